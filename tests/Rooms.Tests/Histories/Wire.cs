using CoCreate.Rooms.Owners;

namespace CoCreate.Rooms.Tests.Histories;

/// <summary>A network of the worst kind: what it is given it may lose, bring twice or in another order.</summary>
internal sealed class Wire : IRoomAudience
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Parcel>> group = [];

    /// <summary>A message under way.</summary>
    internal sealed record Parcel(long Epoch, long FirstSeq, ReadOnlyMemory<byte> Events);

    /// <summary>Everything that was ever sent, to look for what nobody should have been told.</summary>
    public List<Parcel> All { get; } = [];

    public void Admit(string room, string connection)
    {
        lock (gate)
            group.TryAdd(connection, []);
    }

    public void Dismiss(string room, string connection)
    {
        lock (gate)
            group.Remove(connection);
    }

    public void Batch(string room, long epoch, long firstSeq, ReadOnlyMemory<byte> events)
    {
        lock (gate)
        {
            All.Add(new(epoch, firstSeq, events));
            foreach (var inbox in group.Values)
                inbox.Add(All[^1]);
        }
    }

    /// <summary>The next message for a connection, any of those under way; sometimes none, sometimes one that comes again.</summary>
    public Parcel? Next(string connection, Random random)
    {
        lock (gate)
        {
            if (!group.TryGetValue(connection, out var inbox) || inbox.Count == 0)
                return null;
            var at = random.Next(100) < 70 ? 0 : random.Next(inbox.Count);
            var parcel = inbox[at];
            if (random.Next(100) >= 10)
                inbox.RemoveAt(at);
            return random.Next(100) < 12 ? null : parcel;
        }
    }

    /// <summary>Whether a connection gets batches.</summary>
    public bool Hears(string connection)
    {
        lock (gate)
            return group.ContainsKey(connection);
    }

    /// <summary>The process is gone, and everything it had under way.</summary>
    public void Cut()
    {
        lock (gate)
            group.Clear();
    }

    public void Presence(string room, ReadOnlyMemory<byte> present) { }

    public void Ephemeral(string room, ReadOnlyMemory<byte> states) { }

    public void Closing(string connection, int retryAfter) { }
}
