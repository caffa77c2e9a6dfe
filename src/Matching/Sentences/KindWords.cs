using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>A kind of resource a sentence speaks of, with how many when it says so.</summary>
internal sealed record KindFound(OfferKind Kind, int? Amount, string Words, int At);

/// <summary>Kinds of resource by the words people use for them; the last part of a compound counts (minibus, undervisningslokale).</summary>
internal static partial class KindWords
{
    private static readonly FrozenDictionary<string, OfferKind> ByStem = new (OfferKind Kind, string Words)[]
    {
        (OfferKind.People, "frivillige voksne hjælpere hænder bedsteforældre bedster mentor mentorer besøgsven læseven følgeven ledsager volunteers adults helpers grandparents mentors"),
        (OfferKind.Competence, "ekspert eksperter fagfolk instruktør underviser håndværker rådgiver kompetencer træner kok kunstner fotograf vejleder expert instructor craftsman coach"),
        (OfferKind.Place, "lokale lokaler sal hal gymnastiksal mødelokale køkken værksted klubhus hytte forsamlingshus praktiksted praktikplads rum room rooms venue kitchen hall"),
        (OfferKind.Equipment, "udstyr bus minibus kajak kajakker kano kanoer telt telte cykel cykler borde stole mikroskop mikroskoper computere tablets værktøj instrumenter materialer trailer waders equipment kayaks tents bikes tools microscopes"),
        (OfferKind.Funding, "penge tilskud sponsor sponsorat midler fondsmidler finansiering støttekroner funding money grant sponsorship"),
        (OfferKind.Knowledge, "viden foredrag oplæg forskning forsker undersøgelse evaluering knowledge talk lecture research"),
        (OfferKind.Activity, "aktivitet aktiviteter besøg forløb undervisningsforløb workshop tur ekskursion rundvisning arrangement kursus lejr activity visit tour excursion course"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (Stem: DanishStemmer.Stem(DanishText.Words(word)[0]), row.Kind)))
        .DistinctBy(pair => pair.Stem).ToFrozenDictionary(pair => pair.Stem, pair => pair.Kind);

    private static readonly (string Stem, OfferKind Kind)[] LastParts =
        [.. ByStem.Where(p => p.Key.Length >= 5 || p.Key is "bus" or "hal" or "ven").Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Key.Length)];

    /// <summary>Each kind once, in the order they are named.</summary>
    public static List<KindFound> Find(Reading reading)
    {
        var found = new List<KindFound>();
        foreach (var match in reading.Find(CountedWord()))
            if (KindOf(match.Groups["word"].Value) is { } kind && found.TrueForAll(f => f.Kind != kind))
                found.Add(new(kind, match.Groups["n"].Success ? Numbers.Read(match.Groups["n"].Value) : null, match.Value, match.Index));
        // "Hvem kan læse højt …" asks for somebody.
        if (found.Count == 0 && AsksForSomebody().Match(reading.Text) is { Success: true } asked)
            found.Add(new(OfferKind.People, null, asked.Value, asked.Index));
        return found;
    }

    public static void Note(Reading reading, KindFound found, string field)
    {
        var amount = found.Amount is { } n ? $": {n}" : "";
        reading.Note(found.At, found.Words, field, Labels.Da(found.Kind) + amount, Labels.En(found.Kind) + amount);
    }

    private static OfferKind? KindOf(string word)
    {
        var stem = DanishStemmer.Stem(DanishText.Words(word) is [var folded, ..] ? folded : "");
        if (ByStem.TryGetValue(stem, out var kind))
            return kind;
        foreach (var (last, its) in LastParts)
            if (stem.Length >= last.Length + 3 && stem.EndsWith(last, StringComparison.Ordinal))
                return its;
        return null;
    }

    [GeneratedRegex(@"(?:\b(?<n>" + Numbers.Pattern + @")\s+)?(?<word>\b\p{L}[\p{L}-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountedWord();

    [GeneratedRegex(@"\b(?:hvem kan|nogen,? (?:der|som)|én,? der|someone who|who can)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForSomebody();
}
