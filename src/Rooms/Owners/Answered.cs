using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs;

namespace CoCreate.Rooms.Owners;

/// <summary>What became of the submissions of late, so that a retry is answered as the first time; older ones are asked of the log.</summary>
internal sealed class Answered
{
    private const int Most = 4_096;

    private readonly Dictionary<(string Actor, string OpId), (long Seq, ulong Print)> known = [];
    private readonly Queue<(string, string)> order = new();

    /// <summary>Whether every event of the room is known here, so that the log need not be asked.</summary>
    public bool Whole { get; set; } = true;

    public void Add(RoomEvent said) => Add(said.Actor, said.OpId, said.Seq, said.Print);

    /// <summary>The answer of an earlier one; null when it is new as far as is known here.</summary>
    public SubmissionAnswer? Find(string actor, Submission wish) => !known.TryGetValue((actor, wish.OpId), out var first) ? null
        : first.Print == Prints.Of(wish) ? new(wish.OpId, first.Seq, null) : new(wish.OpId, null, Refusals.ChangedBody);

    /// <summary>The log knew one of these already.</summary>
    public async Task AskAsync(IRoomLog log, string room, IEnumerable<RoomEvent> events)
    {
        foreach (var said in events)
        {
            if (await log.FindAsync(room, said.Actor, said.OpId) is { } first)
                Add(first);
        }
    }

    /// <summary>The answer the log remembers of one that would be refused now; what it did may be the very reason.</summary>
    public async Task<SubmissionAnswer?> AskAsync(IRoomLog log, string room, string actor, Submission wish)
    {
        if (Whole || await log.FindAsync(room, actor, wish.OpId) is not { } first)
            return null;
        Add(first);
        return Find(actor, wish);
    }

    private void Add(string actor, string opId, long seq, ulong print)
    {
        if (!known.TryAdd((actor, opId), (seq, print)))
            return;
        order.Enqueue((actor, opId));
        if (order.Count <= Most)
            return;
        known.Remove(order.Dequeue());
        Whole = false;
    }
}
