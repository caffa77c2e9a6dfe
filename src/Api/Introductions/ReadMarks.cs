using CoCreate.Api.Accounts;

namespace CoCreate.Api.Introductions;

/// <summary>How far everybody has read of what happened: up to a moment.</summary>
public sealed class ReadMarks(PeopleDb people)
{
    /// <summary>What happened later is unread. A mark holds its whole millisecond: moments are finer than what is kept.</summary>
    public DateTimeOffset Of(string account) => people.Use(c => c.Rows("SELECT until FROM read_marks WHERE account=?", r => r.Int(0), account)) is [var until]
        ? DateTimeOffset.FromUnixTimeMilliseconds(until + 1).AddTicks(-1) : DateTimeOffset.UnixEpoch;

    /// <summary>Everything up to that moment is read; never goes back.</summary>
    public void Read(string account, DateTimeOffset until) =>
        people.Run("INSERT INTO read_marks(account, until) VALUES(?,?) ON CONFLICT(account) DO UPDATE SET until=max(until, excluded.until)", account, until);
}
