using CoCreate.Matching.Index;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Partners;

/// <summary>Organisations by the words of their names, whole and stemmed, and by their initials.</summary>
internal sealed class Names
{
    private static readonly HashSet<string> LegalForms = ["aps", "as", "is", "ivs", "amba", "fmba", "smba", "si", "ks", "fonden", "ltd", "gmbh", "inc"];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal), byInitials = new(StringComparer.Ordinal);
    private readonly string[][] stems, full;
    private readonly int count;
    private readonly TextIndex past;

    public Names(IReadOnlyList<Card> cards, int bound, TextIndex past)
    {
        (stems, full, count, this.past) = (new string[bound][], new string[bound][], cards.Count, past);
        foreach (var card in cards)
        {
            var name = full[card.OwnerNumber] = [.. card.Named.Where(w => w.Length >= 2 && !LegalForms.Contains(w))];
            stems[card.OwnerNumber] = [.. name.Where(w => !StopWords.Contains(w)).Select(DanishStemmer.Stem).Distinct()];
            foreach (var stem in stems[card.OwnerNumber])
                Add(byStem, stem, card.OwnerNumber);
            if (name.Length >= 2 && name.Where(w => !StopWords.Contains(w)).Select(w => w[0]).ToArray() is { Length: >= 2 } initials)
                Add(byInitials, new(initials), card.OwnerNumber);
        }
    }

    public IReadOnlyList<int> WithStem(string stem) => byStem.GetValueOrDefault(stem) ?? (IReadOnlyList<int>)[];

    public IReadOnlyList<int> WithInitials(string initials) => byInitials.GetValueOrDefault(initials) ?? (IReadOnlyList<int>)[];

    /// <summary>The stems of a name that mean something, each once.</summary>
    public string[] StemsOf(int organisation) => organisation < 0 ? [] : stems[organisation] ?? [];

    /// <summary>The words of a name in order, legal forms left out.</summary>
    public string[] WordsOf(int organisation) => full[organisation] ?? [];

    /// <summary>Share of the names that hold the stem.</summary>
    public double Commonness(string stem) => WithStem(stem).Count / (double)Math.Max(1, count);

    /// <summary>How much it tells that a name's word is written somewhere: rare among names and rare among past partnerships, 0–1.</summary>
    public double Rarity(string stem) => Rare(WithStem(stem).Count, count) * Rare(past.Lexicon.Find(stem) is >= 0 and var term ? past.Holding(term) : 0, past.Documents);

    public static double Rare(int holding, int of) => of <= 0 ? 0 : Math.Clamp(Math.Log((of + 1.0) / (holding + 0.5)) / Math.Log(of + 1.0), 0, 1);

    private static void Add(Dictionary<string, List<int>> map, string key, int organisation)
    {
        if (!map.TryGetValue(key, out var list))
            map[key] = list = [];
        list.Add(organisation);
    }
}
