using CoCreate.Api.Accounts;
using CoCreate.Sqlite;

namespace CoCreate.Api.Hosting.Mail;

/// <summary>Somebody to write to.</summary>
/// <param name="Address">E-mail address.</param>
/// <param name="Name">Name, if known.</param>
/// <param name="SignsIn">Whether they have an account; the others answer by a link.</param>
/// <param name="Language">The language they use: <c>da</c> or <c>en</c>.</param>
public sealed record Receiver(string Address, string? Name, bool SignsIn, string Language = "da");

/// <summary>Who is written to: an organisation's members, or when it has none what an import knows; a municipality's facilitators.</summary>
public sealed class Receivers(PeopleDb people)
{
    private const int Most = 20;

    /// <summary>Everybody to write to for an organisation.</summary>
    public IReadOnlyList<Receiver> Of(string organisation) => people.Use(c =>
        c.Rows("SELECT email, name, language FROM memberships JOIN accounts ON accounts.id = account WHERE organisation=? ORDER BY memberships.at LIMIT ?",
            Account, organisation, Most) is { Count: > 0 } members ? members
        : c.Rows("SELECT email, name FROM contacts WHERE organisation=? AND email IS NOT NULL ORDER BY id LIMIT 1", r => new Receiver(r.Text(0), r.TextOrNull(1), false), organisation));

    /// <summary>The facilitators of a municipality.</summary>
    public IReadOnlyList<Receiver> FacilitatorsOf(string municipality) => people.Use(c => c.Rows(
        "SELECT email, name, language FROM roles JOIN accounts ON accounts.id = account WHERE role='Facilitator' AND municipality=? ORDER BY email LIMIT ?", Account, municipality, Most));

    /// <summary>Those who run the place.</summary>
    public IReadOnlyList<Receiver> Administrators() => people.Use(c => c.Rows(
        "SELECT email, name, language FROM roles JOIN accounts ON accounts.id = account WHERE role='Administrator' ORDER BY email LIMIT ?", Account, Most));

    /// <summary>Those who help an organisation of a municipality on: its facilitators, or where there are none the administrators.</summary>
    public IReadOnlyList<Receiver> HelpersOf(string? municipality) => municipality is not null && FacilitatorsOf(municipality) is { Count: > 0 } facilitators ? facilitators : Administrators();

    /// <summary>The person of an account; null when it is gone.</summary>
    public Receiver? Person(string account) =>
        people.Use(c => c.Rows("SELECT email, name, language FROM accounts WHERE id=?", Account, account)) is [var one] ? one : null;

    private static Receiver Account(SqliteStatement row) => new(row.Text(0), row.TextOrNull(1), true, row.Text(2));
}
