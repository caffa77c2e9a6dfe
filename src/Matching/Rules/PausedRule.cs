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
        pair.Candidate.Owner?.Limits?.PauseUntil is { } until && until >= pair.Today
        && (TimeSignal.Window(pair.Asker) is not { } window || window.To <= until || (window.To is null && window.From is null));

    public Sentence Words(in Pair pair)
    {
        var until = Say.Day(pair.Candidate.Owner!.Limits!.PauseUntil!.Value, pair.Today);
        return new($"Holder pause til og med {until.Da}", $"Are taking a break until {until.En}");
    }
}
