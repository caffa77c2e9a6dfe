namespace CoCreate.Api.Rooms;

/// <summary>What is to be done about a room, noted by its owner and read by whoever does it.</summary>
internal sealed class Followed(TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(600), Longest = TimeSpan.FromSeconds(3), Forgotten = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private bool promises;
    private long? first, looked;
    private long last = clock.GetTimestamp();

    /// <summary>Something was promised or signed.</summary>
    public void Promised()
    {
        lock (gate)
            promises = true;
    }

    /// <summary>The board changed, with the event of this number or one after it; 0 = it may look different for another reason.</summary>
    public void Changed(long seq)
    {
        lock (gate)
        {
            // what was on the board before anybody looked is no news
            if (seq > 0)
                looked ??= seq - 1;
            first ??= clock.GetTimestamp();
            last = clock.GetTimestamp();
        }
    }

    /// <summary>It was looked at up to an event.</summary>
    public void Looked(long seq)
    {
        lock (gate)
            looked = seq;
    }

    /// <summary>What is due now: once it has been quiet for a moment, or not for long.</summary>
    public (bool Promises, bool Look, long Since, bool Over) Take()
    {
        lock (gate)
        {
            var look = first is { } since && (clock.GetElapsedTime(last) >= Quiet || clock.GetElapsedTime(since) >= Longest);
            var due = (promises, look, looked ?? long.MaxValue, !promises && first is null && clock.GetElapsedTime(last) > Forgotten);
            promises = false;
            if (look)
                first = null;
            return due;
        }
    }
}
