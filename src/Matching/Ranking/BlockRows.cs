using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>What is marked of a block's cards, seen from the question: rows of one bit a card, from which classes are put together.</summary>
internal sealed class BlockRows
{
    private const int Words = Marks.Words;

    /// <summary>Rows, by what they mark.</summary>
    public const int OpenRow = 0, MissedRow = 1, LateRow = 2, RelatedRow = 3, NoThemeRow = 4, WordedRow = 5, SilentRow = 6, EmptyRow = 7, KindRow = 8, LevelRow = KindRow + Chances.Kinds,
        SaidRow = LevelRow + ThemeLevels.Most, EveryRow = SaidRow + 4;

    /// <summary>So many words are written on.</summary>
    public const int Size = (EveryRow + 1) * Words;

    private readonly ThemeLevels levels;
    private readonly Reach reach;
    private readonly ulong[] rows;
    private readonly ulong exactKinds, nearKinds, grades, subjects, tops, times;
    private readonly float full;
    private readonly bool aboutOnly, anyKind, anySubject, anyTime, themed;

    public BlockRows(Setting setting, ThemeLevels levels, Reach reach, Chances chances, ulong[] rows, bool aboutOnly)
    {
        (this.levels, this.reach, this.rows, this.aboutOnly) = (levels, reach, rows, aboutOnly);
        (anyKind, anySubject, anyTime, themed) = (chances.AnyKind, chances.AnySubject, chances.AnyTime, chances.Themed);
        var card = setting.Card;
        (tops, grades, subjects, times, full) = (card.Tops, card.Grades, card.Subjects, Marks.TimesOf(card.Days), setting.Query.Full);
        for (var k = 0; k < 8; k++)
        {
            var met = setting.Asks ? KindSignal.Meets(card.Kinds, 1 << k) : KindSignal.Meets(1 << k, card.Kinds);
            exactKinds |= met >= 1 ? 1UL << k : 0;
            nearKinds |= met is > 0 and < 1 ? 1UL << k : 0;
        }
    }

    /// <summary>The bits of a row.</summary>
    public Span<ulong> Row(int row) => rows.AsSpan(row * Words, Words);

    /// <summary>Some words of a row together.</summary>
    public Vector<ulong> At(int row, int word) => new(rows, row * Words + word);

    /// <summary>Fills the rows of who says how much of the question's words.</summary>
    public void Tell(ReadOnlySpan<float> sums, ReadOnlySpan<ulong> hit)
    {
        Span<ulong> none = Row(SaidRow), little = Row(SaidRow + 1), some = Row(SaidRow + 2), much = Row(SaidRow + 3);
        for (var w = 0; w < Words; w++)
        {
            (ulong most, ulong least) = (0, 0);
            for (var bits = hit[w]; bits != 0; bits &= bits - 1)
            {
                var share = sums[w << 6 | BitOperations.TrailingZeroCount(bits)] / full;
                var bit = bits & (0 - bits);
                least |= share <= Chances.Said[1] ? bit : 0;
                most |= share > Chances.Said[2] ? bit : 0;
            }
            (none[w], little[w], some[w], much[w]) = (~hit[w], least, hit[w] & ~(least | most), most);
        }
    }

    /// <summary>Fills the rows for a block, what words tell left out; false when nobody is open and in reach.</summary>
    public bool Lay(CardBlock block)
    {
        if (!Open(block, Row(OpenRow)))
            return false;
        rows.AsSpan(Words).Clear();
        Row(EveryRow).Fill(ulong.MaxValue);
        var marks = block.Marks;
        if (!anySubject)
            Missing(marks, subjects, Marks.Subject, marks[Marks.NoSubject], marks[Marks.OtherSubject], Row(MissedRow));
        if (!anyTime)
            Missing(marks, times, Marks.Time, marks[Marks.NoDays], default, Row(LateRow));
        var related = Row(RelatedRow);
        marks.AddAny(tops, Marks.Top, related);
        KindsOf(marks);
        LevelsOf(block, related);
        Span<ulong> none = Row(NoThemeRow), worded = Row(WordedRow), silent = Row(SilentRow);
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

    private void KindsOf(Marks marks)
    {
        Span<ulong> exact = Row(KindRow), near = Row(KindRow + Chances.Near), silent = Row(KindRow + Chances.Silent), other = Row(KindRow + Chances.Other);
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

    private void LevelsOf(CardBlock block, ReadOnlySpan<ulong> related)
    {
        for (var level = 0; level < levels.Count; level++)
        {
            var row = Row(LevelRow + level);
            if (!block.Themes.Told)
            {
                related.CopyTo(row);
                continue;
            }
            if (level > 0)
                Row(LevelRow + level - 1).CopyTo(row);
            levels.Add(level, block.Themes, row);
        }
    }
}
