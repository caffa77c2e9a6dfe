using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>The closed word lists of the model, as Danes write them; the wire's own words always count.</summary>
internal static class WordLists
{
    private static readonly (string Word, Sector Sector)[] Sectors =
    [
        ("folkeskole", Sector.School), ("friskole", Sector.School), ("efterskole", Sector.School), ("privatskole", Sector.School), ("gymnasi", Sector.School), ("børnehave", Sector.School),
        ("dagtilbud", Sector.School), ("vuggestue", Sector.School), ("børnehus", Sector.School), ("skole", Sector.School), ("school", Sector.School),
        ("universitet", Sector.Knowledge), ("professionshøj", Sector.Knowledge), ("university", Sector.Knowledge), ("viden", Sector.Knowledge), ("knowledge", Sector.Knowledge), ("forskning", Sector.Knowledge),
        ("museum", Sector.Knowledge), ("akademi", Sector.Knowledge), ("bibliotek", Sector.Municipality), ("region", Sector.Region), ("hospital", Sector.Region), ("sygehus", Sector.Region),
        ("stat", Sector.State), ("ministeri", Sector.State), ("styrelse", Sector.State), ("politi", Sector.State),
        ("borgergruppe", Sector.Citizens), ("forældre", Sector.Citizens), ("pårørende", Sector.Citizens), ("beboer", Sector.Citizens), ("borger", Sector.Citizens), ("citizens", Sector.Citizens),
        ("kommun", Sector.Municipality), ("municipal", Sector.Municipality), ("center", Sector.Municipality), ("plejehjem", Sector.Municipality),
        ("forening", Sector.Association), ("foren", Sector.Association), ("frivillig", Sector.Association), ("klub", Sector.Association), ("laug", Sector.Association), ("lauget", Sector.Association), ("røde kors", Sector.Association),
        ("spejder", Sector.Association), ("association", Sector.Association), ("ngo", Sector.Association), ("ældre sagen", Sector.Association), ("selskab", Sector.Association), ("kor", Sector.Association), ("idræt", Sector.Association),
        ("virksomhed", Sector.Business), ("firma", Sector.Business), ("a/s", Sector.Business), ("aps", Sector.Business), ("i/s", Sector.Business), ("erhverv", Sector.Business), ("business", Sector.Business), ("company", Sector.Business),
        ("andet", Sector.Other), ("anden", Sector.Other), ("other", Sector.Other), ("øvrig", Sector.Other),
    ];

    private static readonly (string Word, OfferKind Kind)[] Kinds =
    [
        ("lokale", OfferKind.Place), ("mødelokale", OfferKind.Place), ("klubhus", OfferKind.Place), ("haller", OfferKind.Place), ("hal", OfferKind.Place), ("sal", OfferKind.Place), ("have", OfferKind.Place), ("place", OfferKind.Place), ("sted", OfferKind.Place), ("bane", OfferKind.Place), ("værksted", OfferKind.Place), ("køkken", OfferKind.Place), ("plads", OfferKind.Place),
        ("udstyr", OfferKind.Equipment), ("kajak", OfferKind.Equipment), ("båd", OfferKind.Equipment), ("værktøj", OfferKind.Equipment), ("bus", OfferKind.Equipment), ("telt", OfferKind.Equipment), ("materiale", OfferKind.Equipment), ("equipment", OfferKind.Equipment), ("redskab", OfferKind.Equipment), ("cykl", OfferKind.Equipment), ("instrument", OfferKind.Equipment),
        ("penge", OfferKind.Funding), ("tilskud", OfferKind.Funding), ("fond", OfferKind.Funding), ("pulje", OfferKind.Funding), ("sponsor", OfferKind.Funding), ("funding", OfferKind.Funding), ("økonomi", OfferKind.Funding), ("støtte", OfferKind.Funding),
        ("instruktør", OfferKind.Competence), ("rådgiv", OfferKind.Competence), ("kompetence", OfferKind.Competence), ("competence", OfferKind.Competence), ("træner", OfferKind.Competence), ("håndværker", OfferKind.Competence), ("underviser", OfferKind.Competence), ("kursus", OfferKind.Competence),
        ("frivillig", OfferKind.People), ("mentor", OfferKind.People), ("besøgsven", OfferKind.People), ("bedstefor", OfferKind.People), ("hænder", OfferKind.People), ("mennesker", OfferKind.People), ("people", OfferKind.People), ("hjælper", OfferKind.People), ("folk", OfferKind.People), ("venner", OfferKind.People), ("praktik", OfferKind.People),
        ("viden", OfferKind.Knowledge), ("forskning", OfferKind.Knowledge), ("data", OfferKind.Knowledge), ("knowledge", OfferKind.Knowledge), ("evaluering", OfferKind.Knowledge), ("oplæg", OfferKind.Knowledge), ("foredrag", OfferKind.Knowledge),
        ("aktivitet", OfferKind.Activity), ("activity", OfferKind.Activity), ("forløb", OfferKind.Activity), ("besøg", OfferKind.Activity), ("tur", OfferKind.Activity), ("workshop", OfferKind.Activity),
    ];

