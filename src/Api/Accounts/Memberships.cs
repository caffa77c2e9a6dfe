
namespace CoCreate.Api.Accounts;

/// <summary>Roles and memberships in people.db, and the <see cref="Actor"/> they make of an account.</summary>
public sealed class Memberships(PeopleDb people, TimeProvider clock) : IMemberships
{
    /// <inheritdoc/>
    public void Join(string account, string organisation) =>
        people.Run("INSERT OR IGNORE INTO memberships(account, organisation, at) VALUES(?,?,?)", account, organisation, clock.GetUtcNow());

    /// <inheritdoc/>
    public void Leave(string account, string organisation) =>
        people.Run("DELETE FROM memberships WHERE account=? AND organisation=?", account, organisation);

    /// <summary>Accounts of an organisation's members.</summary>
    public IReadOnlySet<string> MembersOf(string organisation) => people.Use(c =>
        c.Rows("SELECT account FROM memberships WHERE organisation=?", r => r.Text(0), organisation).ToHashSet());

    /// <summary>Gives an account a role; facilitators and council readers hold it for one municipality.</summary>
    public void Grant(string account, Role role, string municipality = "") =>
        people.Run("INSERT OR IGNORE INTO roles(account, role, municipality) VALUES(?,?,?)", account, role.ToString(), municipality);

    /// <summary>What the account is now; read anew for every request, so that what is taken away is gone at once.</summary>
    public Actor Of(string account) => people.Use(c =>
    {
        var granted = c.Rows("SELECT role, municipality FROM roles WHERE account=?", r => (Role: Enum.Parse<Role>(r.Text(0)), Municipality: r.Text(1)), account);
        var organisations = c.Rows("SELECT organisation FROM memberships WHERE account=? ORDER BY at, organisation", r => r.Text(0), account);
        var roles = granted.Select(g => g.Role).Concat(organisations.Count > 0 ? [Role.Member] : []).Distinct().Order();
        var municipalities = granted.Select(g => g.Municipality).Where(m => m.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return new Actor(account, [.. roles], [.. organisations], [.. municipalities]);
    });
}
