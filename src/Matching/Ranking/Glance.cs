using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// A glance before the first look: drops those that kind, best theme, subject and having no word in common already place below the threshold. It
/// does not branch on what it reads: with one candidate in ten at hand the processor cannot foresee where memory is read next, and every wrong
/// guess would make all reads wait for each other.
/// </summary>
internal sealed class Glance
{
    private readonly int[] kindPoints = new int[256];
    private readonly byte[] themeLevels;
    private readonly int[] levelPoints = new int[256];
    private readonly int words, noWords, subjectMissed, others;
    private readonly ulong tops, subjects;
    private readonly bool outsideApplies;

    public Glance(Setting setting, ThemeRows themes)
    {
        var card = setting.Card;
        var (kind, theme, text, subject) = (Most(setting, "kind"), Most(setting, "theme"), Most(setting, "text"), Most(setting, "subject"));
        for (var kinds = 0; kinds < 256; kinds++)
            kindPoints[kinds] = Points.Round(kind * (setting.Asks ? KindSignal.Meets(card.Kinds, kinds) : KindSignal.Meets(kinds, card.Kinds)));
        var levels = Levels(themes.Best);
        themeLevels = new byte[Math.Max(1, themes.Best.Length)];
        for (var i = 0; i < themes.Best.Length; i++)
            themeLevels[i] = LevelBits(levels.IndexOf(themes.Best[i]));
        Array.Fill(levelPoints, theme);
        for (var level = 0; level < levels.Count; level++)
            levelPoints[LevelBits(level)] = Points.Round(theme * levels[level]);
        (words, noWords) = (text, Points.Round(text * TextSignal.Nothing));
        subjectMissed = subject - Points.Round(subject * SubjectSignal.Missed);
        others = setting.Highest.Sum() - text - kind - theme;
        (tops, subjects) = (card.Tops, card.OtherSubjects ? ulong.MaxValue : card.Subjects);
        outsideApplies = OutsideField.Applies(setting);
    }

    /// <summary>Moves those worth a look to the front, and returns how many they are.</summary>
    /// <param name="sketches">The block's sketches.</param>
    /// <param name="kept">Their places in the block.</param>
    /// <param name="texts">BM25 sums of the block.</param>
    /// <param name="thresholds">What must be reached, by <see cref="Apart"/>.</param>
    public int Keep(Sketches sketches, Span<ushort> kept, ReadOnlySpan<float> texts, ReadOnlySpan<int> thresholds)
    {
        var same = thresholds[(int)Apart.Same];
        var related = outsideApplies ? Math.Min(same, thresholds[(int)Apart.Beside]) : same;
        var unrelated = outsideApplies ? Math.Min(same, thresholds[(int)Apart.Outside]) : same;
        // Two short rounds instead of a long one: the shorter a round, the more sketches are on their way from memory at once.
        Span<int> most = stackalloc int[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            ref readonly var sketch = ref sketches[kept[i]];
            most[i] = others + kindPoints[sketch.Kinds] - (All((sketch.Subjects != 0) & ((sketch.Subjects & subjects) == 0)) & subjectMissed);
        }
        var count = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            var at = kept[i];
            ref readonly var sketch = ref sketches[at];
            var isUnrelated = All((sketch.Tops != 0) & ((sketch.Tops & tops) == 0));
            var hasWords = All(texts[at] > 0);
            var points = most[i] + (hasWords & words) + (~hasWords & isUnrelated & All(sketch.Worded) & noWords) + (All(sketch.Tops != 0) & levelPoints[LevelOf(sketch)]);
            kept[count] = at;
            count += All(points >= ((isUnrelated & unrelated) | (~isUnrelated & related))) & 1;
        }
        return count;
    }

    private int LevelOf(in Sketch sketch)
    {
        var first = sketch.FirstThemes;
        return (themeLevels[(ushort)first] | themeLevels[(ushort)(first >> 16)] | themeLevels[(ushort)(first >> 32)] | themeLevels[(ushort)(first >> 48)]
            | All(sketch.ThemeCount > Sketch.ThemesAtHand)) & byte.MaxValue;
    }

    // All bits or none: a choice without a branch.
    private static int All(bool yes) => -(yes ? 1 : 0);

    // As many low bits as there are lower levels: the bits of several themes together are those of the highest.
    private static byte LevelBits(int level) => (byte)((1 << Math.Min(level, 8)) - 1);

    private static List<double> Levels(ReadOnlySpan<double> likenesses)
    {
        var levels = new List<double>();
        foreach (var likeness in likenesses)
            if (!levels.Contains(likeness))
                levels.Add(likeness);
        levels.Sort();
        return levels;
    }

    private static int Most(Setting setting, string signal)
    {
        var at = Array.FindIndex(setting.InPlay, s => s.Code == signal);
        return at < 0 ? 0 : setting.Most[at];
    }
}
