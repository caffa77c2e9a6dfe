using System.Numerics;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether the weekdays suit.</summary>
internal sealed class WeekdaySignal : ISignal
{
    public string Code => "weekdays";
    public Sentence Name => new("Ugedage", "Weekdays");

    public bool InPlay(Setting setting) => setting.Card.Weekdays != 0;

    public double Value(in Pair pair) => Shared(pair.Asker.Weekdays, pair.Giver.Weekdays);

    public static double Shared(int asked, int given)
    {
        if (asked == 0 || given == 0)
            return 0;
        var shared = BitOperations.PopCount((uint)(asked & given));
        return shared == 0 ? -1 : 0.4 + 0.6 * shared / BitOperations.PopCount((uint)asked);
    }

    public Sentence Words(in Pair pair, double value)
    {
        int asked = pair.Asker.Weekdays, given = pair.Giver.Weekdays;
        var shared = Say.Days(asked & given);
        if (value == 1)
            return BitOperations.PopCount((uint)(asked & given)) == 2
                ? Say.About(pair, $"{{G}} kan både {shared.Da}", $"{{G}} can do both {shared.En}")
                : Say.About(pair, $"{{G}} kan {shared.Da}", $"{{G}} can do {shared.En}");
        var missing = Say.Days(asked & ~given);
        var can = Say.Days(given);
        return value > 0
            ? Say.About(pair, $"{{G}} kan {shared.Da}, men ikke {missing.Da}", $"{{G}} can do {shared.En}, but not {missing.En}")
            : Say.About(pair, $"{{G}} kan {can.Da}, ikke {missing.Da}", $"{{G}} can do {can.En}, not {missing.En}");
    }
}
