namespace CoCreate.Rooms.Owners;

/// <summary>A connection in a room. Only the room's owner changes it, in its turn, but for what was acknowledged.</summary>
internal sealed class Seat(string connection, string member, string session, uint textClient, long head)
{
    private long acknowledged = head;

    public string Connection => connection;
    public string Member => member;
    public string Session => session;
    public uint TextClient => textClient;

    /// <summary>Whether it gets batches.</summary>
    public bool Live { get; set; }

    /// <summary>The newest event it has said to have applied.</summary>
    public long Acknowledged => Volatile.Read(ref acknowledged);

    /// <summary>Whether it ever said so. Who never does is no client of ours, and is given as much as it can hold.</summary>
    public bool Acknowledges { get; private set; }

    /// <summary>It says so.</summary>
    public void Acknowledge(long seq)
    {
        Acknowledges = true;
        long now;
        while (seq > (now = Volatile.Read(ref acknowledged)) && Interlocked.CompareExchange(ref acknowledged, seq, now) != now)
        {
        }
    }
}
