using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Perspectives;

/// <summary>A need whose people do not know yet what they ask for.</summary>
/// <param name="Need">The need, saved or not.</param>
/// <param name="Today">The day the question is asked.</param>
/// <param name="Top">How many views, 1–8.</param>
public sealed record PerspectiveQuestion(Need Need, DateOnly Today, int Top = 4)
{
    /// <summary>Which needs the asker may see besides those everybody may; null = none.</summary>
    public Func<Need, bool>? Sees { get; init; }
}

/// <summary>The answer at one revision. On the wire as it stands here.</summary>
public sealed record PerspectiveAnswer(long Revision, ImmutableArray<Perspective> Items);

/// <summary>How a sector that has met something similar would see the question. Nobody is suggested by it.</summary>
/// <param name="Sector">Whose view it is.</param>
/// <param name="Themes">What it was about for them, keys of themes; those the need does not name itself first.</param>
/// <param name="Da">The view and a question to go on with, in Danish.</param>
/// <param name="En">The same in English.</param>
/// <param name="From">What it is taken from, the most similar first.</param>
public sealed record Perspective(Sector Sector, ImmutableArray<string> Themes, string Da, string En, ImmutableArray<PerspectiveSource> From);

/// <summary>Something similar that somebody met before.</summary>
/// <param name="Kind"><see cref="RecordKind.Partnership"/> or <see cref="RecordKind.Need"/>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
public sealed record PerspectiveSource(RecordKind Kind, string Id, string Title);
