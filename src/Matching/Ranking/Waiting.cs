namespace CoCreate.Matching.Ranking;

/// <summary>Candidates whose score is not known yet, the most promising first.</summary>
internal sealed class Waiting
{
    // kept for the thread's next question
    [ThreadStatic]
    private static Stack<Waiting>? Spare;

    private readonly PriorityQueue<Seen, int> queue = new();

    /// <param name="Card">The candidate.</param>
    /// <param name="Known">The points that the first look knows.</param>
    /// <param name="Text">BM25 sum of its text.</param>
    public readonly record struct Seen(Index.Card Card, int Known, float Text);

    /// <summary>An empty one.</summary>
    public static Waiting Rent() => Spare is { Count: > 0 } spare ? spare.Pop() : new();

    /// <summary>Gives one back; nobody uses it any more.</summary>
    public static void Return(Waiting waiting)
    {
        waiting.Clear();
        (Spare ??= new()).Push(waiting);
    }

    public void Clear() => queue.Clear();

    public void Add(int atMost, in Seen seen) => queue.Enqueue(seen, -atMost);

    /// <summary>The most promising one; false when nobody can score this much any more.</summary>
    public bool Next(int least, out Seen seen)
    {
        if (queue.TryPeek(out seen, out var below) && -below >= least)
        {
            queue.Dequeue();
            return true;
        }
        queue.Clear();
        return false;
    }
}
