using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>A postcode with its position, imported. Its id is the postcode.</summary>
public sealed record Place : IRecord
{
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
    public RecordKind Kind => RecordKind.Place;

    /// <summary>Town name.</summary>
    public required string Name { get; init; }
    /// <summary>Its visual centre.</summary>
    public required Position Position { get; init; }
    /// <summary>Codes of the municipalities it lies in.</summary>
    public ImmutableArray<string> Municipalities { get; init; } = [];

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
