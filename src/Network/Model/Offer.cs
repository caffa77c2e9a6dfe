using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>Something an organisation can give.</summary>
public sealed record Offer : IRecord
{
    private readonly Prose text, preparation, activities, followUp;

    /// <inheritdoc/>
    public required string Id { get; init; }
    /// <inheritdoc/>
    public long Version { get; init; }
    /// <inheritdoc/>
    public long Revision { get; init; }
    /// <inheritdoc/>
    public RecordStatus Status { get; init; }
    /// <inheritdoc/>
    public ImmutableArray<ExternalId> ExternalIds { get; init; } = [];
    /// <inheritdoc/>
    [JsonIgnore]
    public RecordKind Kind => RecordKind.Offer;

    /// <summary>Id of the organisation that gives it.</summary>
    public required string Organisation { get; init; }
    /// <summary>The kind of resource.</summary>
    [JsonPropertyName("kind")]
    public required OfferKind OfferKind { get; init; }
    /// <summary>Title, 1–200 characters.</summary>
    public required string Title { get; init; }
    /// <summary>What it is, at most 4,000 characters.</summary>
    public string? Text { get => text; init => text = value; }
    /// <summary>What the asker prepares.</summary>
    public string? Preparation { get => preparation; init => preparation = value; }
    /// <summary>What happens.</summary>
    public string? Activities { get => activities; init => activities = value; }
    /// <summary>What may be done afterwards.</summary>
    public string? FollowUp { get => followUp; init => followUp = value; }
    /// <summary>Theme codes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    /// <summary>School subject codes.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];
    /// <summary>School grades 0–10.</summary>
    public ImmutableArray<int> Grades { get; init; } = [];
    /// <summary>Ages it is for.</summary>
    public AgeRange? Ages { get; init; }
    /// <summary>Where it takes place.</summary>
    public ImmutableArray<Where> Where { get; init; } = [];
    /// <summary>Where it is; when missing the organisation's position counts.</summary>
    public Position? Position { get; init; }
    /// <summary>How far its people will travel, kilometres.</summary>
    public double? RadiusKm { get; init; }
    /// <summary>When it can be had; empty = any time.</summary>
    public ImmutableArray<Period> Periods { get; init; } = [];
    /// <summary>On which weekdays; empty = any.</summary>
    public ImmutableArray<Weekday> Weekdays { get; init; } = [];
    /// <summary>How many people it takes at a time, or how many there are of it.</summary>
    public int? Capacity { get; init; }
    /// <summary>Seats left; 0 = full.</summary>
    public int? Seats { get; init; }
    /// <summary>Whether a slot is taken at once or asked for.</summary>
    public Booking Booking { get; init; }
    /// <summary>Dated slots with seats, if it has any.</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];
    /// <summary>Minutes it lasts.</summary>
    public int? DurationMinutes { get; init; }
    /// <summary>What it costs; missing = not said.</summary>
    public Price? Price { get; init; }
    /// <summary>BCP 47 language it is given in.</summary>
    public string? Language { get; init; }
    /// <summary>What is there: own food, toilets, step-free …</summary>
    public ImmutableArray<string> Facilities { get; init; } = [];
    /// <summary>What it asks, as codes of <c>Conditions</c> or words.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];
    /// <summary>What its people will not do, as codes of <c>WontDo</c> or words.</summary>
    public ImmutableArray<string> WontDo { get; init; } = [];
    /// <summary>The day until which its owner has confirmed it.</summary>
    public DateOnly? FreshUntil { get; init; }
    /// <summary>Why it is out of sight, when that was not its owner's choice.</summary>
    public Withheld? Withheld { get; init; }
    /// <summary>How the record entered the network.</summary>
    public Origin Origin { get; init; }

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
