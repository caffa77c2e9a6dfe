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
    private const double Roughness = 10;

    public string Code => "outOfReach";
    public Sentence Name => new("Rækkevidde: længere væk, end nogen vil køre", "Reach: further than anybody will travel");

    public bool Breaks(in Pair pair)
    {
        var giver = pair.Giver;
        if (giver.May(Where.Online) || pair.Km is not { } km)
            return false;
        var least = km - (pair.Asker.Rough ? Roughness : 0) - (giver.Rough ? Roughness : 0);
        var (reach, radius) = (DistanceSignal.ReachOf(pair.Asker), DistanceSignal.RadiusOf(giver));
        var somewhere = giver.Where == 0;
        var askerGoes = (somewhere || giver.May(Where.Provider)) && least <= (reach ?? double.MaxValue);
        var giverGoes = (giver.May(Where.Asker) && least <= (radius ?? double.MaxValue)) || (somewhere && least <= radius);
        return !askerGoes && !giverGoes;
    }

    public Sentence Words(in Pair pair)
    {
        var km = Say.Km(pair.Km!.Value);
        var giver = pair.Giver;
        if ((giver.Where == 0 || giver.May(Where.Provider)) && DistanceSignal.ReachOf(pair.Asker) is { } reach)
            return Say.About(pair, $"{km} væk. {{A}} har højst {Say.Km(reach)}", $"{km} away. {{A}} can go {Say.Km(reach)} at most");
        return Say.About(pair, $"{km} væk. {{G}} kører højst {Say.Km(DistanceSignal.RadiusOf(giver) ?? 0)}", $"{km} away. {{G}} travel {Say.Km(DistanceSignal.RadiusOf(giver) ?? 0)} at most");
    }
}
