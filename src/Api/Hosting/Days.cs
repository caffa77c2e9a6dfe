namespace CoCreate.Api.Hosting;

/// <summary>Which day it is where the network is.</summary>
public static class Days
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Today in Denmark.</summary>
    public static DateOnly Today(this TimeProvider clock) => In(clock.GetUtcNow());

    /// <summary>The time of day in Denmark.</summary>
    public static TimeOnly Clock(DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Denmark).DateTime);

    /// <summary>The day a moment falls on in Denmark.</summary>
    public static DateOnly In(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Denmark).DateTime);
}
