using CoCreate.Rooms.Events;

namespace CoCreate.Rooms.Owners;

/// <summary>The newest events in memory, for those who miss only a little.</summary>
internal sealed class Tail(long head)
{
    private const int MostEvents = 1_024, MostBytes = 524_288;

    private readonly Queue<RoomEvent> events = new();
    private long bytes;

    /// <summary>Everything after this number is here.</summary>
    public long After { get; private set; } = head;

    public void Add(RoomEvent said)
    {
        events.Enqueue(said);
        bytes += said.Wire.Length;
        while (events.Count > MostEvents || bytes > MostBytes)
        {
            var gone = events.Dequeue();
            bytes -= gone.Wire.Length;
            After = gone.Seq;
        }
    }

    /// <summary>The events after a number as a JSON list; null when they are not all here, or too many.</summary>
    public ReadOnlyMemory<byte>? Since(long seq, int maxBytes)
    {
        if (seq < After)
            return null;
        var missed = events.Where(e => e.Seq > seq).ToArray();
        return missed.Sum(e => (long)e.Wire.Length) > maxBytes ? (ReadOnlyMemory<byte>?)null : JsonList.Of(missed);
    }
}

/// <summary>JSON lists of what is JSON already.</summary>
internal static class JsonList
{
    public static readonly byte[] Empty = "[]"u8.ToArray();

    public static byte[] Of(IReadOnlyList<RoomEvent> events)
    {
        if (events.Count == 0)
            return Empty;
        var length = 1 + events.Count;
        for (var i = 0; i < events.Count; i++)
            length += events[i].Wire.Length;
        var all = new byte[length];
        var at = 0;
        for (var i = 0; i < events.Count; i++)
        {
            all[at++] = i == 0 ? (byte)'[' : (byte)',';
            events[i].Wire.Span.CopyTo(all.AsSpan(at));
            at += events[i].Wire.Length;
        }
        all[at] = (byte)']';
        return all;
    }
}
