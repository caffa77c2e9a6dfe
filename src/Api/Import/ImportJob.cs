using CoCreate.Network.Import;

namespace CoCreate.Api.Import;

/// <summary>Where an import stands.</summary>
public enum ImportState { Running, Done, Failed, Undone }

/// <summary>One import: who brought which file, and what came of it. Lies in people.db, because file names and accounts are about persons.</summary>
/// <param name="Id">Opaque; the change log knows the import as <c>import:ID</c>.</param>
/// <param name="Account">Who brought it; <c>command</c> for the command line.</param>
/// <param name="Kind">What the rows become.</param>
/// <param name="FileName">The file's name as the person knows it.</param>
/// <param name="DryRun">Nothing is written to the network.</param>
/// <param name="Map">The map it was read with, JSON.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">When it was begun.</param>
/// <param name="Done">Rows read.</param>
/// <param name="Total">Rows there are.</param>
public sealed record ImportJob(string Id, string Account, ImportKind Kind, string FileName, bool DryRun, string Map, ImportState State, DateTimeOffset At, int Done, int Total)
{
    /// <summary>What it did or would do; null while it runs.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>The import a trial run became when it was brought in, or the next trial when it was read again; null while it stands.</summary>
    public string? Became { get; init; }

    /// <summary>The name in the change log and in the contacts' source.</summary>
    public string Actor => "import:" + Id;
}
