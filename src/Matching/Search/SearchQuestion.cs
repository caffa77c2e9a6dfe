using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Search;

/// <summary>A search over published records of one kind; every filter that is empty lets everything through.</summary>
public sealed record SearchQuestion(RecordKind Kind)
{
    /// <summary>Words; stems, compounds and one typing error are forgiven.</summary>
    public string? Text { get; init; }
    /// <summary>Sectors of the organisation.</summary>
    public ImmutableArray<Sector> Sectors { get; init; } = [];
    /// <summary>Municipality codes of the organisation.</summary>
    public ImmutableArray<string> Municipalities { get; init; } = [];
    /// <summary>Theme codes; a broader one finds the narrower.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    /// <summary>Kinds of resource.</summary>
    public ImmutableArray<OfferKind> Kinds { get; init; } = [];
    /// <summary>Subject codes.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];
    /// <summary>Grades; a record that names none is for all.</summary>
    public ImmutableArray<int> Grades { get; init; } = [];
    /// <summary>Days it must be possible on (a week as its Monday–Sunday); a record without periods is always possible.</summary>
    public Period? During { get; init; }
    /// <summary>Centre of the search.</summary>
    public Position? Near { get; init; }
    /// <summary>Kilometres from <see cref="Near"/>; what has no position is not ruled out.</summary>
    public double? WithinKm { get; init; }
    /// <summary>How the hits are sorted.</summary>
    public SearchOrder Order { get; init; }
    /// <summary>Whether to count facets.</summary>
    public bool Facets { get; init; }
    /// <summary>Whether somebody signed in asks, who also finds what is meant for the network.</summary>
    public bool SignedIn { get; init; }
    /// <summary>What the asker may find, by id, drafts too; null = what everybody may.</summary>
    public Func<string, bool>? Sees { get; init; }
    /// <summary>Only what these organisations own, in any status; null = published ones of everybody.</summary>
    public ImmutableArray<string>? OwnedBy { get; init; }
}

/// <summary>How hits are sorted.</summary>
public enum SearchOrder { Best, Nearest, Newest }

/// <summary>What was found: ids in order, and for each facet how many hits each value would give.</summary>
public sealed record SearchAnswer(long Revision, ImmutableArray<SearchHit> Hits, ImmutableDictionary<string, ImmutableArray<FacetValue>> Facets)
{
    /// <summary>Words that nothing holds and that were taken for others; empty when every word was found as it stands.</summary>
    public ImmutableArray<ReadAs> ReadAs { get; init; } = [];
}

/// <summary>A word of the question that was taken for a typing error.</summary>
/// <param name="Typed">The word, folded.</param>
/// <param name="Meant">The stems searched for instead, the most common first.</param>
public sealed record ReadAs(string Typed, ImmutableArray<string> Meant);

/// <summary>One hit.</summary>
/// <param name="Id">Record id.</param>
/// <param name="Score">Higher is better; 0 without words.</param>
/// <param name="Km">Distance from the centre; null when unknown.</param>
public readonly record struct SearchHit(string Id, float Score, double? Km);

/// <summary>One value of a facet: hits if it were chosen (the other facets as they are).</summary>
public sealed record FacetValue(string Value, int Count, string LabelDa, string LabelEn);