    private static readonly (string Word, Weekday Day)[] Days =
    [
        ("man", Weekday.Mon), ("mon", Weekday.Mon), ("tir", Weekday.Tue), ("tue", Weekday.Tue), ("ons", Weekday.Wed), ("wed", Weekday.Wed), ("tor", Weekday.Thu), ("thu", Weekday.Thu),
        ("fre", Weekday.Fri), ("fri", Weekday.Fri), ("lør", Weekday.Sat), ("sat", Weekday.Sat), ("søn", Weekday.Sun), ("sun", Weekday.Sun),
    ];

    /// <summary>The sector a type or a name speaks of. A short word counts only where a word begins.</summary>
    public static Sector? Sector(string text) => First(text, Sectors) is { } found ? found.Item2 : null;

    /// <summary>The kind of resource a word or a title speaks of.</summary>
    public static OfferKind? Kind(string text) => First(text, Kinds) is { } found ? found.Item2 : null;

    public static Where? Where(string text)
    {
        var low = text.ToLowerInvariant();
        return low switch
        {
            "asker" or "hos jer" or "ude" or "på skolen" or "kommer ud" or "vi kommer" or "udkørende" or "hos dem" => Model.Where.Asker,
            "provider" or "hos os" or "hjemme" or "her" or "på stedet" or "i klubben" => Model.Where.Provider,
            "online" or "digitalt" or "virtuelt" => Model.Where.Online,
            _ when low.Contains("kommer ud", StringComparison.Ordinal) || low.Contains("hos jer", StringComparison.Ordinal) => Model.Where.Asker,
            _ when low.Contains("hos os", StringComparison.Ordinal) => Model.Where.Provider,
            _ => null,
        };
    }

    public static NeedPhase? Phase(string text) => text.ToLowerInvariant() switch
    {
        "mystery" or "mysterie" or "undren" => NeedPhase.Mystery,
        "direction" or "retning" => NeedPhase.Direction,
        "model" => NeedPhase.Model,
        "implementation" or "implementering" or "i drift" => NeedPhase.Implementation,
        _ => null,
    };

    /// <summary>Weekdays in a list or a span; null when a word is no weekday.</summary>
    public static List<Weekday>? Weekdays(string text)
    {
        var days = new SortedSet<Weekday>();
        var low = text.ToLowerInvariant().Replace('–', '-').Replace(" til ", "-", StringComparison.Ordinal);
        if (low is "hverdage" or "weekdays" or "hverdag")
            low = "man-fre";
        if (low is "alle" or "alle dage")
            return [];
        foreach (var part in low.Split([',', ';', '/', '\n', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "og" or "and" or "&" or "eller")
                continue;
            if (part is "weekend" or "weekender")
            {
                days.UnionWith([Weekday.Sat, Weekday.Sun]);
                continue;
            }
            var ends = part.Split('-');
            if (ends.Length > 2 || Day(ends[0]) is not { } from || Day(ends[^1]) is not { } to)
                return null;
            for (var day = from; ; day = (Weekday)(((int)day + 1) % 7))
            {
                days.Add(day);
                if (day == to)
                    break;
            }
        }
        return [.. days];
    }

    private static Weekday? Day(string word)
    {
        foreach (var (start, day) in Days)
            if (word.StartsWith(start, StringComparison.Ordinal))
                return day;
        return null;
    }

    private static (string, T)? First<T>(string text, (string Word, T Value)[] list)
    {
        var low = text.ToLowerInvariant();
        foreach (var entry in list)
            for (var at = low.IndexOf(entry.Word, StringComparison.Ordinal); at >= 0; at = low.IndexOf(entry.Word, at + 1, StringComparison.Ordinal))
                if (entry.Word.Length > 4 || (at == 0 || !char.IsLetter(low[at - 1])) && (at + entry.Word.Length >= low.Length || entry.Word.Length > 3 || !char.IsLetter(low[at + entry.Word.Length])))
                    return entry;
        return null;
    }
}
