using CoCreate.Api.Accounts;

namespace CoCreate.Api.Jobs;

/// <summary>How a job's last run went.</summary>
/// <param name="At">When it began.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Failure">Why it failed; null when it went well.</param>
/// <param name="Failures">How many times in a row it failed.</param>
/// <param name="Paused">Whether an administrator stopped it.</param>
public sealed record JobEntry(DateTimeOffset? At, long Milliseconds, string? Failure, int Failures, bool Paused);

/// <summary>What jobs did, in people.db, so that a restart forgets nothing.</summary>
public sealed class JobDiary(PeopleDb people)
{
    private static readonly JobEntry Never = new(null, 0, null, 0, false);

    /// <summary>A job's entry.</summary>
    public JobEntry Of(string name) => people.Use(c => c.Rows("SELECT at, ms, failure, failures, paused FROM jobs WHERE name=?",
        r => new JobEntry(r.IsNull(0) ? null : DateTimeOffset.FromUnixTimeMilliseconds(r.Int(0)), r.Int(1), r.TextOrNull(2), (int)r.Int(3), r.Bool(4)), name)) is [var entry] ? entry : Never;

    /// <summary>Writes down a run.</summary>
    public void Ran(string name, DateTimeOffset at, TimeSpan took, string? failure) => people.Run("""
        INSERT INTO jobs(name, at, ms, failure, failures) VALUES(?1, ?2, ?3, ?4, ?5)
        ON CONFLICT(name) DO UPDATE SET at=?2, ms=?3, failure=?4, failures=CASE WHEN ?4 IS NULL THEN 0 ELSE failures + 1 END
        """, name, at, (long)took.TotalMilliseconds, failure, failure is null ? 0 : 1);

    /// <summary>Stops a job, or lets it go on.</summary>
    public void Pause(string name, bool paused) => people.Run(
        "INSERT INTO jobs(name, paused) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET paused=?2", name, paused);
}
