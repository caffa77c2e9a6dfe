using System.Collections.Immutable;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Changes;

/// <summary>The rules a change set must keep, in one place. All broken rules are told at once.</summary>
public static class ChangeRules
{
    /// <summary>Every rule that the set would break on this snapshot; empty when it may be committed.</summary>
    public static ImmutableArray<RuleError> Check(NetworkSnapshot snapshot, ChangeSet set) => [];
}
