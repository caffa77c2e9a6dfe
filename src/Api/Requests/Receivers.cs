using CoCreate.Api.Accounts;

namespace CoCreate.Api.Requests;

/// <summary>Somebody to write to.</summary>
/// <param name="Address">E-mail address.</param>
/// <param name="Name">Name, if known.</param>
/// <param name="SignsIn">Whether they have an account; the others answer by a link.</param>
public sealed record Receiver(string Address, string? Name, bool SignsIn);

/// <summary>Who is written to for an organisation: its members, or when it has none what an import knows.</summary>
public sealed class Receivers(PeopleDb people)
{
    private const int Most = 20;

    /// <summary>Everybody to write to.</summary>
    public IReadOnlyList<Receiver> Of(string organisation) => people.Use(c =>
        c.Rows("SELECT email, name FROM memberships JOIN accounts ON accounts.id = account WHERE organisation=? ORDER BY memberships.at LIMIT ?",
            r => new Receiver(r.Text(0), r.TextOrNull(1), true), organisation, Most) is { Count: > 0 } members ? members
        : c.Rows("SELECT email, name FROM contacts WHERE organisation=? AND email IS NOT NULL ORDER BY id LIMIT 1", r => new Receiver(r.Text(0), r.TextOrNull(1), false), organisation));
}
