using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Rules;

/// <summary>Its people have said they will not do what is asked. What each code rules out stands in the reference table.</summary>
internal sealed class WontDoRule : IHardRule
{
    public string Code => "wontDo";
    public Sentence Name => new("Det gør de ikke: tilbuddet siger fra", "What they will not do: the offer says so");

    public bool Breaks(in Pair pair) => First(pair) is not null;

    private static Network.Reference.WontDoRule? First(in Pair pair)
    {
        if (pair.Asker.Need is not { } need || pair.Giver.Offer is not { } offer)
            return null;
        foreach (var code in offer.WontDo.OrEmpty())
            if (WontDo.Find(code) is { } rule && rule.RulesOut(need))
                return rule;
        return null;
    }

    public Sentence Words(in Pair pair)
    {
        var name = First(pair)!.Name;
        return Say.About(pair, $"Det gør {{g}} ikke: {Say.Inside(name.Da)}", $"{{G}} will not do this: {Say.Inside(name.En)}");
    }
}
