namespace CoCreate.Api.Tests.Support;

/// <summary>A clock that goes when it is told.</summary>
internal sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
