using System.Numerics;
using System.Runtime.InteropServices;
using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// Which cards of a block the hard rules can let through and could still stand among the best, told from marks alone, 64 cards at a time. Cards that
/// are alike in kind, subject, having a word in common and best theme can reach the same points at most, so whole classes are left out at once.
/// It may keep one that has no chance, never the other way round.
/// </summary>
internal sealed class BlockSieve
{
    private const int Words = Marks.Words, Exact = 0, Near = 1, Silent = 2, Other = 3, Kinds = 4;

    private readonly Setting setting;
    private readonly ThemeLevels levels;
    private readonly Reach reach;
    private readonly int[] kindPoints = new int[Kinds];
    private readonly ulong exactKinds, nearKinds, grades, subjects, tops, times;
    private readonly bool aboutOnly, anyKind, anySubject, anyTime, themed, outsideApplies;
    private readonly int others, themeMost, textMost, noWords, subjectMissed, timeMissed;
    private readonly int[] levelPoints;

    // the classes of kind, subject, time and word that have a chance
    private readonly List<Chance> chances = new(Kinds * 8);

    /// <param name="Kind">The class of kind.</param>
    /// <param name="Missed">Flips the row of those without a subject in common when they are not meant.</param>
    /// <param name="Late">The same for those that share no time.</param>
    /// <param name="Hit">The same for those that share a word.</param>
    /// <param name="Level">Down to which level of themes somebody has a chance; -1 when the lowest level has one too, -2 when none has.</param>
    /// <param name="NoTheme">Whether those have that name no theme: all bits or none.</param>
    /// <param name="Worded">The same of those about something else that say something in words.</param>
    /// <param name="Silent">The same of those that say nothing.</param>
    private readonly record struct Chance(int Kind, ulong Missed, ulong Late, ulong Hit, int Level, ulong NoTheme, ulong Worded, ulong Silent);

    /// <param name="setting">The question.</param>
    /// <param name="rows">How themes answer it.</param>
    /// <param name="aboutOnly">Whether only being about the same counts, and everybody is there: for those that a rule removed.</param>
    public BlockSieve(Setting setting, ThemeRows rows, bool aboutOnly = false)
    {
        (this.setting, this.aboutOnly) = (setting, aboutOnly);
        (levels, reach) = (new(rows), new(setting));
        var card = setting.Card;
        (tops, grades, subjects) = (card.Tops, card.Grades, card.Subjects);
        themed = card.Themes.Length > 0;
        outsideApplies = !aboutOnly && OutsideField.Applies(setting);
        var kind = Most("kind");
        var subject = Most("subject");
        (themeMost, textMost) = (Most("theme"), Most("text"));
        (noWords, subjectMissed) = (Points.Round(textMost * TextSignal.Nothing), subject - Points.Round(subject * SubjectSignal.Missed));
        var time = Most("time");
        (times, timeMissed, anyTime) = (Marks.TimesOf(card.Days), time - Points.Round(time * TimeSignal.Missed), aboutOnly || time == 0 || card.Days.IsEmpty);
        others = aboutOnly ? subject : setting.Highest.Sum() - textMost - kind - themeMost;
        anyKind = aboutOnly || card.Kinds == 0 || kind == 0;
        anySubject = subject == 0 || card.OtherSubjects || subjects == 0;
        for (var k = 0; k < 8; k++)
        {
            var met = setting.Asks ? KindSignal.Meets(card.Kinds, 1 << k) : KindSignal.Meets(1 << k, card.Kinds);
            exactKinds |= met >= 1 ? 1UL << k : 0;
            nearKinds |= met is > 0 and < 1 ? 1UL << k : 0;
        }
        (kindPoints[Exact], kindPoints[Near], kindPoints[Other]) = (kind, Points.Round(kind * KindSignal.NearlyMet), Points.Round(kind * KindSignal.Unmet));
        levelPoints = new int[levels.Count];
        for (var level = 0; level < levelPoints.Length; level++)
            levelPoints[level] = Points.Round(themeMost * levels[level]);
    }

    /// <summary>How far a card is at least, and whether it is in reach.</summary>
    public Reach Reach => reach;

