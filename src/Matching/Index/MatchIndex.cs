using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>The compact in-memory form the engine reads: immutable, one per revision, fed by changes.</summary>
public sealed class MatchIndex
{
    private MatchIndex(NetworkSnapshot snapshot) => Snapshot = snapshot;

    /// <summary>The network it shows.</summary>
    public NetworkSnapshot Snapshot { get; }

    /// <summary>The revision it shows.</summary>
    public long Revision => Snapshot.Revision;

    /// <summary>An index over a whole network.</summary>
    public static MatchIndex Build(NetworkSnapshot snapshot) => new(snapshot);

    /// <summary>The index after one more commit.</summary>
    public MatchIndex Apply(CommittedChangeSet committed, NetworkSnapshot after) => new(after);
}
