using System.Numerics;
using System.Runtime.InteropServices;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// Which cards of a block the hard rules can let through and could still stand among the best, told from marks alone, 64 cards at a time. Cards that
/// are alike in kind, subject, having a word in common and best theme can reach the same points at most, so whole classes are left out at once.
/// It may keep one that has no chance, never the other way round.
/// </summary>
internal sealed class BlockSieve
{
    private const int Words = Marks.Words;

    private readonly Chances chances;
    private readonly BlockRows rows;
    private readonly int best;

    /// <param name="setting">The question.</param>
    /// <param name="levels">How themes answer it.</param>
    /// <param name="reach">Who is in reach.</param>
    /// <param name="bench">To write on.</param>
    /// <param name="aboutOnly">Whether only being about the same counts, and everybody is there: for those that a rule removed.</param>
    public BlockSieve(Setting setting, ThemeLevels levels, Reach reach, Workbench bench, bool aboutOnly = false)
    {
        Reach = reach;
        chances = new(setting, levels, aboutOnly, aboutOnly ? bench.AboutChances : bench.Chances);
        rows = new(setting, levels, reach, chances, aboutOnly ? bench.AboutRows : bench.Rows, aboutOnly);
        best = !chances.Themed ? BlockRows.OpenRow : levels.Count > 0 ? BlockRows.LevelRow : BlockRows.RelatedRow;
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
        if (!HasChances || !rows.Lay(block))
            return false;
        kept.Clear();
        var any = Vector<ulong>.Zero;
        foreach (ref readonly var chance in CollectionsMarshal.AsSpan(chances.List))
            any |= Add(chance, rows.Row(BlockRows.EveryRow), kept);
        return any != Vector<ulong>.Zero;
    }

    /// <summary>Marks those worth a look; false when nobody is.</summary>
    /// <param name="sums">The sums of the block's texts.</param>
    /// <param name="hit">Those that have a word in common.</param>
    /// <param name="kept">Filled, one bit a card.</param>
    public bool Keep(ReadOnlySpan<float> sums, ReadOnlySpan<ulong> hit, Span<ulong> kept)
    {
        rows.Tell(sums, hit);
        kept.Clear();
        var any = Vector<ulong>.Zero;
        foreach (ref readonly var chance in CollectionsMarshal.AsSpan(chances.List))
            any |= Add(chance, rows.Row(BlockRows.SaidRow + chance.Said), kept);
        return any != Vector<ulong>.Zero;
    }

    // the cards of a class that have a chance
    private Vector<ulong> Add(in Chance chance, ReadOnlySpan<ulong> said, Span<ulong> kept)
    {
        var any = Vector<ulong>.Zero;
        Span<ulong> kind = rows.Row(BlockRows.KindRow + chance.Kind), level = rows.Row(chance.Level switch { -2 => BlockRows.EmptyRow, -1 => BlockRows.RelatedRow, var l => BlockRows.LevelRow + l });
        Vector<ulong> flipMissed = new(chance.Missed), flipLate = new(chance.Late),
            noTheme = new(chance.NoTheme), worded = new(chance.Worded), silent = new(chance.Silent);
        for (var w = 0; w < Words; w += Vector<ulong>.Count)
        {
            var of = rows.At(BlockRows.OpenRow, w) & (rows.At(BlockRows.MissedRow, w) ^ flipMissed) & (rows.At(BlockRows.LateRow, w) ^ flipLate) & new Vector<ulong>(kind[w..]) & new Vector<ulong>(said[w..]);
            of &= new Vector<ulong>(level[w..]) | (rows.At(BlockRows.NoThemeRow, w) & noTheme) | (rows.At(BlockRows.WordedRow, w) & worded) | (rows.At(BlockRows.SilentRow, w) & silent);
            (new Vector<ulong>(kept[w..]) | of).CopyTo(kept[w..]);
            any |= of;
        }
        return any;
    }

    /// <summary>Marks those that fit best by all that marks tell: who is looked at first, so that the thresholds are high for the rest.</summary>
    public bool Promising(CardBlock block, Span<ulong> kept)
    {
        if (!rows.Lay(block))
            return false;
        Span<ulong> open = rows.Row(BlockRows.OpenRow), kind = rows.Row(BlockRows.KindRow), first = rows.Row(best);
        Span<ulong> missed = rows.Row(BlockRows.MissedRow), late = rows.Row(BlockRows.LateRow);
        var any = 0UL;
        for (var w = 0; w < Words; w++)
            any |= kept[w] = open[w] & kind[w] & first[w] & ~missed[w] & ~late[w];
        return any != 0;
    }
}
