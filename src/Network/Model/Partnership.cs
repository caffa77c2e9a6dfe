using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>Organisations that agreed on something.</summary>
public sealed record Partnership : IRecord
{
    private readonly Prose text;

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
    public RecordKind Kind => RecordKind.Partnership;

    /// <summary>Title, 1–200 characters.</summary>
    public required string Title { get; init; }
    /// <summary>What they do together, at most 4,000 characters.</summary>
    public string? Text { get => text; init => text = value; }
    /// <summary>Theme codes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    /// <summary>Where it stands.</summary>
    public PartnershipPhase Phase { get; init; }
    /// <summary>Who takes part, with roles.</summary>
    public ImmutableArray<Member> Members { get; init; } = [];
    /// <summary>What each promised.</summary>
    public ImmutableArray<Commitment> Commitments { get; init; } = [];
    /// <summary>The need it answers.</summary>
    public string? Need { get; init; }
    /// <summary>The room it meets in.</summary>
    public string? Room { get; init; }
    /// <summary>First day.</summary>
    public DateOnly? Start { get; init; }
    /// <summary>Last day.</summary>
    public DateOnly? End { get; init; }
    /// <summary>How it came about.</summary>
    public Origin Origin { get; init; }
    /// <summary>Which members have said yes to the plan as it stands; a new day asks them again.</summary>
    public ImmutableArray<Agreement> Agreements { get; init; } = [];
    /// <summary>What each side answered afterwards. Their words are persons' and lie elsewhere.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
