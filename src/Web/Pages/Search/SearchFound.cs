using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Matching.Search;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Search;

/// <summary>One hit with its record, whose it is, and its number in the list.</summary>
public sealed record Found(int Number, IRecord Record, Organisation? Organisation, double? Km)
{
    public Position? At => Record switch
    {
        Offer { Position: { } position } => position,
        Need { Position: { } position } => position,
        _ => Organisation?.Position,
    };
}

/// <summary>A search and everything its page shows.</summary>
public sealed record SearchFound(SearchAsked Asked, FoundPlace? Place, Found[] Page, Found[] OnMap, int Total, IReadOnlyDictionary<RecordKind, int> Totals,
    ImmutableDictionary<string, ImmutableArray<FacetValue>> Facets, IReadOnlyDictionary<string, int> Bands, IReadOnlyDictionary<int, int> Circles,
    ImmutableArray<SearchSuggestion> WaysOn, ImmutableArray<ReadAs> ReadAs)
{
    public static readonly int[] Distances = [5, 15, 30, 50];
    private const int MostOnMap = 150;

    public static SearchFound For(SearchAsked asked, Visit visit)
    {
        var place = WhereIs.Find(visit.Snapshot, asked.Where);
        var index = visit.SearchIndex;
        var question = asked.Question(place, visit.Today);
        var answer = index.Ask(question);
        int Count(SearchQuestion other) => index.Ask(other with { Facets = false }).Hits.Length;
        Found? Open(SearchHit hit, int at) => visit.Snapshot.Find(asked.Kind, hit.Id) is { } record && visit.May(Act.Read, record)
            ? new(at + 1, record, OwnerOf(record, visit), hit.Km) : null;

        var first = (asked.Page - 1) * SearchAsked.PageSize;
        return new(asked, place,
            [.. answer.Hits.Skip(first).Take(SearchAsked.PageSize).Select((h, i) => Open(h, first + i)).OfType<Found>()],
            [.. answer.Hits.Take(MostOnMap).Select(Open).OfType<Found>()],
            answer.Hits.Length,
            new[] { RecordKind.Offer, RecordKind.Need, RecordKind.Organisation }.ToDictionary(k => k,
                k => k == asked.Kind ? answer.Hits.Length : Count((asked.Bare with { Kind = k, Km = asked.Km }).Question(place, visit.Today))),
            answer.Facets,
            asked.Kind == RecordKind.Organisation ? new Dictionary<string, int>() : GradeBand.All.ToDictionary(b => b, b => Count(question with { Grades = GradeBand.Of(b) })),
            place is null ? new Dictionary<int, int>() : Distances.ToDictionary(d => d, d => Count(question with { WithinKm = d })),
            answer.Hits.IsEmpty ? index.Suggest(question) : [],
            answer.ReadAs);
    }

    private static Organisation? OwnerOf(IRecord record, Visit visit) => record switch
    {
        Organisation organisation => organisation,
        Offer offer => visit.Snapshot.Organisation(offer.Organisation),
        Need need => visit.Snapshot.Organisation(need.Organisation),
        _ => null,
    };
}
