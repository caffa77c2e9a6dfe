using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether its owner has said lately that it still holds.</summary>
internal sealed class FreshnessSignal : ISignal
{
    public string Code => "freshness";
    public Sentence Name => new("Friskhed: om tilbuddet er bekræftet for nylig", "Freshness: whether the offer was confirmed lately");

    public bool InPlay(Setting setting) => setting.Asks;

    public double Value(in Pair pair) => Confirmed(pair.Giver.Offer?.FreshUntil, pair.Today);

    public static double Confirmed(DateOnly? until, DateOnly today) =>
        until is not { } day ? 0 : day >= today ? 1 : -Math.Min(1, (today.DayNumber - day.DayNumber) / 365.0);

    public Sentence Words(in Pair pair, double value)
    {
        var until = Say.Day(pair.Giver.Offer!.FreshUntil!.Value, pair.Today);
        return value > 0
            ? new($"Tilbuddet er bekræftet til {until.Da}", $"The offer is confirmed until {until.En}")
            : new($"Tilbuddet er ikke bekræftet siden {until.Da}", $"The offer has not been confirmed since {until.En}");
    }
}
