using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether you both know somebody who knows you both.</summary>
internal sealed class TrustSignal : ISignal
{
    public string Code => "trust";
    public Sentence Name => new("Tillid: om I kender nogen, der kender dem", "Trust: whether you know somebody who knows them");

    public bool InPlay(Setting setting) => setting.Ties.Any;

    public double Value(in Pair pair) => pair.Tie is { Via.Count: > 0 and var paths } ? 1 - Math.Pow(0.5, paths) : 0;

    public Sentence Words(in Pair pair, double value)
    {
        var snapshot = pair.Setting.Index.Snapshot;
        var via = pair.Tie!.Value.Via.Take(2).Select(id => snapshot.Organisation(id)?.Name).OfType<string>().ToList();
        return new($"I har begge arbejdet sammen med {Say.ListDa(via)}", $"You have both worked with {Say.ListEn(via)}");
    }
}
