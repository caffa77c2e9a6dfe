using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Rules;

/// <summary>
/// Further away than anybody will travel. The asker goes as far as its reach, the giver as far as its radius, and online there is no
/// way to go. Who has not said how far, goes any distance; who has not said where, may do either.
/// </summary>
internal sealed class ReachRule : IHardRule
{
    /// <summary>A municipality's centre may lie this far from the place that is meant.</summary>
    public const double RoughKm = 10;

    public string Code => "outOfReach";
    public Sentence Name => new("Rækkevidde: længere væk, end nogen vil køre", "Reach: further than anybody will travel");

    public bool Breaks(in Pair pair)
    {
        var giver = pair.Giver;
        if (pair.Km is not { } km)
            return false;
        var least = km - Roughness(pair.Asker) - Roughness(giver);
        var askerGoes = AskerMayCome(giver) && least <= (DistanceSignal.ReachOf(pair.Asker) ?? double.MaxValue);
        return !askerGoes && !(least <= GiverGoes(giver));
    }

    /// <summary>How much further away a place that is only roughly known may seem.</summary>
    public static double Roughness(Card card) => card.Rough ? RoughKm : 0;

    /// <summary>Whether it can be where the giver is.</summary>
    public static bool AskerMayCome(Card giver) => giver.Where == 0 || giver.May(Where.Provider);

    /// <summary>How far the giver goes, online any distance; null when it does not.</summary>
    public static double? GiverGoes(Card giver) =>
        giver.May(Where.Online) ? double.MaxValue
        : giver.May(Where.Asker) ? DistanceSignal.RadiusOf(giver) ?? double.MaxValue
        : giver.Where == 0 ? DistanceSignal.RadiusOf(giver) : null;

    public Sentence Words(in Pair pair)
    {
        var km = Say.Km(pair.Km!.Value);
        var giver = pair.Giver;
        if (AskerMayCome(giver) && DistanceSignal.ReachOf(pair.Asker) is { } reach)
            return Say.About(pair, $"{km} væk. {{A}} har højst {Say.Km(reach)}", $"{km} away. {{A}} can go {Say.Km(reach)} at most");
        return Say.About(pair, $"{km} væk. {{G}} kører højst {Say.Km(DistanceSignal.RadiusOf(giver) ?? 0)}", $"{km} away. {{G}} travel {Say.Km(DistanceSignal.RadiusOf(giver) ?? 0)} at most");
    }
}
