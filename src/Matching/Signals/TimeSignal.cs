using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether it can be had when it is wanted.</summary>
internal sealed class TimeSignal : ISignal
{
    /// <summary>So many days in common are enough, however long the asker's window is.</summary>
    private const int EnoughDays = 14;

    /// <summary>No day in common: never more than this.</summary>
    public const double Missed = -0.5;

    public string Code => "time";
    public Sentence Name => new("Tid: om det kan lade sig gøre, når I ønsker det", "Time: whether it can be had when it is wanted");

    public bool InPlay(Setting setting) => Window(setting.Card) is not null || Periods(setting.Card).Length > 0;

    public static Period? Window(Card asker) => asker.Need?.Window is { } w && (w.From ?? w.To) is not null ? w : null;

    public static ReadOnlySpan<Period> Periods(Card giver) => giver.Offer is { } offer ? offer.Periods.OrEmpty().AsSpan() : [];

    public double Value(in Pair pair) => pair.Asker.Need is null || pair.Giver.Offer is null ? 0 : Shared(pair.Asker.Days, pair.Giver.Days);

    public static double Shared(ReadOnlySpan<(int From, int To)> window, ReadOnlySpan<(int From, int To)> periods)
    {
        if (window.IsEmpty || periods.IsEmpty)
            return 0;
        var (from, to) = window[0];
        int shared = 0, gap = int.MaxValue;
        foreach (var (first, last) in periods)
        {
            var days = Math.Min(to, last) - Math.Max(from, first) + 1;
            shared = Math.Max(shared, days);
            gap = Math.Min(gap, 1 - days);
        }
        if (shared <= 0)
            return Missed - 0.5 * Math.Min(1, gap / 60.0);
        var enough = Math.Min(EnoughDays, to - from + 1);
        return shared >= enough ? 1 : 0.2 + 0.6 * shared / enough;
    }

    private static (int From, int To) Ends(Period p) =>
        (p.From?.DayNumber ?? 0, p.To?.DayNumber ?? DateOnly.MaxValue.DayNumber);

    public Sentence Words(in Pair pair, double value)
    {
        var window = Window(pair.Asker)!;
        var nearest = Nearest(Periods(pair.Giver), window);
        var wanted = Say.Time(window, pair.Today);
        var free = Say.Time(nearest, pair.Today);
        return value == 1
            ? Say.About(pair, $"{{G}} er fri {In(wanted.Da)}", $"{{G}} are free {InEn(wanted.En)}")
            : value > 0
                ? Say.About(pair, $"{{G}} er fri en del af tiden: {free.Da}", $"{{G}} are free part of the time: {free.En}")
                : Say.About(pair, $"{{G}} kan {In(free.Da)}. {{A}} ønsker {wanted.Da}", $"{{G}} are free {InEn(free.En)}. {{A}} want {wanted.En}");
    }

    /// <summary>The period that shares most days with a window, else the one nearest to it.</summary>
    public static Period Nearest(ReadOnlySpan<Period> periods, Period window)
    {
        var (from, to) = Ends(window);
        var best = periods[0];
        var most = int.MinValue;
        foreach (var period in periods)
        {
            var (first, last) = Ends(period);
            var days = Math.Min(to, last) - Math.Max(from, first);
            if (days > most)
                (best, most) = (period, days);
        }
        return best;
    }

    private static string In(string when) => when.StartsWith("uge", StringComparison.Ordinal) ? $"i {when}" : when;
    private static string InEn(string when) => when.StartsWith("week", StringComparison.Ordinal) ? $"in {when}" : when;
}
