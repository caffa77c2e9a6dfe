using CoCreate.Api.Accounts;
using CoCreate.Sqlite;

namespace CoCreate.Api.Hosting.Mail;

/// <summary>A mail that waits to be delivered.</summary>
public sealed record OutboxEntry(long Id, string Kind, string To, string? Name, string Language, string Subject, string Text, string Html, int Tries, DateTimeOffset At);

/// <summary>A mail that could not be delivered.</summary>
public sealed record TroubledMail(long Id, string Kind, string To, string Subject, int Tries, DateTimeOffset At, DateTimeOffset Next, bool Dead, string Failure);

/// <summary>Mails in people.db: written together with what caused them, delivered later, each key once.</summary>
public sealed class Outbox(PeopleDb people, TimeProvider clock)
{
    private const int MostTries = 8;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1), LongestWait = TimeSpan.FromHours(6);

    /// <summary>Puts mails in and moves a job's mark, whole or not at all, with keys that are noted for another job. Who wants none of the kind gets none.</summary>
    public void Put(IEnumerable<Letter> letters, string job, long mark, IEnumerable<(string Job, string Key)>? notes = null) => people.Write(c =>
    {
        foreach (var letter in letters)
            Put(c, letter);
        foreach (var (noted, key) in notes ?? [])
            c.Run("INSERT OR IGNORE INTO job_keys(job, key, at) VALUES(?, ?, ?)", noted, key, clock.GetUtcNow());
        c.Run("INSERT INTO marks(job, revision) VALUES(?1, ?2) ON CONFLICT(job) DO UPDATE SET revision=?2", job, mark);
        return 0;
    });

    /// <summary>Puts mails in and notes what they were about, whole or not at all; false and nothing put when it was noted before.</summary>
    public bool Once(string job, string key, IEnumerable<Letter> letters) => people.Write(c =>
    {
        c.Run("INSERT OR IGNORE INTO job_keys(job, key, at) VALUES(?, ?, ?)", job, key, clock.GetUtcNow());
        if (c.Changes == 0)
            return false;
        foreach (var letter in letters)
            Put(c, letter);
        return true;
    });

    /// <summary>The keys a job has noted, the newest first.</summary>
    public IReadOnlyList<string> Noted(string job) => people.Use(c => c.Rows("SELECT key FROM job_keys WHERE job=? ORDER BY at DESC, key LIMIT 1000", r => r.Text(0), job));

    /// <summary>When a job noted a key; null when it never did.</summary>
    public DateTimeOffset? NotedAt(string job, string key) => people.Use(c =>
        c.Rows("SELECT at FROM job_keys WHERE job=? AND key=?", r => DateTimeOffset.FromUnixTimeMilliseconds(r.Int(0)), job, key)) is [var at] ? at : null;

    /// <summary>Puts one mail in.</summary>
    public void Put(Letter letter) => people.Write(c =>
    {
        Put(c, letter);
        return 0;
    });

    /// <summary>Puts mails in as a part of what the caller writes.</summary>
    public void Put(SqliteConnection c, IEnumerable<Letter> letters)
    {
        foreach (var letter in letters)
            Put(c, letter);
    }

    /// <summary>The revision a job has read to; null before its first run.</summary>
    public long? MarkOf(string job) => people.Use(c => c.Rows("SELECT revision FROM marks WHERE job=?", r => r.Int(0), job)) is [var mark] ? mark : null;

    /// <summary>Mails whose time has come, oldest first. Who waits for one that failed gets the later ones after it: each receiver reads them in order.</summary>
    public IReadOnlyList<OutboxEntry> Due(int most) => people.Use(c => c.Rows(
        "SELECT id, kind, address, name, language, subject, text, html, tries, at FROM outbox WHERE state='waiting' AND next <= ?1 AND NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.state='waiting' AND earlier.next > ?1 AND earlier.id < outbox.id AND upper(earlier.address) = upper(outbox.address)) ORDER BY id LIMIT ?2",
        r => new OutboxEntry(r.Int(0), r.Text(1), r.Text(2), r.TextOrNull(3), r.Text(4), r.Text(5), r.Text(6), r.Text(7), (int)r.Int(8), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(9))),
        clock.GetUtcNow(), most));

    /// <summary>It was delivered; its words are not needed any more.</summary>
    public void Delivered(long id) => people.Run("UPDATE outbox SET state='sent', text='', html='', failure=NULL WHERE id=?", id);

    /// <summary>It was not; it is tried again after a longer and longer while, and at last laid aside.</summary>
    public void Failed(OutboxEntry entry, string reason)
    {
        var tries = entry.Tries + 1;
        var wait = TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << Math.Min(tries - 1, 20)));
        people.Run("UPDATE outbox SET tries=?, next=?, failure=?, state=? WHERE id=?", tries, clock.GetUtcNow() + wait, reason, tries >= MostTries ? "dead" : "waiting", entry.Id);
    }

    /// <summary>The server will never take it: it is laid aside at once.</summary>
    public void Refused(OutboxEntry entry, string reason) => people.Run("UPDATE outbox SET tries=?, failure=?, state='dead' WHERE id=?", entry.Tries + 1, reason, entry.Id);

    /// <summary>Mails that were laid aside, or fail and are tried again, newest first.</summary>
    public IReadOnlyList<TroubledMail> Troubled(int most) => Trouble("state='dead' OR (state='waiting' AND tries > 0) ORDER BY id DESC LIMIT ?", most);

    /// <summary>One of them, also when it was just let to be tried again; null when there is none.</summary>
    public TroubledMail? Find(long id) => Trouble("id=?", id) is [var one] ? one : null;

    /// <summary>Lets one that fails or was laid aside be tried at once; false when there is none.</summary>
    public bool Retry(long id) => people.Run("UPDATE outbox SET state='waiting', tries=0, next=? WHERE id=? AND (state='dead' OR (state='waiting' AND tries > 0))", clock.GetUtcNow(), id) == 1;

    /// <summary>Whether an address gets no more mails of a kind.</summary>
    public bool Unsubscribed(string address, string kind) => people.Use(c => c.Rows("SELECT 1 FROM unsubscribed WHERE address=? AND kind=?", r => r.Int(0), address.ToUpperInvariant(), kind)).Count > 0;

    /// <summary>They want them again.</summary>
    public void Resubscribe(string address, string kind) => people.Run("DELETE FROM unsubscribed WHERE address=? AND kind=?", address.ToUpperInvariant(), kind);

    /// <summary>How many wait, were sent, and were laid aside.</summary>
    public (int Waiting, int Sent, int Dead) Counts() => people.Use(c => (Count(c, "waiting"), Count(c, "sent"), Count(c, "dead")));

    /// <summary>Lets those laid aside be tried again.</summary>
    public void Retry() => people.Run("UPDATE outbox SET state='waiting', tries=0, next=? WHERE state='dead'", clock.GetUtcNow());

    /// <summary>Nobody at the address wants mails of the kind any more.</summary>
    public void Unsubscribe(string address, string kind) => people.Run("INSERT OR IGNORE INTO unsubscribed(address, kind) VALUES(?, ?)", address.ToUpperInvariant(), kind);

    /// <summary>Puts one mail in, as part of a transaction that writes what it is about.</summary>
    internal void Put(SqliteConnection c, Letter letter) => c.Run("""
        INSERT INTO outbox(key, kind, address, name, language, subject, text, html, at, next, state) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, 'waiting'
        WHERE NOT EXISTS (SELECT 1 FROM unsubscribed WHERE address=upper(?3) AND kind=?2) ON CONFLICT(key) DO NOTHING
        """, letter.Key, letter.Kind, letter.To, letter.Name is null ? null : OneLine(letter.Name), letter.Language, OneLine(letter.Subject), letter.Text(), letter.Html(), clock.GetUtcNow());

    private List<TroubledMail> Trouble(string where, long value) => people.Use(c => c.Rows(
        $"SELECT id, kind, address, subject, tries, at, next, state='dead', coalesce(failure, '') FROM outbox WHERE {where}",
        r => new TroubledMail(r.Int(0), r.Text(1), r.Text(2), r.Text(3), (int)r.Int(4), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(5)), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(6)), r.Bool(7), r.Text(8)), value));

    // what somebody wrote stands in headers too, and a header is one line
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(c => !char.IsControl(c)))));

    private static int Count(SqliteConnection c, string state) => (int)c.Rows("SELECT count(*) FROM outbox WHERE state=?", r => r.Int(0), state)[0];
}
