using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Signals;

/// <summary>Whether the two come from different sectors: they can do different things.</summary>
internal sealed class SectorSignal : ISignal
{
    public string Code => "sectors";
    public Sentence Name => new("Sektorer: om I kan noget forskelligt", "Sectors: whether you can do different things");

    public bool InPlay(Setting setting) => setting.Card.Owner is { Sector: not Sector.Other };

    public double Value(in Pair pair) => Complement(pair.Asker.Owner?.Sector, pair.Giver.Owner?.Sector, pair.Asker.Need is { Wicked: true });

    // No sector solves a wicked problem alone, so there it counts in full.
    public static double Complement(Sector? asker, Sector? giver, bool wicked) =>
        asker is null or Sector.Other || giver is null or Sector.Other || asker == giver ? 0 : wicked ? 1 : 0.8;

    public Sentence Words(in Pair pair, double value)
    {
        var sector = Labels.Of(pair.Candidate.Owner!.Sector);
        return new($"Kommer fra en anden sektor end jer: {Say.Inside(sector.Da)}", $"Comes from another sector than yours: {Say.Inside(sector.En)}");
    }
}
