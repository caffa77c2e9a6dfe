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

    // No sector solves a wicked problem alone, so there it counts in full.
    public double Value(in Pair pair) =>
        pair.Asker.Owner?.Sector is not { } asker || pair.Giver.Owner?.Sector is not { } giver || asker == giver || asker == Sector.Other || giver == Sector.Other ? 0
        : pair.Asker.Need is { Wicked: true } ? 1 : 0.8;

    public Sentence Words(in Pair pair, double value)
    {
        var sector = Labels.Of(pair.Candidate.Owner!.Sector);
        return new($"Kommer fra en anden sektor end jer: {Say.Inside(sector.Da)}", $"Comes from another sector than yours: {Say.Inside(sector.En)}");
    }
}
