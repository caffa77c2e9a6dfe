using System.Collections.Immutable;
using CoCreate.Network.Import;

namespace CoCreate.Api.Import;

/// <summary>What became of taking an import back.</summary>
public abstract record UndoOutcome
{
    private UndoOutcome() { }

    /// <summary>Done; <paramref name="Kept"/> stays because it was changed since.</summary>
    public sealed record Undone(int Records, ImmutableArray<ChangedSince> Kept) : UndoOutcome;

    /// <summary>Nothing done: others changed these since (none named: they still do).</summary>
    public sealed record InTheWay(ImmutableArray<ChangedSince> Changed) : UndoOutcome;

    /// <summary>It is undone already, was a dry run, or never went in.</summary>
    public sealed record NotThere : UndoOutcome;
}
