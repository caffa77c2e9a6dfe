using CoCreate.Rooms.Owners;

namespace CoCreate.Rooms.Tests.Support;

/// <summary>An audience that hears nothing.</summary>
internal sealed class Deaf : IRoomAudience
{
    public void Admit(string room, string connection) { }
    public void Dismiss(string room, string connection) { }
    public void Batch(string room, long epoch, long firstSeq, ReadOnlyMemory<byte> events) { }
    public void Presence(string room, ReadOnlyMemory<byte> present) { }
    public void Ephemeral(string room, ReadOnlyMemory<byte> states) { }
    public void Closing(string connection, int retryAfter) { }
}

internal sealed class Nameless : IRoomNames
{
    public string Of(string room, string member) => member;
}

/// <summary>Every look at it is so much later than the last one, and nobody waits.</summary>
internal sealed class HurriedClock(TimeSpan step) : TimeProvider
{
    private long now = 1_800_000_000_000_0000;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Add(ref now, step.Ticks);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);
}
