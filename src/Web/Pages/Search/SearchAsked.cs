using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Matching.Search;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Http.Extensions;

namespace CoCreate.Web.Pages.Search;

/// <summary>A search as its address says it; whoever gets the address sees the same. What is not usable is left out.</summary>
public sealed record SearchAsked(RecordKind Kind)
{
    public const int PageSize = 10;

    public string? Words { get; init; }
    public string? Where { get; init; }
    public int? Km { get; init; }
    public ImmutableArray<string> Bands { get; init; } = [];
    public ImmutableArray<string> SubjectCodes { get; init; } = [];
    public ImmutableArray<string> ThemeCodes { get; init; } = [];
    public ImmutableArray<OfferKind> Kinds { get; init; } = [];
    public ImmutableArray<Sector> Sectors { get; init; } = [];
    public ImmutableArray<string> MunicipalityCodes { get; init; } = [];
    public int? Week { get; init; }
    public SearchOrder Order { get; init; }
    public int Page { get; init; } = 1;

    public static SearchAsked Read(IQueryCollection query, NetworkSnapshot snapshot) => new(KindOf(query["hvad"]))
    {
        Words = Text(query["q"], 200),
        Where = Text(query["sted"], 100),
        Km = Number(query["km"], 1, 500),
        Bands = [.. All(query["klasse"]).Where(b => !GradeBand.Of(b).IsEmpty)],
        SubjectCodes = [.. All(query["fag"]).Where(c => Subjects.Find(c) is not null)],
        ThemeCodes = [.. All(query["emne"]).Where(c => Themes.Of(snapshot).Find(c) is not null)],
        Kinds = Named<OfferKind>(query["slags"]),
        Sectors = Named<Sector>(query["sektor"]),
        MunicipalityCodes = [.. All(query["kommune"]).Where(c => Municipalities.Find(c) is not null)],
        Week = Number(query["uge"], 1, 53),
        Order = query["sorter"].ToString() switch { "naermest" => SearchOrder.Nearest, "nyest" => SearchOrder.Newest, _ => SearchOrder.Best },
        Page = Number(query["side"], 1, 100_000) ?? 1,
    };

    public SearchQuestion Question(FoundPlace? place, DateOnly today) => new(Kind)
    {
        Text = Words,
        Sectors = Sectors,
        Municipalities = MunicipalityCodes,
        Themes = ThemeCodes,
        Kinds = Kinds,
        Subjects = SubjectCodes,
        Grades = [.. Bands.SelectMany(b => GradeBand.Of(b)).Distinct()],
        During = Week is { } week ? SchoolYear.NextWeek(week, today) : null,
        Near = place?.Position,
        WithinKm = place is null ? null : Km,
        Order = Order,
        Facets = true,
    };

    /// <summary>The same search with a changed question's filters, as <c>SearchIndex.Suggest</c> loosens them.</summary>
    public SearchAsked With(SearchQuestion loosened) => this with
    {
        Words = loosened.Text,
        Km = loosened.WithinKm is { } km ? (int)Math.Ceiling(km) : null,
        Bands = loosened.Grades.IsEmpty ? [] : Bands,
        SubjectCodes = loosened.Subjects,
        ThemeCodes = loosened.Themes,
        Kinds = loosened.Kinds,
        Sectors = loosened.Sectors,
        MunicipalityCodes = loosened.Municipalities,
        Week = loosened.During is null ? null : Week,
        Page = 1,
    };

    /// <summary>How many filters are chosen, the words and the place left aside.</summary>
    public int Chosen => Bands.Length + SubjectCodes.Length + ThemeCodes.Length + Kinds.Length + Sectors.Length + MunicipalityCodes.Length
        + (Week is null ? 0 : 1) + (Km is null ? 0 : 1);

    /// <summary>The search without filters.</summary>
    public SearchAsked Bare => new(Kind) { Words = Words, Where = Where, Order = Order };

    public string Address => Addresses.Search + Query.ToQueryString();

    private QueryBuilder Query
    {
        get
        {
            var query = new QueryBuilder();
            void Add(string name, string? value)
            {
                if (value is not null)
                    query.Add(name, value);
            }
            Add("hvad", Kind == RecordKind.Offer ? null : NameOf(Kind));
            Add("q", Words);
            Add("sted", Where);
            Add("km", Km?.ToString(CultureInfo.InvariantCulture));
            foreach (var (name, values) in new (string, IEnumerable<string>)[]
            {
                ("klasse", Bands), ("fag", SubjectCodes), ("emne", ThemeCodes), ("slags", Kinds.Select(Labels.Wire)),
                ("sektor", Sectors.Select(Labels.Wire)), ("kommune", MunicipalityCodes),
            })
                query.Add(name, values);
            Add("uge", Week?.ToString(CultureInfo.InvariantCulture));
            Add("sorter", Order switch { SearchOrder.Nearest => "naermest", SearchOrder.Newest => "nyest", _ => null });
            Add("side", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
            return query;
        }
    }

    public static string NameOf(RecordKind kind) => kind switch { RecordKind.Need => "behov", RecordKind.Organisation => "organisationer", _ => "tilbud" };

    private static RecordKind KindOf(string? name) => name switch { "behov" => RecordKind.Need, "organisationer" => RecordKind.Organisation, _ => RecordKind.Offer };

    private static IEnumerable<string> All(IEnumerable<string?> values) => values.OfType<string>().Distinct().Take(50);

    private static ImmutableArray<TValue> Named<TValue>(IEnumerable<string?> values) where TValue : struct, Enum =>
        [.. Enum.GetValues<TValue>().Where(v => values.Contains(Labels.Wire(v)))];

    private static string? Text(string? text, int most)
    {
        var kept = new string([.. (text ?? "").Where(c => !char.IsControl(c)).Take(most)]).Trim();
        return kept.Length == 0 ? null : kept;
    }

    private static int? Number(string? text, int from, int to) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;
}
