using System.Collections.Immutable;

namespace CoCreate.Network.Model;

/// <summary>What every stored record has. The records are the wire format, the store format and the memory format at once.</summary>
public interface IRecord
{
    /// <summary>Opaque, unique within its kind, at most 64 characters of [A-Za-z0-9_-].</summary>
    string Id { get; }
    /// <summary>1 at the first commit, then one more at each; the ETag.</summary>
    long Version { get; }
    /// <summary>The network revision of its last change.</summary>
    long Revision { get; }
    /// <summary>Draft, published or archived.</summary>
    RecordStatus Status { get; }
    /// <summary>Ids in other systems; an import finds its records again by them.</summary>
    ImmutableArray<ExternalId> ExternalIds { get; }
    /// <summary>Which kind of record this is.</summary>
    RecordKind Kind { get; }
    /// <summary>The same record as committed.</summary>
    IRecord Committed(long version, long revision);
}