    /// <summary>Works out which classes have a chance, after the thresholds rose.</summary>
    public void Raise(ReadOnlySpan<int> thresholds)
    {
        chances.Clear();
        var same = thresholds[(int)Apart.Same];
        for (var kind = 0; kind < (anyKind ? 1 : Kinds); kind++)
        {
            // only one that meets a kind that is asked for can come from outside
            var exact = kind == Exact && outsideApplies;
            var related = exact ? Math.Min(same, thresholds[(int)Apart.Beside]) : same;
            // where there are more first-level themes than bits, what seems related may come from outside
            related = exact && tops == ulong.MaxValue ? Math.Min(related, thresholds[(int)Apart.Outside]) : related;
            var unrelated = exact ? Math.Min(same, thresholds[(int)Apart.Outside]) : same;
            for (var c = 0; c < 8; c++)
            {
                var (missed, late, hit) = (c >> 2, c >> 1 & 1, c & 1);
                if (missed == 1 && anySubject || late == 1 && anyTime)
                    continue;
                var most = others + (anyKind ? 0 : kindPoints[kind]) - missed * subjectMissed - late * timeMissed + hit * textMost;
                var level = -1;
                while (level + 1 < levels.Count && most + levelPoints[level + 1] >= related)
                    level++;
                var lowest = themed && most + Points.Round(themeMost * levels.Lowest) >= related;
                var apart = most + (themed ? Points.Round(-themeMost) : 0);
                var (none, silent, worded) = (themed && most >= same, apart >= unrelated, apart + (1 - hit) * noWords >= unrelated);
                if (level >= 0 || lowest || none || silent)
                    chances.Add(new(kind, All(missed == 0), All(late == 0), All(hit == 0), lowest ? -1 : level < 0 ? -2 : level, All(none), All(worded), All(silent)));
            }
        }
    }

    /// <summary>Marks those worth a look; false when nobody is.</summary>
    /// <param name="block">The block.</param>
    /// <param name="hit">Those that have a word in common.</param>
    /// <param name="kept">Filled, one bit a card.</param>
    public bool Keep(CardBlock block, ReadOnlySpan<ulong> hit, Span<ulong> kept)
    {
        Span<ulong> rows = stackalloc ulong[Rows * Words];
        if (chances.Count == 0 || !Lay(block, rows))
            return false;
        kept.Clear();
        var any = Vector<ulong>.Zero;
        foreach (ref readonly var chance in CollectionsMarshal.AsSpan(chances))
        {
            Span<ulong> kind = Row(rows, KindRow + chance.Kind), level = Row(rows, chance.Level switch { -2 => EmptyRow, -1 => RelatedRow, var l => LevelRow + l });
            Vector<ulong> flipMissed = new(chance.Missed), flipLate = new(chance.Late), flipHit = new(chance.Hit),
                noTheme = new(chance.NoTheme), worded = new(chance.Worded), silent = new(chance.Silent);
            for (var w = 0; w < Words; w += Vector<ulong>.Count)
            {
                var of = At(rows, OpenRow, w) & (At(rows, MissedRow, w) ^ flipMissed) & (At(rows, LateRow, w) ^ flipLate) & (new Vector<ulong>(hit[w..]) ^ flipHit) & new Vector<ulong>(kind[w..]);
                of &= new Vector<ulong>(level[w..]) | (At(rows, NoThemeRow, w) & noTheme) | (At(rows, WordedRow, w) & worded) | (At(rows, SilentRow, w) & silent);
                (new Vector<ulong>(kept[w..]) | of).CopyTo(kept[w..]);
                any |= of;
            }
        }
        return any != Vector<ulong>.Zero;
    }

    /// <summary>Marks those that fit best by all that marks tell: who is looked at first, so that the thresholds are high for the rest.</summary>
    public bool Promising(CardBlock block, Span<ulong> kept)
    {
        Span<ulong> rows = stackalloc ulong[Rows * Words];
        if (!Lay(block, rows))
            return false;
        Span<ulong> open = Row(rows, OpenRow), kind = Row(rows, KindRow), best = themed ? Row(rows, levels.Count > 0 ? LevelRow : RelatedRow) : open;
        Span<ulong> missed = Row(rows, MissedRow), late = Row(rows, LateRow);
        var any = 0UL;
        for (var w = 0; w < Words; w++)
            any |= kept[w] = open[w] & kind[w] & best[w] & ~missed[w] & ~late[w];
        return any != 0;
    }

