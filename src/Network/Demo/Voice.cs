using System.Text;

namespace CoCreate.Network.Demo;

/// <summary>
/// Speaks for one record: the same slot means the same thing all the way through (one place, one era), while lists of details vary, and no
/// sentence is said twice.
/// </summary>
internal sealed class Voice(Random random, Grammar general, Grammar own, Grammar? pack = null)
{
    private static readonly HashSet<string> Varying = ["life", "gear", "find", "trace", "has", "use", "eater", "piece", "crop", "dish", "time", "contactday", "p", "name"];

    private readonly Dictionary<string, string> fixedWords = [];
    private readonly HashSet<Phrase> said = [];

    public Random Random => random;

    /// <summary>Gives a slot its word for the whole record.</summary>
    public Voice With(string slot, string word)
    {
        fixedWords[slot] = word;
        return this;
    }

    public bool Knows(string key) => Alternatives(key) is not null;

    /// <summary>One alternative as a sentence or title of its own; null when the key has none.</summary>
    public string? Say(string key)
    {
        if (Alternatives(key) is not { } alternatives)
            return null;
        var into = new StringBuilder();
        Pick(alternatives).Say(this, into);
        return Capitals(into);
    }

    /// <summary>Several different sentences of a key.</summary>
    public string? Say(string key, int count)
    {
        var sentences = Enumerable.Range(0, count).Select(_ => Say(key)).Where(s => s is not null).Distinct().Select(Ended).ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    public void Fill(string slot, StringBuilder into)
    {
        if (fixedWords.TryGetValue(slot, out var word) && (!Varying.Contains(slot) || random.Next(10) < 4))
        {
            into.Append(word);
            return;
        }
        if (slot is "p" or "name")
        {
            into.Append(slot == "p" ? Names.Place(random) : Names.Surname(random));
            return;
        }
        var from = into.Length;
        var alternatives = Alternatives(slot) ?? throw new InvalidOperationException($"No words for {slot} in {pack?.Name} {own.Name}.");
        alternatives[random.Next(alternatives.Length)].Say(this, into);
        fixedWords.TryAdd(slot, into.ToString(from, into.Length - from));
    }

    private Phrase[]? Alternatives(string key) => pack?.Find(key) ?? own.Find(key) ?? general.Find(key);

    private Phrase Pick(Phrase[] alternatives)
    {
        for (var i = 0; i < 8; i++)
            if (alternatives[random.Next(alternatives.Length)] is var phrase && said.Add(phrase))
                return phrase;
        return alternatives[random.Next(alternatives.Length)];
    }

    private static string Ended(string? sentence) => sentence![^1] is '.' or '?' ? sentence : sentence + ".";

    private static string Capitals(StringBuilder text)
    {
        if (text.Length > 0)
            text[0] = char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture);
        return text.ToString();
    }
}
