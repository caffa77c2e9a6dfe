using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>A part of an organisation: a department, one school of a municipality.</summary>
public sealed record Unit : IRecord
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
    public RecordKind Kind => RecordKind.Unit;

    /// <summary>The organisation it is part of.</summary>
    public required string Organisation { get; init; }
    /// <summary>Its name, 1–200 characters.</summary>
    public required string Name { get; init; }
    /// <summary>Street address.</summary>
    public Address? Address { get; init; }
    /// <summary>Where it is.</summary>
    public Position? Position { get; init; }
    /// <summary>What the position was taken from.</summary>
    public PositionSource PositionFrom { get; init; }

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
