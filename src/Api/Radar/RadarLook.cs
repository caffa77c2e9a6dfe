using System.Diagnostics;
using CoCreate.Matching.Radar;

namespace CoCreate.Api.Radar;

/// <summary>One look at a municipality, under way or done.</summary>
/// <param name="revision">The revision that is looked at.</param>
/// <param name="day">The day that is today for it.</param>
/// <param name="earlier">What the look before saw, to show meanwhile; null when there was none.</param>
public sealed class RadarLook(long revision, DateOnly day, RadarAnswer? earlier)
{
    private int done, total;

    public long Revision { get; } = revision;
    public DateOnly Day { get; } = day;
    public RadarAnswer? Earlier { get; } = earlier;

    /// <summary>When it began, only to compare.</summary>
    public long Begun { get; } = Stopwatch.GetTimestamp();

    /// <summary>The answer, when it is there.</summary>
    public Task<RadarAnswer> Answer { get; private set; } = null!;

    /// <summary>How many needs have been looked at, and of how many; 0 of 0 before it is known.</summary>
    public (int Done, int Total) Progress => (Volatile.Read(ref done), Volatile.Read(ref total));

    internal void Begin(Func<Action<int, int>, RadarAnswer> work) => Answer = Task.Run(() => work(Tell));

    private void Tell(int looked, int of)
    {
        Volatile.Write(ref total, of);
        // threads may tell out of turn
        int known;
        while (looked > (known = Volatile.Read(ref done)) && Interlocked.CompareExchange(ref done, looked, known) != known)
        {
        }
    }
}
