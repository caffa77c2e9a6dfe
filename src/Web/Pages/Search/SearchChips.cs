using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Search;

/// <summary>The chosen filters, each with the address without it.</summary>
public static class SearchChips
{
    public static IEnumerable<Chip> Of(SearchAsked asked, FoundPlace? place, NetworkSnapshot snapshot, DateOnly today)
    {
        asked = asked with { Page = 1 };
        foreach (var band in asked.Bands)
            yield return new(BandName(band), (asked with { Bands = asked.Bands.Remove(band) }).Address);
        foreach (var code in asked.SubjectCodes)
            yield return new(Subjects.Find(code)!.Name.In(Language.Code), (asked with { SubjectCodes = asked.SubjectCodes.Remove(code) }).Address);
        if (asked.Week is { } week)
            yield return new(EverydayTime.ChosenWeek(week, today), (asked with { Week = null }).Address);
        if (asked.Km is { } km && place is not null)
            yield return new(T.Search.AtMost.With(km), (asked with { Km = null }).Address);
        foreach (var kind in asked.Kinds)
            yield return new(T.Name(kind), (asked with { Kinds = asked.Kinds.Remove(kind) }).Address);
        foreach (var sector in asked.Sectors)
            yield return new(T.Name(sector), (asked with { Sectors = asked.Sectors.Remove(sector) }).Address);
        foreach (var code in asked.ThemeCodes)
            yield return new(ThemeName(code, snapshot), (asked with { ThemeCodes = asked.ThemeCodes.Remove(code) }).Address);
        foreach (var code in asked.MunicipalityCodes)
            yield return new(Municipalities.Find(code)!.Name, (asked with { MunicipalityCodes = asked.MunicipalityCodes.Remove(code) }).Address);
    }

    public static string BandName(string band) => band switch
    {
        "0-3" => T.Search.Low,
        "4-6" => T.Search.Middle,
        "7-10" => T.Search.High,
        _ => T.Sentence.GradeChip.With(band),
    };

    public static string ThemeName(string code, NetworkSnapshot snapshot) =>
        Themes.Of(snapshot).Find(code) is { } theme ? Language.Choose(theme.LabelDa, theme.LabelEn) : code;
}
