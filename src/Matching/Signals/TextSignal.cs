using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether they use the same words (BM25 over Danish stems, scaled to 0–1).</summary>
internal sealed class TextSignal : ISignal
{
    public string Code => "text";
    public Sentence Name => new("Tekst: om de samme ord går igen", "Text: whether the same words return");

    public bool InPlay(Setting setting) => setting.Query.Terms.Length > 0;

    public double Value(in Pair pair) => pair.Setting.Query.Full is > 0 and var full ? Math.Min(1f, pair.Text / full) : 0;

    public Sentence Words(in Pair pair, double value)
    {
        var candidate = pair.Candidate;
        var words = pair.Setting.Query.Terms.Where(t => candidate.ImpactOf(t.Number) > 0)
            .OrderByDescending(t => t.Weight * candidate.ImpactOf(t.Number)).Select(t => t.Written.ToLowerInvariant()).Distinct().Take(3).ToList();
        return new($"I bruger de samme ord: {Say.ListDa(words)}", $"You use the same words: {Say.ListEn(words)}");
    }
}
