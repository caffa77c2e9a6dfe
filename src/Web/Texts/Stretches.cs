using CoCreate.Network.Model;

namespace CoCreate.Web.Texts;

/// <summary>Periods as they are told: in order, and what overlaps or meets as one.</summary>
public static class Stretches
{
    public static IReadOnlyList<Period> Merged(IEnumerable<Period> periods)
    {
        var merged = new List<Period>();
        foreach (var next in periods.OrderBy(p => p.From ?? DateOnly.MinValue))
            if (merged.Count > 0 && Meets(merged[^1], next))
                merged[^1] = merged[^1] with { To = merged[^1].To is { } a && next.To is { } b ? (a > b ? a : b) : null };
            else
                merged.Add(next);
        return merged;
    }

    private static bool Meets(Period first, Period next) =>
        first.To is not { } end || end == DateOnly.MaxValue || (next.From ?? DateOnly.MinValue) <= end.AddDays(1);
}
