using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether its owner has said lately that it still holds.</summary>
internal sealed class FreshnessSignal : ISignal
{
    public string Code => "freshness";
    public Sentence Name => new("Friskhed: om tilbuddet er bekræftet for nylig", "Freshness: whether the offer was confirmed lately");

    public bool InPlay(Setting setting) => setting.Asks;

    public double Value(in Pair pair) => pair.Giver.Offer?.FreshUntil is not { } until ? 0
        : until >= pair.Today ? 1
        : -Math.Min(1, (pair.Today.DayNumber - until.DayNumber) / 365.0);

    public Sentence Words(in Pair pair, double value)
    {
        var until = Say.Day(pair.Giver.Offer!.FreshUntil!.Value, pair.Today);
        return value > 0
            ? new($"Tilbuddet er bekræftet til {until.Da}", $"The offer is confirmed until {until.En}")
            : new($"Tilbuddet er ikke bekræftet siden {until.Da}", $"The offer has not been confirmed since {until.En}");
    }
}
