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

    /// <summary>Takes it back; false when it was not set aside.</summary>
    public bool Remove(string need, string offer) => people.Run("DELETE FROM dismissals WHERE need=? AND offer=?", need, offer) > 0;

    /// <summary>What was set aside for a need, with the reason and when, newest first.</summary>
    public IReadOnlyList<(string Offer, string Reason, DateTimeOffset At)> List(string need) => people.Use(c => c.Rows(
        "SELECT offer, reason, at FROM dismissals WHERE need=? ORDER BY at DESC, offer", r => (r.Text(0), r.Text(1), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(2))), need));

    /// <summary>Everything that is set aside.</summary>
    public IReadOnlyList<(string Need, string Offer, string Reason, DateTimeOffset At)> All() => people.Use(c => c.Rows(
        "SELECT need, offer, reason, at FROM dismissals ORDER BY need, offer", r => (r.Text(0), r.Text(1), r.Text(2), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(3)))));

    /// <summary>What was set aside for a need.</summary>
    public ImmutableHashSet<string> Of(string need) => people.Use(c =>
        c.Rows("SELECT offer FROM dismissals WHERE need=?", r => r.Text(0), need).ToImmutableHashSet());
}
