using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether the two have worked together; what ended long ago counts less.</summary>
internal sealed class HistorySignal : ISignal
{
    private const double HalfLifeDays = 3 * 365;

    public string Code => "history";
    public Sentence Name => new("Historie: om I har arbejdet sammen før", "History: whether you have worked together before");

    public bool InPlay(Setting setting) => setting.Ties.Any;

    public double Value(in Pair pair)
    {
        if (pair.Tie is not { Together: { Count: > 0 } together })
            return 0;
        var strangers = 1.0;
        foreach (var partnership in together)
            strangers *= 1 - 0.8 * Math.Pow(0.5, Age(partnership, pair.Today) / HalfLifeDays);
        return 1 - strangers;
    }

    private static double Age(Partnership partnership, DateOnly today) =>
        partnership.Phase != PartnershipPhase.Ended ? 0 : Math.Max(0, today.DayNumber - (partnership.End ?? partnership.Start ?? today).DayNumber);

    public Sentence Words(in Pair pair, double value)
    {
        if (pair.Tie is not { Together: { Count: > 0 } together })
            return new("I har ikke arbejdet sammen før", "You have not worked together before");
        var newest = together[0];
        var year = (newest.End ?? newest.Start)?.Year is { } y ? $" ({y})" : "";
        return newest.Phase == PartnershipPhase.Ended
            ? new($"Har arbejdet sammen med jer før: {newest.Title}{year}", $"Have worked with you before: {newest.Title}{year}")
            : new($"Arbejder allerede sammen med jer: {newest.Title}", $"Already work with you: {newest.Title}");
    }
}
