using System.Collections.Immutable;

namespace CoCreate.Api.Accounts;

/// <summary>Offers somebody set aside for one need, and why. The reason is a person's words, so it lies in people.db.</summary>
public sealed class Dismissals(PeopleDb people, TimeProvider clock)
{
    /// <summary>Sets an offer aside for a need; said again, the newest reason stands.</summary>
    public DateTimeOffset Add(string need, string offer, string account, string reason)
    {
        var now = clock.GetUtcNow();
        people.Run("INSERT OR REPLACE INTO dismissals(need, offer, account, reason, at) VALUES(?,?,?,?,?)", need, offer, account, reason, now);
        return now;
    }

    /// <summary>What was set aside for a need.</summary>
    public ImmutableHashSet<string> Of(string need) => people.Use(c =>
        c.Rows("SELECT offer FROM dismissals WHERE need=?", r => r.Text(0), need).ToImmutableHashSet());
}
