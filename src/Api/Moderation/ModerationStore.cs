using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Sqlite;

namespace CoCreate.Api.Moderation;

/// <summary>Where a report stands.</summary>
public enum ReportState { Open, Kept, Hidden }

/// <summary>Somebody says something is wrong with a record.</summary>
/// <param name="Account">Who, when they were signed in.</param>
/// <param name="Decider">The account that decided it.</param>
public sealed record Report(string Id, RecordKind Kind, string Record, Withheld Reason, string? Words, string? Account, DateTimeOffset At, ReportState State, string? Decider);

/// <summary>What was done about a record.</summary>
public enum ModerationStep { Hide, Appeal, Keep, Restore, Verify, Unverify }

/// <summary>One step, who took it and with which words.</summary>
public sealed record Decision(string Id, RecordKind Kind, string Record, ModerationStep Step, string? Words, string Account, DateTimeOffset At);

/// <summary>Reports and decisions with their words, in people.db; the network knows the state and a code only.</summary>
public sealed class ModerationStore(PeopleDb people, Outbox outbox, TimeProvider clock)
{
    private const int Most = 500;
    private const string Columns = "id, kind, record, reason, words, account, at, state, decider";

    /// <summary>Keeps a report and the letters about it.</summary>
    public Report Add(RecordKind kind, string record, Withheld reason, string? words, string? account, Func<Report, IEnumerable<Letter>> letters)
    {
        var report = new Report(Ids.New(), kind, record, reason, words, account, clock.GetUtcNow(), ReportState.Open, null);
        people.Write(c =>
        {
            c.Run("INSERT INTO reports(id, kind, record, reason, words, account, at, state) VALUES(?,?,?,?,?,?,?,?)", report.Id, kind.ToString(), record, reason.ToString(), words, account, report.At, nameof(ReportState.Open));
            outbox.Put(c, letters(report));
            return 0;
        });
        return report;
    }

    /// <summary>The newest reports, the open ones first.</summary>
    public IReadOnlyList<Report> Reports() => people.Use(c => c.Rows($"SELECT {Columns} FROM reports ORDER BY state='Open' DESC, at DESC, id LIMIT {Most}", Read));

    /// <summary>One report.</summary>
    public Report? Find(string id) => people.Use(c => c.Rows($"SELECT {Columns} FROM reports WHERE id=?", Read, id)) is [var one] ? one : null;

    /// <summary>Decides the open reports about a record.</summary>
    public void Decide(RecordKind kind, string record, ReportState state, string decider) => people.Run(
        "UPDATE reports SET state=?, decider=?, decided=? WHERE kind=? AND record=? AND state='Open'", state.ToString(), decider, clock.GetUtcNow(), kind.ToString(), record);

    /// <summary>Writes down a step, with the letters about it.</summary>
    public Decision Add(RecordKind kind, string record, ModerationStep step, string? words, string account, Func<Decision, IEnumerable<Letter>>? letters = null)
    {
        var decision = new Decision(Ids.New(), kind, record, step, words, account, clock.GetUtcNow());
        people.Write(c =>
        {
            c.Run("INSERT INTO decisions(id, kind, record, step, words, account, at) VALUES(?,?,?,?,?,?,?)", decision.Id, kind.ToString(), record, step.ToString(), words, account, decision.At);
            outbox.Put(c, letters?.Invoke(decision) ?? []);
            return 0;
        });
        return decision;
    }

    /// <summary>Forgets a step that came to nothing.</summary>
    public void Forget(string decision) => people.Run("DELETE FROM decisions WHERE id=?", decision);

    /// <summary>What was done about a record, oldest first.</summary>
    public ImmutableArray<Decision> Of(RecordKind kind, string record) => people.Use(c => c.Rows("SELECT id, kind, record, step, words, account, at FROM decisions WHERE record=? AND kind=? ORDER BY at, rowid",
        r => new Decision(r.Text(0), Enum.Parse<RecordKind>(r.Text(1)), r.Text(2), Enum.Parse<ModerationStep>(r.Text(3)), r.TextOrNull(4), r.Text(5), Time(r, 6)), record, kind.ToString()).ToImmutableArray());

    private static Report Read(SqliteStatement r) => new(r.Text(0), Enum.Parse<RecordKind>(r.Text(1)), r.Text(2), Enum.Parse<Withheld>(r.Text(3)), r.TextOrNull(4), r.TextOrNull(5), Time(r, 6),
        Enum.Parse<ReportState>(r.Text(7)), r.TextOrNull(8));

    private static DateTimeOffset Time(SqliteStatement row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Int(column));
}
