using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>An actor of one sector. Only its name and sector identify it; everything else may be missing.</summary>
public sealed record Organisation : IRecord
{
    private readonly Prose description;

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
    public RecordKind Kind => RecordKind.Organisation;

    /// <summary>Official or everyday name, 1–200 characters.</summary>
    public required string Name { get; init; }
    /// <summary>The sector it belongs to.</summary>
    public required Sector Sector { get; init; }
    /// <summary>Danish company number, eight digits. Shared by many schools, so never an identity.</summary>
    public string? Cvr { get; init; }
    /// <summary>What they are, at most 4,000 characters.</summary>
    public string? Description { get => description; init => description = value; }
    /// <summary>Theme codes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    /// <summary>Official municipality code, four digits.</summary>
    public string? Municipality { get; init; }
    /// <summary>Street address.</summary>
    public Address? Address { get; init; }
    /// <summary>Where it is; see <see cref="PositionFrom"/>.</summary>
    public Position? Position { get; init; }
    /// <summary>What the position was taken from.</summary>
    public PositionSource PositionFrom { get; init; }
    /// <summary>Web address, http or https.</summary>
    public string? Web { get; init; }
    /// <summary>Whether people of the organisation have taken its page over.</summary>
    public bool Claimed { get; init; }
    /// <summary>Whether a facilitator has checked it.</summary>
    public bool Verified { get; init; }
    /// <summary>What keeps it from being overrun.</summary>
    public Limits? Limits { get; init; }
    /// <summary>How it answers.</summary>
    public Responses Responses { get; init; } = new();
    /// <summary>Why it is out of sight, when that was not its owner's choice.</summary>
    public Withheld? Withheld { get; init; }
    /// <summary>How the record entered the network.</summary>
    public Origin Origin { get; init; }

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
