using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>What one row says about its offers, all but their titles. What is null the row does not say, and a known offer keeps it.</summary>
internal sealed record OfferRow
{
    public OfferKind? Kind { get; private init; }
    public string? Text { get; private init; }
    private Offer Said { get; init; } = new() { Id = "", Organisation = "", OfferKind = OfferKind.Activity, Title = "" };

    public static OfferRow Read(RowReader row, Workspace work, DateOnly today) => new()
    {
        Kind = row.Value<OfferKind>("kind", ReadKind, "lokale, udstyr eller aktivitet"),
        Text = row.Text("text", 4000),
        Said = new()
        {
            Id = "", Organisation = "", OfferKind = OfferKind.Activity, Title = "",
            Preparation = row.Text("preparation", 2000), Activities = row.Text("activities", 2000), FollowUp = row.Text("followUp", 2000),
            Themes = RowThemes.Read(row, work), Subjects = RowThemes.Subjects(row),
            Grades = [.. row.Object<SortedSet<int>>("grades", Spans.TryReadGrades, "4.-6. klasse") ?? []],
            Ages = row.Object<AgeRange>("ages", Spans.TryReadAges, "6-9 år"),
            Where = row.Raw("where") is { } where && WordLists.WhereOf(where.Text) is { } known ? [known] : [],
            Position = row.Column("municipality") is not null || row.Column("postcode") is not null ? null : Positions.Given(row),
            RadiusKm = row.Value<decimal>("radiusKm", Numbers.TryRead, "20") is { } km and >= 0 and <= 2000 ? (double)km : null,
            Periods = [.. row.Object("periods", (string t, out List<Period> p) => Dates.TryReadPeriods(t, today, out p), "17-19, uge 17-19 eller 1/3-2027") ?? []],
            Weekdays = [.. row.Object("weekdays", (string t, out List<Weekday> d) => (d = WordLists.Weekdays(t)!) is not null, "man, ons") ?? []],
            Capacity = row.Value("capacity", (string t, out int n) => Numbers.TryReadWhole(t, 0, 100_000, out n), "25"),
            DurationMinutes = row.Value<int>("durationMinutes", Durations.TryRead, "90 minutter eller 2 timer"),
            Price = row.Raw("price") is { } price ? Prices.TryRead(price.Text, price.Heading, out var read) ? read : row.Unreadable<Price>("price", price.Text, "500 kr. pr. klasse eller gratis") : null,
            Language = row.Text("language", 40) is { } language ? LanguageCode(language) : null,
            Facilities = Codes(row, "facilities", w => Facilities.All.FirstOrDefault(c => Is(c, w))?.Code),
            Conditions = Codes(row, "conditions", w => Conditions.All.FirstOrDefault(c => Is(c, w))?.Code),
            WontDo = Codes(row, "wontDo", w => WontDo.ByName(w)?.Code),
            FreshUntil = row.Value<DateOnly>("freshUntil", Dates.TryReadDay, "31-12-2027"),
        },
    };

    /// <summary>A new or known offer with what the row says.</summary>
    public Offer Onto(Offer offer, string title, string? text) => offer with
    {
        Title = title, Text = text ?? offer.Text, OfferKind = Kind ?? offer.OfferKind,
        Preparation = Said.Preparation ?? offer.Preparation, Activities = Said.Activities ?? offer.Activities, FollowUp = Said.FollowUp ?? offer.FollowUp,
        Themes = Or(Said.Themes, offer.Themes), Subjects = Or(Said.Subjects, offer.Subjects), Grades = Or(Said.Grades, offer.Grades), Ages = Said.Ages ?? offer.Ages,
        Where = Or(Said.Where, offer.Where), Position = Said.Position ?? offer.Position, RadiusKm = Said.RadiusKm ?? offer.RadiusKm, Periods = Or(Said.Periods, offer.Periods),
        Weekdays = Or(Said.Weekdays, offer.Weekdays), Capacity = Said.Capacity ?? offer.Capacity, DurationMinutes = Said.DurationMinutes ?? offer.DurationMinutes,
        Price = Said.Price ?? offer.Price, Language = Said.Language ?? offer.Language, Facilities = Or(Said.Facilities, offer.Facilities),
        Conditions = Or(Said.Conditions, offer.Conditions), WontDo = Or(Said.WontDo, offer.WontDo), FreshUntil = Said.FreshUntil ?? offer.FreshUntil,
    };

    private static ImmutableArray<T> Or<T>(ImmutableArray<T> said, ImmutableArray<T> known) => said.IsEmpty ? known : said;

    internal static bool ReadKind(string text, out OfferKind kind)
    {
        var found = !char.IsAsciiDigit(text[0]) && Enum.TryParse<OfferKind>(text, ignoreCase: true, out var wire) ? wire : WordLists.KindOf(text);
        kind = found ?? default;
        return found is not null;
    }

    private static ImmutableArray<string> Codes(RowReader row, string field, Func<string, string?> find) =>
        row.Text(field, 1000) is not { } text ? []
            : [.. text.Split([';', ',', '\n', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(w => find(w) ?? (w.Length > 100 ? w[..100] : w)).Distinct().Take(20)];

    private static bool Is(CodeLabel code, string word) => Spelling.Fold(code.Code) == Spelling.Fold(word) || Spelling.Fold(code.Name.Da) == Spelling.Fold(word) || Spelling.Fold(code.Name.En) == Spelling.Fold(word);

    private static string? LanguageCode(string text) => text.ToLowerInvariant() switch
    {
        "dansk" or "danish" or "da" => "da", "engelsk" or "english" or "en" => "en", "tysk" or "german" or "de" => "de", "arabisk" or "ar" => "ar", "ukrainsk" or "uk" => "uk", _ => null,
    };
}
