using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Rules;

/// <summary>They have asked for peace, and what is wanted lies inside the pause.</summary>
internal sealed class PausedRule : IHardRule
{
    public string Code => "paused";
    public Sentence Name => new("Pause: de har bedt om ro", "Paused: they have asked for peace");

    public bool Breaks(in Pair pair) =>
        pair.Candidate.Owner?.Limits?.PauseUntil is { } until && EndOfWait(pair.Asker, pair.Today) is { } end && until >= end;

    /// <summary>The last day somebody who asks can wait for; a pause of that day or later is in the way. Null when it may be any time.</summary>
    public static DateOnly? EndOfWait(Card asker, DateOnly today) =>
        TimeSignal.Window(asker) is not { } window ? today : window.To is { } to && to < today ? today : window.To;

    public Sentence Words(in Pair pair)
    {
        var until = Say.Day(pair.Candidate.Owner!.Limits!.PauseUntil!.Value, pair.Today);
        return new($"Holder pause til og med {until.Da}", $"Are taking a break until {until.En}");
    }
}
