using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether they use the same words (BM25 over Danish stems, scaled to 0–1).</summary>
internal sealed class TextSignal : ISignal
{
    public string Code => "text";
    public Sentence Name => new("Tekst: om de samme ord går igen", "Text: whether the same words return");

    public bool InPlay(Setting setting) => setting.Query.Terms.Length > 0;

    /// <summary>Who has said in words what it is about, and shares neither a word nor a theme with the other, is offered something else.</summary>
    public const double Nothing = -0.8;

    public double Value(in Pair pair) =>
        pair.Text > 0 ? pair.Setting.Query.Full is > 0 and var full ? Math.Min(1f, pair.Text / full) : 0
        : pair.Candidate.Worded && ThemeSignal.Likeness(pair.Themes, pair.Asker.Themes, pair.Giver.Themes) <= 0 ? Nothing : 0;

    public Sentence Words(in Pair pair, double value)
    {
        if (value < 0)
            return new("Ingen af jeres ord går igen", "None of your words return");
        var (candidate, shelf) = (pair.Candidate, pair.Setting.Shelf);
        var words = pair.Setting.Query.Terms.Where(t => shelf.ImpactOf(candidate, t.Number) > 0)
            .OrderByDescending(t => t.Weight * shelf.ImpactOf(candidate, t.Number)).Select(t => t.Written.ToLowerInvariant()).Where(word => !EverydayWords.Contains(word)).Distinct().Take(3).ToList();
        if (words.Count == 0)
            return new("I bruger de samme ord om det", "You use the same words about it");
        return new($"I bruger de samme ord: {Say.ListDa(words)}", $"You use the same words: {Say.ListEn(words)}");
    }
}
