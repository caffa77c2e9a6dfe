using CoCreate.Matching.Index;
using CoCreate.Matching.Rules;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>Who is in reach of the question, by cells first and then one by one, without trigonometry; and for how long the doors must be open.</summary>
internal sealed class Reach
{
    private readonly float x, y, z, roughness, reach;
    private readonly bool counts;
    private readonly int today;

    public Reach(Setting setting)
    {
        var card = setting.Card;
        (x, y, z) = (card.X, card.Y, card.Z);
        // cards hold how far givers go; askers among the candidates are left to the rule itself
        counts = setting.Asks && !float.IsNaN(x);
        roughness = (float)ReachRule.Roughness(card);
        reach = Ball.Kilometres(DistanceSignal.ReachOf(card) ?? Ball.Anywhere);
        today = setting.Today.DayNumber;
    }

    /// <summary>Leaves out cells that lie out of reach; false when nobody is left.</summary>
    public bool Narrow(CardBlock block, Span<ulong> open)
    {
        var left = 0UL;
        ReadOnlySpan<ulong> anywhere = block.Marks[Marks.Anywhere], come = block.Marks[Marks.MayCome], goes = block.Marks[Marks.Goes];
        for (var w = 0; w < open.Length; w++)
        {
            if (counts && (open[w] & ~anywhere[w]) != 0)
            {
                var least = block.Cells.LeastKm(w, x, y, z) - roughness;
                open[w] &= anywhere[w] | (least <= reach + block.Cells.Rough(w) ? come[w] : 0) | (least <= block.Cells.Goes(w) ? goes[w] : 0);
            }
            left |= open[w];
        }
        return left != 0;
    }

    /// <summary>Whether the card may be in reach and open.</summary>
    /// <param name="card">The card.</param>
    /// <param name="km">How far away it is at least; NaN when unknown.</param>
    public bool Lets(Card card, out float km)
    {
        float dx = card.X - x, dy = card.Y - y, dz = card.Z - z;
        km = Ball.LeastKm(dx * dx + dy * dy + dz * dz);
        // no branches: who is in reach cannot be foreseen
        var way = Math.Max(card.Goes, (ReachRule.AskerMayCome(card) ? reach + (card.Rough ? (float)ReachRule.RoughKm : 0) : card.Goes));
        return (card.OpenUntil >= today) & !(counts & km > way + roughness);
    }
}
