namespace CoCreate.Api.Tests.Support;

/// <summary>The clock, so many days ahead.</summary>
public sealed class AMovableClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
