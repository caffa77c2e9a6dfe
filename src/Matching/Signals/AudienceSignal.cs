using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether it is for those it is wanted for: grades, else ages.</summary>
internal sealed class AudienceSignal : ISignal
{
    public string Code => "audience";
    public Sentence Name => new("Målgruppe: klassetrin og alder", "Audience: grades and ages");

    public bool InPlay(Setting setting) => setting.Card.Grades != 0 || AgesOf(setting.Card) is not null;

    public double Value(in Pair pair)
    {
        int asked = pair.Asker.Grades, given = pair.Giver.Grades;
        if (asked != 0 && given != 0)
            return Grades(asked, given);
        return Ages(pair.Asker) is { } wanted && Ages(pair.Giver) is { } welcome
            ? Share(Math.Max(0, Math.Min(wanted.To, welcome.To) - Math.Max(wanted.From, welcome.From) + 1), wanted.To - wanted.From + 1)
            : 0;
    }

    /// <summary>Ages both included: as said, else those of the grades (a pupil of grade g is 5 to 8 + g years old); null when neither is.</summary>
    public static (int From, int To)? Ages(Card card) =>
        AgesOf(card) is { } ages ? (ages.From ?? 0, ages.To ?? 120)
        : card.Grades != 0 ? (5 + BitOperations.TrailingZeroCount(card.Grades), 8 + BitOperations.Log2(card.Grades))
        : null;

    public static AgeRange? AgesOf(Card card) => (card.Need?.Ages ?? card.Offer?.Ages) is { } ages && (ages.From ?? ages.To) is not null ? ages : null;

    public static double Grades(int asked, int given) => Share(BitOperations.PopCount((uint)(asked & given)), BitOperations.PopCount((uint)asked));

    private static double Share(int met, int of) => met <= 0 ? -1 : met >= of ? 1 : 0.7 * met / of;

    public Sentence Words(in Pair pair, double value)
    {
        if (pair.Asker.Grades != 0 && pair.Giver.Grades != 0)
        {
            var given = Say.Grades(pair.Giver.Grades);
            var asked = Say.Grades(pair.Asker.Grades);
            return value == 1
                ? Say.About(pair, $"{{G}} er vant til {given.Da}", $"{{G}} are used to {given.En}")
                : Say.About(pair, $"{{G}} er vant til {given.Da}. {{A}} er {asked.Da}", $"{{G}} are used to {given.En}. {{A}} are {asked.En}");
        }
        var (from, to) = Ages(pair.Giver)!.Value;
        return to >= 120
            ? Say.About(pair, $"{{G}} er vant til dem, der er {from} år eller mere", $"{{G}} are used to people of {from} or more")
            : Say.About(pair, $"{{G}} er vant til {from}–{to} år", $"{{G}} are used to ages {from}–{to}");
    }
}