    // the rows that classes are put together from
    private const int OpenRow = 0, MissedRow = 1, LateRow = 2, RelatedRow = 3, NoThemeRow = 4, WordedRow = 5, SilentRow = 6, EmptyRow = 7, KindRow = 8, LevelRow = KindRow + Kinds,
        Rows = LevelRow + ThemeLevels.Most;

    private static Span<ulong> Row(Span<ulong> rows, int row) => rows.Slice(row * Words, Words);

    private static Vector<ulong> At(Span<ulong> rows, int row, int word) => new(rows[(row * Words + word)..]);

    private bool Lay(CardBlock block, Span<ulong> rows)
    {
        if (!Open(block, Row(rows, OpenRow)))
            return false;
        var marks = block.Marks;
        if (!anySubject)
            Missing(marks, subjects, Marks.Subject, marks[Marks.NoSubject], marks[Marks.OtherSubject], Row(rows, MissedRow));
        if (!anyTime)
            Missing(marks, times, Marks.Time, marks[Marks.NoDays], default, Row(rows, LateRow));
        var related = Row(rows, RelatedRow);
        marks.AddAny(tops, Marks.Top, related);
        KindsOf(marks, rows);
        LevelsOf(block, related, rows);
        Span<ulong> none = Row(rows, NoThemeRow), worded = Row(rows, WordedRow), silent = Row(rows, SilentRow);
        if (themed)
            marks[Marks.NoTheme].CopyTo(none);
        ReadOnlySpan<ulong> says = marks[Marks.Worded];
        for (var w = 0; w < Words; w++)
        {
            var apart = ~(related[w] | none[w]);
            (worded[w], silent[w]) = (apart & says[w], apart & ~says[w]);
        }
        return true;
    }

    // those that are not full, are for the grades, and are not out of everybody's reach
    private bool Open(CardBlock block, Span<ulong> open)
    {
        var marks = block.Marks;
        marks[aboutOnly ? Marks.There : Marks.Room].CopyTo(open);
        if (aboutOnly)
            return true;
        if (grades != 0)
        {
            Span<ulong> fit = stackalloc ulong[Words];
            marks[Marks.NoGrade].CopyTo(fit);
            marks.AddAny(grades, Marks.Grade, fit);
            for (var w = 0; w < Words; w++)
                open[w] &= fit[w];
        }
        return reach.Narrow(block, open);
    }

    // those that say something of it and have none in common
    private static void Missing(Marks marks, ulong own, int first, ReadOnlySpan<ulong> silent, ReadOnlySpan<ulong> other, Span<ulong> row)
    {
        marks.AddAny(own, first, row);
        for (var w = 0; w < Words; w++)
            row[w] = ~(row[w] | silent[w] | (other.IsEmpty ? 0 : other[w]));
    }

    private void KindsOf(Marks marks, Span<ulong> rows)
    {
        Span<ulong> exact = Row(rows, KindRow), near = Row(rows, KindRow + Near), silent = Row(rows, KindRow + Silent), other = Row(rows, KindRow + Other);
        if (anyKind)
        {
            exact.Fill(ulong.MaxValue);
            return;
        }
        marks.AddAny(exactKinds, Marks.Kind, exact);
        marks.AddAny(nearKinds, Marks.Kind, near);
        marks[Marks.NoKind].CopyTo(silent);
        for (var w = 0; w < Words; w++)
        {
            near[w] &= ~exact[w];
            other[w] = ~(exact[w] | near[w] | silent[w]);
        }
    }

    private void LevelsOf(CardBlock block, ReadOnlySpan<ulong> related, Span<ulong> rows)
    {
        for (var level = 0; level < levels.Count; level++)
        {
            var row = Row(rows, LevelRow + level);
            if (!block.Themes.Told)
            {
                related.CopyTo(row);
                continue;
            }
            if (level > 0)
                Row(rows, LevelRow + level - 1).CopyTo(row);
            levels.Add(level, block.Themes, row);
        }
    }

    private static ulong All(bool yes) => yes ? ulong.MaxValue : 0;

    private int Most(string signal)
    {
        var at = Array.FindIndex(setting.InPlay, s => s.Code == signal);
        return at < 0 ? 0 : aboutOnly && at < setting.AboutMost.Length ? setting.AboutMost[at] : setting.Most[at];
    }
}
