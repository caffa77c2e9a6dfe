namespace CoCreate.Matching.Ranking;

/// <summary>Candidates whose score is not known yet, the most promising first.</summary>
internal sealed class Waiting
{
    private readonly PriorityQueue<Seen, int> queue = new();

    /// <param name="Card">The candidate.</param>
    /// <param name="Known">The points that the first look knows.</param>
    /// <param name="Text">BM25 sum of its text.</param>
    public readonly record struct Seen(Index.Card Card, int Known, float Text);

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
