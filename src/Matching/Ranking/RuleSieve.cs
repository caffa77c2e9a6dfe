using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// Which cards of a block the hard rules can let through, told from the columns alone. It may keep one that a rule removes, never the
/// other way round. Eight distances or so are computed at a time.
/// </summary>
internal sealed class RuleSieve
{
    private const float EarthKm = 6371;
    // Single precision places a point on the earth within a metre.
    private const float Slack = 0.01f;

    private readonly (float X, float Y, float Z) here;
    private readonly bool reachCounts;
    private readonly float roughness;
    private readonly float reach;
    private readonly int today;
    private readonly int endOfWait;
    private readonly int grades;

    public RuleSieve(Setting setting)
    {
        var card = setting.Card;
        here = Ways.OnBall(card.Position);
        // the columns hold how far givers go; askers among the candidates are left to the rule itself
        reachCounts = setting.Asks;
        roughness = (float)ReachRule.Roughness(card);
        reach = Ways.Kilometres(Signals.DistanceSignal.ReachOf(card) ?? Ways.Anywhere);
        today = setting.Today.DayNumber;
        endOfWait = setting.Asks && PausedRule.EndOfWait(card, setting.Today) is { } end ? end.DayNumber : int.MaxValue;
        grades = card.Grades != 0 ? card.Grades : ushort.MaxValue;
    }

    /// <summary>Puts the numbers of those kept into <paramref name="kept"/> and returns how many they are.</summary>
    /// <param name="ways">Where the block's cards are.</param>
    /// <param name="doors">When and for whom they are open.</param>
    /// <param name="km">Filled with how far away each is at least; NaN when unknown, infinite when out of reach.</param>
    /// <param name="kept">Filled with the numbers of those kept, ascending.</param>
    public int Keep(Ways ways, Doors doors, Span<float> km, Span<ushort> kept)
    {
        Distances(ways, km);
        var (openUntil, pausedUntil, theirs) = (doors.OpenUntil, doors.PausedUntil, doors.Grades);
        var count = 0;
        for (var i = 0; i < openUntil.Length; i++)
        {
            // no branches: which of them are kept cannot be foreseen, and a wrong guess costs more than all of this
            kept[count] = (ushort)i;
            var keep = (openUntil[i] >= today) & (pausedUntil[i] < endOfWait) & ((theirs[i] == 0) | ((theirs[i] & grades) != 0)) & (km[i] != float.PositiveInfinity);
            count += keep ? 1 : 0;
        }
        return count;
    }

    private void Distances(Ways ways, Span<float> km)
    {
        Vector<float> x = new(here.X), y = new(here.Y), z = new(here.Z), far = new(float.PositiveInfinity);
        for (var i = 0; i < km.Length; i += Vector<float>.Count)
        {
            Vector<float> dx = new Vector<float>(ways.X, i) - x, dy = new Vector<float>(ways.Y, i) - y, dz = new Vector<float>(ways.Z, i) - z;
            // The chord is never longer than the arc, so the distance is never less than this.
            var least = Vector.SquareRoot(dx * dx + dy * dy + dz * dz) * EarthKm - new Vector<float>(Slack);
            if (reachCounts)
            {
                var way = Vector.Max(new Vector<float>(ways.GiverGoes, i), new Vector<float>(ways.AskerMayCome, i) + new Vector<float>(reach));
                least = Vector.ConditionalSelect(Vector.GreaterThan(least, way + new Vector<float>(roughness)), far, least);
            }
            least.CopyTo(km[i..]);
        }
    }
}
