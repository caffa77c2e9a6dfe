using CoCreate.Network.Model;

namespace CoCreate.Network.Snapshot;

/// <summary>How many new requests an organisation got in a calendar month of Denmark; what its own limit is held against, in requests and in matching.</summary>
public static class MonthlyRequests
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>Requests asked in the month of <paramref name="day"/>, whatever came of them.</summary>
    public static int CountIn(NetworkSnapshot snapshot, string organisation, DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var (from, to) = (Midnight(first), Midnight(first.AddMonths(1)));
        return snapshot.RequestsTo(organisation).Count(request => request.Asked >= from && request.Asked < to);
    }

    /// <summary>Whether its limit leaves no room for a new one on that day, beside so many that are already promised.</summary>
    public static bool UsedUp(NetworkSnapshot snapshot, Organisation organisation, DateOnly day, int promised = 0) =>
        organisation.Limits?.PerMonth is { } most && (most <= 0 || CountIn(snapshot, organisation.Id, day) + promised >= most);

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return new(at, Denmark.GetUtcOffset(at));
    }
}
