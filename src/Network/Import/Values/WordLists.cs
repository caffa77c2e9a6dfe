using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>The closed word lists of the model, as Danes write them; the wire's own words always count.</summary>
internal static class WordLists
{
    private static readonly (string Word, Sector Value)[] Sectors =
    [
        .. Words(Sector.School, "folkeskole,friskole,efterskole,privatskole,gymnasi,børnehave,dagtilbud,vuggestue,børnehus,skole,school"),
        .. Words(Sector.Knowledge, "universitet,professionshøj,university,viden,knowledge,forskning,museum,akademi"),
        .. Words(Sector.Region, "region,hospital,sygehus"),
        .. Words(Sector.State, "stat,ministeri,styrelse,politi,state"),
        .. Words(Sector.Citizens, "borgergruppe,forældre,pårørende,beboer,borger,citizens"),
        .. Words(Sector.Municipality, "bibliotek,kommun,municipal,center,plejehjem"),
        .. Words(Sector.Association, "forening,foren,frivillig,klub,laug,lauget,røde kors,spejder,association,ngo,ældre sagen,selskab,kor,idræt"),
        .. Words(Sector.Business, "virksomhed,firma,a/s,aps,i/s,erhverv,business,company"),
        .. Words(Sector.Other, "andet,anden,other,øvrig"),
    ];

    private static readonly (string Word, Sector Value)[] Named = [.. Sectors.Where(s => s.Word is not ("center" or "anden" or "andet" or "other" or "øvrig"))];

    // Short words that end many names: roklub, mølleriets laug, fiskerlaug.
    private static readonly HashSet<string> Endings = ["klub", "laug"];

    private static readonly (string Word, OfferKind Value)[] Kinds =
    [
        .. Words(OfferKind.Place, "lokale,mødelokale,klubhus,haller,hal,sal,have,place,sted,bane,værksted,køkken,plads"),
        .. Words(OfferKind.Equipment, "udstyr,kajak,båd,værktøj,bus,telt,materiale,equipment,redskab,cykl,instrument"),
        .. Words(OfferKind.Funding, "penge,tilskud,fond,pulje,sponsor,funding,økonomi,støtte"),
        .. Words(OfferKind.Competence, "instruktør,rådgiv,kompetence,competence,træner,håndværker,underviser,kursus"),
        .. Words(OfferKind.People, "frivillig,mentor,besøgsven,bedstefor,hænder,mennesker,people,hjælper,folk,venner,praktik"),
        .. Words(OfferKind.Knowledge, "viden,forskning,data,knowledge,evaluering,oplæg,foredrag"),
        .. Words(OfferKind.Activity, "aktivitet,activity,forløb,besøg,tur,workshop"),
    ];

    private static IEnumerable<(string, T)> Words<T>(T value, string words) => words.Split(',').Select(w => (w, value));

    private static readonly (string Word, Weekday Day)[] Days =
    [
        ("man", Weekday.Mon), ("mon", Weekday.Mon), ("tir", Weekday.Tue), ("tue", Weekday.Tue), ("ons", Weekday.Wed), ("wed", Weekday.Wed), ("tor", Weekday.Thu), ("thu", Weekday.Thu),
        ("fre", Weekday.Fri), ("fri", Weekday.Fri), ("lør", Weekday.Sat), ("sat", Weekday.Sat), ("søn", Weekday.Sun), ("sun", Weekday.Sun),
    ];

    /// <summary>The sector a type or a name speaks of. A short word counts only where a word begins.</summary>
    public static Sector? SectorOf(string text) => First(text, Sectors) is { } found ? found.Value : null;

    /// <summary>Whether the text is one of the words that plainly mean the sector, or its own name.</summary>
    public static bool SaysSector(string text, Sector sector) => Named.Any(s => s.Value == sector && string.Equals(s.Word, text, StringComparison.OrdinalIgnoreCase))
        || string.Equals(Labels.Da(sector), text, StringComparison.OrdinalIgnoreCase) || string.Equals(Labels.En(sector), text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sector a name speaks of plainly; a center may be anybody's.</summary>
    public static Sector? SectorOfName(string name) => First(name, Named) is { } found ? found.Value : null;

    /// <summary>The kind of resource a word or a title speaks of.</summary>
    public static OfferKind? KindOf(string text) => First(text, Kinds) is { } found ? found.Value : null;

    public static Where? WhereOf(string text)
    {
        var low = text.ToLowerInvariant();
        return low switch
        {
            "asker" or "hos jer" or "ude" or "på skolen" or "kommer ud" or "vi kommer" or "udkørende" or "hos dem" => Where.Asker,
            "provider" or "hos os" or "hjemme" or "her" or "på stedet" or "i klubben" => Where.Provider,
            "online" or "digitalt" or "virtuelt" => Where.Online,
            _ when low.Contains("kommer ud", StringComparison.Ordinal) || low.Contains("hos jer", StringComparison.Ordinal) => Where.Asker,
            _ when low.Contains("hos os", StringComparison.Ordinal) => Where.Provider,
            _ => null,
        };
    }

    public static NeedPhase? PhaseOf(string text) => text.ToLowerInvariant() switch
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

    private static (string Word, T Value)? First<T>(string text, (string Word, T Value)[] list)
    {
        var low = text.ToLowerInvariant();
        foreach (var entry in list)
            for (var at = low.IndexOf(entry.Word, StringComparison.Ordinal); at >= 0; at = low.IndexOf(entry.Word, at + 1, StringComparison.Ordinal))
                if (entry.Word.Length > 4 || Endings.Contains(entry.Word) || (at == 0 || !char.IsLetter(low[at - 1])) && (at + entry.Word.Length >= low.Length || entry.Word.Length > 3 || !char.IsLetter(low[at + entry.Word.Length])))
                    return entry;
        return null;
    }
}
