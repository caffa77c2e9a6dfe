using CoCreate.Matching.Index;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Partners;

/// <summary>Organisations by the words of their names, whole and stemmed, and by their initials.</summary>
internal sealed class Names
{
    private static readonly HashSet<string> LegalForms = ["aps", "as", "is", "ivs", "amba", "fmba", "smba", "si", "ks", "fonden", "ltd", "gmbh", "inc"];
    private readonly Dictionary<string, Stem> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byInitials = new(StringComparer.Ordinal);
    private readonly Stem[][] stems;
    private readonly string[][] full;

    /// <summary>A stem of some names.</summary>
    public sealed class Stem(int number, string text)
    {
        /// <summary>In the order of the names.</summary>
        public int Number { get; } = number;
        public string Text { get; } = text;
        /// <summary>Whose names hold it.</summary>
        public List<int> With { get; } = [];
        /// <summary>How much it tells that it is written somewhere: rare among names and rare among past partnerships, 0–1.</summary>
        public float Rarity { get; set; }
        /// <summary>Share of the names that hold it.</summary>
        public float Commonness { get; set; }
    }

    public Names(Card[] cards, TextIndex past)
    {
        (stems, full) = (new Stem[cards.Length][], new string[cards.Length][]);
        for (var o = 0; o < cards.Length; o++)
        {
            var name = full[o] = [.. cards[o].Named.Where(w => w.Length >= 2 && !LegalForms.Contains(w))];
            stems[o] = [.. name.Where(w => !StopWords.Contains(w)).Select(DanishStemmer.Stem).Distinct().Select(StemOf)];
            foreach (var stem in stems[o])
                stem.With.Add(o);
            if (name.Length >= 2 && name.Where(w => !StopWords.Contains(w)).Select(w => w[0]).ToArray() is { Length: >= 2 } initials)
            {
                if (!byInitials.TryGetValue(new(initials), out var list))
                    byInitials[new(initials)] = list = [];
                list.Add(o);
            }
        }
        foreach (var stem in byStem.Values)
        {
            stem.Commonness = stem.With.Count / (float)Math.Max(1, cards.Length);
            stem.Rarity = (float)(Rare(stem.With.Count, cards.Length) * Rare(past.Lexicon.Find(stem.Text) is >= 0 and var term ? past.Holding(term) : 0, past.Documents));
        }
    }

    /// <summary>How many stems there are.</summary>
    public int Count => byStem.Count;

    public Stem? Find(string stem) => byStem.GetValueOrDefault(stem);

    public IReadOnlyList<int> WithInitials(string initials) => byInitials.GetValueOrDefault(initials) ?? (IReadOnlyList<int>)[];

    /// <summary>The stems of a name that mean something, each once.</summary>
    public Stem[] StemsOf(int organisation) => organisation < 0 || organisation >= stems.Length ? [] : stems[organisation];

    /// <summary>The words of a name in order, legal forms left out.</summary>
    public string[] WordsOf(int organisation) => organisation < 0 || organisation >= full.Length ? [] : full[organisation];

    private Stem StemOf(string text)
    {
        if (!byStem.TryGetValue(text, out var stem))
            byStem[text] = stem = new(byStem.Count, text);
        return stem;
    }

    private static double Rare(int holding, int of) => of <= 0 ? 0 : Math.Clamp(Math.Log((of + 1.0) / (holding + 0.5)) / Math.Log(of + 1.0), 0, 1);
}
