using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>A concept of a taxonomy. Its id is <c>scheme:code</c>; records point at it by code when the scheme is the own one.</summary>
public sealed record Theme : IRecord
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
    public RecordKind Kind => RecordKind.Theme;

    /// <summary>The taxonomy it belongs to: <c>welfare</c>, <c>subject</c>, <c>sdg</c>, or an imported one.</summary>
    public required string Scheme { get; init; }
    /// <summary>The taxonomy's version, a year or a date.</summary>
    public string? SchemeVersion { get; init; }
    /// <summary>Code, unique within the scheme.</summary>
    public required string Code { get; init; }
    /// <summary>Danish label.</summary>
    public required string LabelDa { get; init; }
    /// <summary>English label.</summary>
    public required string LabelEn { get; init; }
    /// <summary>Code of the broader theme; missing at the top.</summary>
    public string? Broader { get; init; }
    /// <summary>Danish words people say instead.</summary>
    public ImmutableArray<string> SynonymsDa { get; init; } = [];
    /// <summary>English words people say instead.</summary>
    public ImmutableArray<string> SynonymsEn { get; init; } = [];

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
