using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoCreate.Matching.Search;

/// <summary>A hit with what it is sorted by: the smaller key first, then the second, then the id.</summary>
internal readonly record struct SortedHit(double First, double Second, SearchCard Card, float Score, double? Km) : IComparable<SortedHit>
{
    public int CompareTo(SortedHit other)
    {
        if (First != other.First)
            return First < other.First ? -1 : 1;
        if (Second != other.Second)
            return Second < other.Second ? -1 : 1;
        return Card.Tie != other.Card.Tie
            ? Card.Tie < other.Card.Tie ? -1 : 1
            : string.CompareOrdinal(Card.Id, other.Card.Id);
    }
}

/// <summary>Puts hits in the order asked for.</summary>
internal sealed class HitOrder(SearchQuestion question, bool byWords)
{
    // With a place in the question the best hit is one that can be reached: half the pull is gone at about 30 km, a third is never lost.
    private const double Anywhere = 1.0 / 3, PullKm = 40;

    private readonly List<SortedHit> hits = [];

    public void Add(SearchCard card, float score, bool allWords, double? km)
    {
        var distance = km ?? double.MaxValue;
        var (first, second) = question.Order switch
        {
            SearchOrder.Nearest => (distance, -score),
            SearchOrder.Newest => (-(double)card.Revision, 0),
            _ when byWords => (allWords ? 0 : 1, -score * Pull(km)),
            _ => (distance, -(double)card.Revision),
        };
        hits.Add(new(first, second, card, score, km));
    }

    private double Pull(double? km) =>
        question.Near is null || question.Order != SearchOrder.Best ? 1 : Anywhere + (1 - Anywhere) * Math.Exp(-(km ?? PullKm) / PullKm);

    public ImmutableArray<SearchHit> Sorted()
    {
        hits.Sort();
        var sorted = new SearchHit[hits.Count];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = new(hits[i].Card.Id, hits[i].Score, hits[i].Km);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
