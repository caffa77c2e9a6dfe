using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>A point on the earth, WGS 84 degrees.</summary>
// Read by its constructor, so that both halves count as required on the wire.
[method: JsonConstructor]
public readonly record struct Position(double Lat, double Lon)
{
    /// <summary>Great-circle distance in kilometres (haversine, mean radius 6,371 km).</summary>
    public double KmTo(Position other)
    {
        const double radian = Math.PI / 180;
        double dLat = (other.Lat - Lat) * radian, dLon = (other.Lon - Lon) * radian;
        double lat = Math.Sin(dLat / 2), lon = Math.Sin(dLon / 2);
        var a = lat * lat + Math.Cos(Lat * radian) * Math.Cos(other.Lat * radian) * (lon * lon);
        return 12_742 * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}

/// <summary>An id the record has in another system.</summary>
public sealed record ExternalId(string Scheme, string Id);

/// <summary>A street address; every part may be missing.</summary>
public sealed record Address(string? Street = null, string? Postcode = null, string? City = null);

/// <summary>An amount of money; currency is an ISO 4217 code.</summary>
public sealed record Money(decimal Amount, string Currency = "DKK");

/// <summary>A price and what it is counted by.</summary>
public sealed record Price(decimal Amount, string Currency = "DKK", PricePer Per = PricePer.Visit);

/// <summary>Days from and to, both included; an open end is missing.</summary>
public sealed record Period(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether the two share at least one day.</summary>
    public bool Overlaps(Period other) =>
        (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);
}

/// <summary>What lay on the table of a request before the newest proposal: how many, and when.</summary>
public sealed record Terms(int? People = null, Period? Window = null);

/// <summary>Ages in whole years, both included; an open end is missing.</summary>
public sealed record AgeRange(int? From = null, int? To = null);

/// <summary>A dated visit with seats. <c>Taken</c> follows from bookings, never typed in.</summary>
public sealed record Slot(string Id, DateTimeOffset Start, DateTimeOffset? End = null, int Seats = 1, int Taken = 0)
{
    /// <summary>Seats left.</summary>
    [JsonIgnore]
    public int Free => Math.Max(0, Seats - Taken);
}

/// <summary>What an organisation asks not to be overrun by: new requests a month, a pause, and words.</summary>
public sealed record Limits(int? PerMonth = null, DateOnly? PauseUntil = null, string? Notes = null);

/// <summary>How an organisation answers: asked, answered, median hours to an answer. Follows from events, never typed in.</summary>
/// <param name="EarlierHours">The median of answers that were given before requests were kept here; each of them goes on counting as that long.</param>
public sealed record Responses(int Asked = 0, int Answered = 0, int? MedianHours = null, int? EarlierHours = null);

/// <summary>One thing a need asks for. <c>Amount</c> counts people, seats, pieces or hours as <c>Text</c> says; for funding it is money in DKK.</summary>
public sealed record Requirement(string Id, OfferKind Kind, int? Amount = null, string? Text = null)
{
    /// <summary>Codes of the themes this requirement is about.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
}

/// <summary>One member of a partnership. An organisation may hold several roles, one entry each.</summary>
public sealed record Member(string Organisation, MemberRole Role);

/// <summary>One member's promised contribution.</summary>
public sealed record Commitment(string Id, string Organisation, OfferKind Kind, int? Amount = null, string? Text = null,
    DateOnly? Due = null, CommitmentState State = CommitmentState.Promised);

/// <summary>A member said yes to the plan.</summary>
public sealed record Agreement(string Organisation, DateTimeOffset At);

/// <summary>What one side says afterwards. <c>Worth</c> is 1–5, missing when it did not happen; <c>Words</c> is the id of what they wrote, in people.db.</summary>
public sealed record Outcome(string Organisation, Happened Happened, int? Worth, Again Again, DateTimeOffset At, string? Words = null);
