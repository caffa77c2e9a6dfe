using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Sqlite;

namespace CoCreate.Api.Requests;

/// <summary>What one side wrote, and who of them.</summary>
/// <param name="Writer">The facilitator's or administrator's name, when one of them wrote it for the side; null for its own people.</param>
public sealed record WrittenMessage(string Id, string Request, string By, string Account, string Text, string? Writer = null);

/// <summary>How to reach the other side, shown after a yes.</summary>
public sealed record RequestContact(string Organisation, string? Name, string? Email, string? Phone);

/// <summary>The words of requests and who wrote them, in people.db: written before the network's record, removed when that fails.</summary>
public sealed class RequestWords(PeopleDb people, TimeProvider clock)
{
    private static readonly TimeSpan Leftover = TimeSpan.FromHours(1);

    /// <summary>Keeps a message; the network does not know of it yet.</summary>
    public void Write(WrittenMessage message) => people.Run("INSERT INTO request_words(id, request, by_side, account, text, at) VALUES(?,?,?,?,?,?)",
        message.Id, message.Request, message.By, message.Account, message.Text, clock.GetUtcNow());

    /// <summary>Notes who answered for a side last; how to reach somebody without an account is what they wrote themselves. Seen by the other side after a yes alone.</summary>
    public void Speaks(string request, string side, string account, RequestContact? said = null) => people.Run("""
        INSERT INTO request_speakers(request, side, account, name, email, phone) VALUES(?1,?2,?3,?4,?5,?6)
        ON CONFLICT(request, side) DO UPDATE SET account=?3, name=coalesce(?4, name), email=coalesce(?5, email), phone=coalesce(?6, phone)
        """, request, side, account, said?.Name, said?.Email, said?.Phone);

    /// <summary>Forgets a message that came to nothing.</summary>
    public void Forget(string id) => people.Run("DELETE FROM request_words WHERE id=?", id);

    /// <summary>The messages of a request by their ids.</summary>
    public ImmutableDictionary<string, WrittenMessage> Of(string request) => people.Use(c => c.Rows("""
        SELECT w.id, w.request, w.by_side, w.account, w.text, (SELECT name FROM accounts a WHERE a.id = w.account
            AND EXISTS (SELECT 1 FROM roles WHERE roles.account = a.id AND role IN ('Facilitator', 'Administrator'))
            AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.account = a.id AND m.organisation = w.by_side))
        FROM request_words w WHERE w.request=?
        """, r => new WrittenMessage(r.Text(0), r.Text(1), r.Text(2), r.Text(3), r.Text(4), r.TextOrNull(5)), request).ToImmutableDictionary(message => message.Id));

    /// <summary>Whether anybody of an organisation hears of a question: its people on their page, or somebody known by a mail who still wants them.</summary>
    public bool Reachable(string organisation) => people.Use(c => c.Rows("""
        SELECT 1 WHERE EXISTS (SELECT 1 FROM memberships WHERE organisation=?1) OR EXISTS (SELECT 1 FROM contacts WHERE organisation=?1 AND email IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM unsubscribed WHERE address = upper(email) AND kind = 'requests'))
        """, r => r.Int(0), organisation)).Count > 0;

    /// <summary>How to reach the person who answered, or wrote last, for a side; an organisation nobody of did so is reached by its members, or by what an import brought, and last by who wrote for it.</summary>
    public RequestContact? ContactOf(string request, string side) => people.Use(c =>
        c.Rows("""
            SELECT coalesce(accounts.name, s.name), coalesce(accounts.email, s.email), s.phone FROM request_speakers s LEFT JOIN accounts ON accounts.id = s.account
            WHERE s.request=? AND s.side=? AND (accounts.id IS NOT NULL OR s.email IS NOT NULL)
            """, Row(side), request, side) is [var speaker] ? speaker
        : c.Rows("""
            SELECT name, email, NULL FROM request_words w JOIN accounts ON accounts.id = w.account JOIN memberships m ON m.account = w.account AND m.organisation = w.by_side
            WHERE request=? AND by_side=? ORDER BY w.at DESC LIMIT 1
            """, Row(side), request, side) is [var writer] ? writer
        : c.Rows("SELECT name, email, NULL FROM memberships JOIN accounts ON accounts.id = account WHERE organisation=? ORDER BY memberships.at LIMIT 1", Row(side), side) is [var member] ? member
        : c.Rows("SELECT name, email, phone FROM contacts WHERE organisation=? ORDER BY id LIMIT 1", Row(side), side) is [var imported] ? imported
        : c.Rows("SELECT name, email, NULL FROM request_words JOIN accounts ON accounts.id = account WHERE request=? AND by_side=? ORDER BY request_words.at DESC LIMIT 1", Row(side), request, side) is [var helper] ? helper
        : null);

    /// <summary>Removes messages whose request, or whose place in it, never came.</summary>
    public int Sweep(Func<string, Request?> find) => people.Write(c =>
    {
        var old = c.Rows("SELECT id, request FROM request_words WHERE at < ?", r => (Id: r.Text(0), Request: r.Text(1)), clock.GetUtcNow() - Leftover);
        var left = old.Where(message => find(message.Request)?.Messages.Any(known => known.Id == message.Id) != true).ToList();
        foreach (var message in left)
            c.Run("DELETE FROM request_words WHERE id=?", message.Id);
        return left.Count;
    });

    private static Func<SqliteStatement, RequestContact> Row(string side) => r =>
        new(side, r.TextOrNull(0), r.TextOrNull(1), r.TextOrNull(2));
}
