using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>Themes by their labels and synonyms, compared as stems; the longest name at a place wins.</summary>
internal static class ThemeWords
{
    private const int Most = 4;

    // They name a theme, but a sentence that has them is mostly about something else.
    private static readonly FrozenSet<string> TooCommon =
        DanishText.Stems("elever klasse skole folkeskole undervisning børn unge forældre familie frivillige hjælpere forening lokaler plads hal gang bane bus " +
            "studerende besøg virksomhed arbejde uddannelse erhverv institution værksted data telefon park tekst tro marked scene økonomi medlemmer bestyrelse støtte lån hjælp bygge fællesskab læring gamle sted " +
            "school teaching class pupils children youth families volunteers students visit work education park club data shop text play board bus coach driver river green fire help loan reading stage building").ToFrozenSet();

    private static readonly FrozenDictionary<string, Theme> ByStems = Names();

    public static ImmutableArray<string> Codes(Reading reading)
    {
        var words = Words(reading);
        var found = new List<string>();
        for (var i = 0; i < words.Count; i++)
            for (var n = Math.Min(4, words.Count - i); n > 0; n--)
                if (ByStems.GetValueOrDefault(string.Join(' ', words.Skip(i).Take(n).Select(w => w.Stem))) is { } theme)
                {
                    Add(theme, words[i].Start, words[i + n - 1].End);
                    i += n - 1;
                    break;
                }
        // What a compound begins with may tell too (kajakklub: kajak); a short beginning only when there is nothing else.
        var shortest = found.Count == 0 ? 4 : 5;
        foreach (var word in words.Where(w => !ByStems.ContainsKey(w.Stem)))
            for (var cut = word.Stem.Length - 3; cut >= shortest; cut--)
                if (ByStems.GetValueOrDefault(word.Stem[..cut]) is { } theme)
                {
                    Add(theme, word.Start, word.End);
                    break;
                }
        return [.. found];

        void Add(Theme theme, int start, int end)
        {
            if (found.Count == Most || found.Contains(theme.Code))
                return;
            found.Add(theme.Code);
            reading.Note(start, reading.Text[start..end], "themes", theme.LabelDa, theme.LabelEn);
        }
    }

    private static List<(string Stem, int Start, int End)> Words(Reading reading)
    {
        var words = new List<(string, int, int)>();
        var reader = new WordReader(reading.Text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            if (!reader.IsStopWord && reading.IsFree(reader.Start, reader.End - reader.Start))
                words.Add((reader.Stem.ToString(), reader.Start, reader.End));
        return words;
    }

    private static FrozenDictionary<string, Theme> Names() =>
        Themes.All.Select(t => (Name: t.LabelDa, Theme: t)).Concat(Themes.All.Select(t => (Name: t.LabelEn, Theme: t)))
            .Concat(Themes.All.SelectMany(t => t.LabelDa.Split(" og ").Concat(t.LabelEn.Split(" and ")).Select(half => (Name: half, Theme: t))))
            .Concat(Themes.All.SelectMany(t => t.SynonymsDa.Concat(t.SynonymsEn).Select(name => (Name: name, Theme: t))))
            .Select(pair => (Stems: string.Join(' ', DanishText.Stems(pair.Name)), pair.Theme))
            .Where(pair => pair.Stems.Length > 1 && !TooCommon.Contains(pair.Stems))
            .DistinctBy(pair => pair.Stems).ToFrozenDictionary(pair => pair.Stems, pair => pair.Theme);
}
