using System.Globalization;
using CoCreate.Api.Accounts;

namespace CoCreate.Api.Partnerships;

/// <summary>A person of a member organisation and how to reach them.</summary>
public sealed record PartnershipContact(string Organisation, string? Name, string? Email, string? Phone);

/// <summary>Who looked at an organisation's contact details, when, for whom and why.</summary>
public sealed record ContactLook(string? Name, string ForOrganisation, string Organisation, string Purpose, string Partnership, DateTimeOffset At, string Id);

/// <summary>The people of a partnership's members. Their details are shown on a press, and each look is written down.</summary>
public sealed class PartnershipPeople(PeopleDb people, TimeProvider clock)
{
    private const int Most = 20;
    private static readonly TimeSpan Shown = TimeSpan.FromMinutes(30);

    /// <summary>Everybody to reach at an organisation: its members, or when it has none what an import knows.</summary>
    public IReadOnlyList<PartnershipContact> Of(string organisation) => people.Use(c =>
        c.Rows("""
            SELECT name, email, (SELECT phone FROM contacts WHERE organisation = ?1 AND lower(contacts.email) = lower(accounts.email) AND phone IS NOT NULL LIMIT 1)
            FROM memberships JOIN accounts ON accounts.id = account WHERE organisation = ?1 ORDER BY memberships.at LIMIT ?2
            """, r => new PartnershipContact(organisation, r.TextOrNull(0), r.TextOrNull(1), r.TextOrNull(2)), organisation, Most) is { Count: > 0 } members ? members
        : c.Rows("SELECT name, email, phone FROM contacts WHERE organisation=? ORDER BY id LIMIT ?",
            r => new PartnershipContact(organisation, r.TextOrNull(0), r.TextOrNull(1), r.TextOrNull(2)), organisation, Most));

    /// <summary>Writes a look down, and gives what was looked at.</summary>
    public IReadOnlyList<PartnershipContact> Look(Actor actor, string side, string organisation, string purpose, string partnership)
    {
        people.Run("INSERT INTO contact_looks(account, for_organisation, organisation, purpose, about, at) VALUES(?,?,?,?,?,?)",
            actor.Id, side, organisation, purpose, partnership, clock.GetUtcNow());
        return Of(organisation);
    }

    /// <summary>Whether the person has looked a moment ago, so that the page may still show it.</summary>
    public bool Looked(Actor actor, string organisation, string partnership) => people.Use(c => c.Rows(
        "SELECT 1 FROM contact_looks WHERE account=? AND organisation=? AND about=? AND at > ? LIMIT 1", r => r.Int(0), actor.Id, organisation, partnership, clock.GetUtcNow() - Shown)).Count > 0;

    /// <summary>Who looked at the details of the person: looks at the organisations they belong to, since they do; newest first.</summary>
    public IReadOnlyList<ContactLook> LooksAt(string account) => people.Use(c => c.Rows("""
        SELECT name, for_organisation, l.organisation, purpose, about, l.at, l.id FROM contact_looks l JOIN memberships m ON m.organisation = l.organisation AND m.account = ?1
        LEFT JOIN accounts ON accounts.id = l.account WHERE l.at >= m.at AND l.account <> ?1 ORDER BY l.at DESC, l.id DESC LIMIT 500
        """, r => new ContactLook(r.TextOrNull(0), r.Text(1), r.Text(2), r.Text(3), r.Text(4), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(5)), r.Int(6).ToString(CultureInfo.InvariantCulture)), account));
}
