using System.Numerics;
using System.Runtime.InteropServices;
using CoCreate.Matching.Index;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// Which cards of a block the hard rules can let through and could still stand among the best, told from marks alone, 64 cards at a time. Cards that
/// are alike in kind, subject, having a word in common and best theme can reach the same points at most, so whole classes are left out at once.
/// It may keep one that has no chance, never the other way round.
/// </summary>
internal sealed class BlockSieve
{
    private const int Words = Marks.Words;

    private readonly ThemeLevels levels;
    private readonly Chances chances;
    private readonly ulong[] rows;
    private readonly ulong exactKinds, nearKinds, grades, subjects, tops, times;
    private readonly bool aboutOnly, anyKind, anySubject, anyTime, themed;

    /// <param name="setting">The question.</param>
    /// <param name="levels">How themes answer it.</param>
    /// <param name="reach">Who is in reach.</param>
    /// <param name="bench">To write on.</param>
    /// <param name="aboutOnly">Whether only being about the same counts, and everybody is there: for those that a rule removed.</param>
    public BlockSieve(Setting setting, ThemeLevels levels, Reach reach, Workbench bench, bool aboutOnly = false)
    {
        (this.levels, this.aboutOnly, Reach) = (levels, aboutOnly, reach);
        chances = new(setting, levels, aboutOnly, aboutOnly ? bench.AboutChances : bench.Chances);
        rows = aboutOnly ? bench.AboutRows : bench.Rows;
        (anyKind, anySubject, anyTime, themed) = (chances.AnyKind, chances.AnySubject, chances.AnyTime, chances.Themed);
        var card = setting.Card;
        (tops, grades, subjects, times) = (card.Tops, card.Grades, card.Subjects, Marks.TimesOf(card.Days));
        for (var k = 0; k < 8; k++)
        {
            var met = setting.Asks ? KindSignal.Meets(card.Kinds, 1 << k) : KindSignal.Meets(1 << k, card.Kinds);
            exactKinds |= met >= 1 ? 1UL << k : 0;
            nearKinds |= met is > 0 and < 1 ? 1UL << k : 0;
        }
    }

    /// <summary>How far a card is at least, and whether it is in reach.</summary>
    public Reach Reach { get; }

    /// <summary>Whether anybody can have a chance; who has none now has none later.</summary>
    public bool HasChances => chances.List.Count > 0;

    /// <summary>Works out which classes have a chance, after the thresholds rose.</summary>
    public void Raise(ReadOnlySpan<int> thresholds) => chances.Raise(thresholds);

    /// <summary>Marks those that are worth a look if their words are; false when nobody is. <see cref="Keep"/> tells more of the same block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="kept">Filled, one bit a card.</param>
    public bool MayKeep(CardBlock block, Span<ulong> kept)
    {
        if (!HasChances || !Lay(block))
            return false;
        kept.Clear();
        var any = Vector<ulong>.Zero;
        foreach (ref readonly var chance in CollectionsMarshal.AsSpan(chances.List))
            any |= Add(chance, default, false, kept);
        return any != Vector<ulong>.Zero;
    }

    /// <summary>Marks those worth a look; false when nobody is.</summary>
    /// <param name="hit">Those that have a word in common.</param>
    /// <param name="kept">Filled, one bit a card.</param>
    public bool Keep(ReadOnlySpan<ulong> hit, Span<ulong> kept)
    {
        kept.Clear();
        var any = Vector<ulong>.Zero;
        foreach (ref readonly var chance in CollectionsMarshal.AsSpan(chances.List))
            any |= Add(chance, hit, true, kept);
        return any != Vector<ulong>.Zero;
    }

    // the cards of a class that have a chance
    private Vector<ulong> Add(in Chance chance, ReadOnlySpan<ulong> hit, bool byWords, Span<ulong> kept)
    {
        var any = Vector<ulong>.Zero;
        Span<ulong> kind = Row(KindRow + chance.Kind), level = Row(chance.Level switch { -2 => EmptyRow, -1 => RelatedRow, var l => LevelRow + l });
        Vector<ulong> flipMissed = new(chance.Missed), flipLate = new(chance.Late), flipHit = new(chance.Hit),
            noTheme = new(chance.NoTheme), worded = new(chance.Worded), silent = new(chance.Silent);
        for (var w = 0; w < Words; w += Vector<ulong>.Count)
        {
            var of = At(OpenRow, w) & (At(MissedRow, w) ^ flipMissed) & (At(LateRow, w) ^ flipLate) & new Vector<ulong>(kind[w..]);
            if (byWords)
                of &= new Vector<ulong>(hit[w..]) ^ flipHit;
            of &= new Vector<ulong>(level[w..]) | (At(NoThemeRow, w) & noTheme) | (At(WordedRow, w) & worded) | (At(SilentRow, w) & silent);
            (new Vector<ulong>(kept[w..]) | of).CopyTo(kept[w..]);
            any |= of;
        }
        return any;
    }

    /// <summary>Marks those that fit best by all that marks tell: who is looked at first, so that the thresholds are high for the rest.</summary>
    public bool Promising(CardBlock block, Span<ulong> kept)
    {
        if (!Lay(block))
            return false;
        Span<ulong> open = Row(OpenRow), kind = Row(KindRow), best = themed ? Row(levels.Count > 0 ? LevelRow : RelatedRow) : open;
        Span<ulong> missed = Row(MissedRow), late = Row(LateRow);
        var any = 0UL;
        for (var w = 0; w < Words; w++)
            any |= kept[w] = open[w] & kind[w] & best[w] & ~missed[w] & ~late[w];
        return any != 0;
    }

    // the rows that classes are put together from
    private const int OpenRow = 0, MissedRow = 1, LateRow = 2, RelatedRow = 3, NoThemeRow = 4, WordedRow = 5, SilentRow = 6, EmptyRow = 7, KindRow = 8, LevelRow = KindRow + Chances.Kinds,
        RowCount = LevelRow + ThemeLevels.Most;

    /// <summary>So many words are written on.</summary>
    public const int Size = RowCount * Words;

    private Span<ulong> Row(int row) => rows.AsSpan(row * Words, Words);

    private Vector<ulong> At(int row, int word) => new(rows, row * Words + word);

    private bool Lay(CardBlock block)
    {
        if (!Open(block, Row(OpenRow)))
            return false;
        rows.AsSpan(Words).Clear();
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
        return Reach.Narrow(block, open);
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
