namespace CoCreate.Rooms.Owners;

/// <summary>What was sent lately, to know who lags behind by bytes, events or time.</summary>
internal sealed class Sends(TimeProvider clock)
{
    private const long MostBytes = 1_048_576, MostEvents = 2_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5), LookEvery = TimeSpan.FromMilliseconds(250);

    private readonly List<(long LastSeq, long BytesBefore, long At)> sends = [];
    private long bytes, looked;

    public void Sent(long lastSeq, int length)
    {
        sends.Add((lastSeq, bytes, clock.GetTimestamp()));
        bytes += length;
        if (sends.Count > 4_096)
            sends.RemoveRange(0, 2_048);
    }

    /// <summary>Whether it is time to look again.</summary>
    public bool Due()
    {
        if (clock.GetElapsedTime(looked) < LookEvery)
            return false;
        looked = clock.GetTimestamp();
        return true;
    }

    /// <summary>Whether somebody who has acknowledged so much lags too far behind.</summary>
    /// <param name="acknowledged">The newest event they have.</param>
    /// <param name="head">The newest there is.</param>
    /// <param name="timed">Whether the time counts too: not for who never acknowledges anything.</param>
    public bool Lags(long acknowledged, long head, bool timed)
    {
        if (acknowledged >= head)
            return false;
        if (head - acknowledged > MostEvents)
            return true;
        int low = 0, high = sends.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sends[middle].LastSeq > acknowledged)
                high = middle;
            else
                low = middle + 1;
        }
        return low < sends.Count && (bytes - sends[low].BytesBefore > MostBytes || (timed && clock.GetElapsedTime(sends[low].At) > Longest));
    }
}
