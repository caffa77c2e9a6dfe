using CoCreate.Api.Accounts;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Mine;

/// <summary>A search somebody keeps.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Address">The address that asks it.</param>
/// <param name="Name">What it looks for, in words.</param>
/// <param name="Revision">The network's revision when it was last looked at; what is newer is new.</param>
/// <param name="At">When it was last looked at.</param>
public sealed record SavedSearch(long Id, string Address, string Name, long Revision, DateTimeOffset At);

/// <summary>Searches people keep, in people.db: what somebody looks for is about that person.</summary>
public sealed class SavedSearches(PeopleDb people, INetwork network, TimeProvider clock)
{
    private const int Most = 30, LongestAddress = 2_000, LongestName = 200;

    /// <summary>Keeps a search, or looks at one that is kept already. False when there are too many.</summary>
    public bool Keep(string account, string address, string name) => address.Length <= LongestAddress && people.Write(c =>
    {
        var full = c.Rows("SELECT count(*) FROM saved_searches WHERE account=? AND address<>?", r => r.Int(0), account, address)[0] >= Most;
        if (!full)
            c.Run("""
                INSERT INTO saved_searches(account, address, name, revision, at) VALUES(?,?,?,?,?)
                ON CONFLICT(account, address) DO UPDATE SET name=excluded.name, revision=excluded.revision, at=excluded.at
                """, account, address, name[..Math.Min(name.Length, LongestName)], network.Current.Revision, clock.GetUtcNow());
        return !full;
    });

    /// <summary>What is found now is no longer new, when the account keeps that search.</summary>
    public void Seen(string account, string address) =>
        people.Run("UPDATE saved_searches SET revision=?, at=? WHERE account=? AND address=?", network.Current.Revision, clock.GetUtcNow(), account, address);

    /// <summary>An account's searches, newest first.</summary>
    public IReadOnlyList<SavedSearch> Of(string account) => people.Use(c => c.Rows("SELECT id, address, name, revision, at FROM saved_searches WHERE account=? ORDER BY id DESC",
        r => new SavedSearch(r.Int(0), r.Text(1), r.Text(2), r.Int(3), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(4))), account));

    /// <summary>Forgets one of an account's searches.</summary>
    public bool Forget(string account, long id) => people.Run("DELETE FROM saved_searches WHERE account=? AND id=?", account, id) == 1;
}
