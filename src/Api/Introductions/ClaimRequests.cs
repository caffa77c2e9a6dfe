using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;
using CoCreate.Sqlite;

namespace CoCreate.Api.Introductions;

/// <summary>Who asked to take which page over, in people.db.</summary>
public sealed class ClaimRequests(PeopleDb people, Outbox outbox, ClaimMail mail, TimeProvider clock)
{
    private const string Columns = "id, organisation, account, words, at, decided, yes, reason";

    /// <summary>Asks, and tells those who decide; who asked before and waits still, only says it anew. Null when so many wait already that it must be a machine.</summary>
    public string? Ask(string organisation, string account, string words) => people.Write(c =>
    {
        if (c.Rows("SELECT id FROM claim_requests WHERE organisation=? AND account=? AND decided IS NULL", r => r.Text(0), organisation, account) is [var waiting])
        {
            c.Run("UPDATE claim_requests SET words=? WHERE id=?", words, waiting);
            return waiting;
        }
        if (c.Rows("SELECT count(*) FROM claim_requests WHERE account=? AND decided IS NULL", r => r.Int(0), account)[0] >= Most)
            return null;
        var id = Ids.New();
        c.Run("INSERT INTO claim_requests(id, organisation, account, words, at) VALUES(?,?,?,?,?)", id, organisation, account, words, clock.GetUtcNow());
        outbox.Put(c, mail.Asked(Find(id)!));
        return id;
    });

    private const int Most = 10;

    /// <summary>One, or null.</summary>
    public ClaimRequest? Find(string id) => Read("WHERE id=?", id) is [var one] ? one : null;

    /// <summary>Everything that waits, oldest first.</summary>
    public IReadOnlyList<ClaimRequest> Waiting() => Read("WHERE decided IS NULL ORDER BY at LIMIT 1000");

    /// <summary>What an account asked, newest first.</summary>
    public IReadOnlyList<ClaimRequest> Of(string account) => Read("WHERE account=? ORDER BY at DESC LIMIT 50", account);

    /// <summary>Writes the decision down, and the letter to who asked; false when somebody decided before.</summary>
    public bool Decide(string id, bool yes, string? reason) => people.Write(c =>
    {
        c.Run("UPDATE claim_requests SET decided=?, yes=?, reason=? WHERE id=? AND decided IS NULL", clock.GetUtcNow(), yes, reason, id);
        if (c.Changes != 1)
            return false;
        outbox.Put(c, mail.Decided(Find(id)!));
        return true;
    });

    private List<ClaimRequest> Read(string where, params object?[] values) => people.Use(c => c.Rows($"SELECT {Columns} FROM claim_requests {where}", Row, values));

    private static ClaimRequest Row(SqliteStatement r) => new(r.Text(0), r.Text(1), r.Text(2), r.Text(3), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(4)),
        r.IsNull(5) ? null : DateTimeOffset.FromUnixTimeMilliseconds(r.Int(5)), r.IsNull(6) ? null : r.Bool(6), r.TextOrNull(7));
}
