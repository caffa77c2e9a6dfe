namespace CoCreate.Rooms.Owners;

/// <summary>How fast each person of a room may act: a bucket of tokens that fills at a steady rate.</summary>
internal sealed class Buckets(TimeProvider clock)
{
    private readonly Dictionary<string, (double Tokens, long At)> buckets = [];
    private readonly Lock gate = new();

    /// <summary>How many of so many actions may be done now.</summary>
    public int Take(string person, int wanted)
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            var (tokens, at) = buckets.GetValueOrDefault(person, (Limits.Burst, now));
            tokens = Math.Min(Limits.Burst, tokens + clock.GetElapsedTime(at, now).TotalSeconds * Limits.Rate);
            var granted = Math.Min(wanted, (int)tokens);
            buckets[person] = (tokens - granted, now);
            return granted;
        }
    }
}
