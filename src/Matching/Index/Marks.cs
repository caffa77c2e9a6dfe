using System.Numerics;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Index;

/// <summary>
/// What can be said of a card by yes or no, one bit a card: a block's cards are told apart 64 at a time. Rows without a bit are not kept. Immutable.
/// </summary>
internal sealed class Marks
{
    /// <summary>Words a row.</summary>
    public const int Words = PostingBlock.Size / 64;

    // rows of their own, then grades from 16, kinds from 32, first-level themes from 64, subjects from 128, times from 192
    public const int There = 0, Room = 1, Worded = 2, NoTheme = 3, NoSubject = 4, OtherSubject = 5, NoKind = 6, NoGrade = 7,
        MayCome = 8, Goes = 9, Anywhere = 10, NoDays = 11, Grade = 16, Kind = 32, Top = 64, Subject = 128, Time = 192;
    private const int Rows = 256;

    private readonly ushort[] rowOf = new ushort[Rows];
    private readonly ulong[] bits;

    public Marks(ReadOnlySpan<Card?> cards)
    {
        Span<ulong> all = new ulong[(Rows + 1) * Words];
        for (var i = 0; i < cards.Length; i++)
            if (cards[i] is { } card)
                Mark(all, card, i);
        var rows = 1;
        for (var row = 0; row < Rows; row++)
            if (all.Slice(row * Words, Words).ContainsAnyExcept(0UL))
                rowOf[row] = (ushort)rows++;
        bits = new ulong[rows * Words];
        for (var row = 0; row < Rows; row++)
            if (rowOf[row] > 0)
                all.Slice(row * Words, Words).CopyTo(bits.AsSpan(rowOf[row] * Words));
    }

    /// <summary>One bit for each card that has the mark.</summary>
    public ReadOnlySpan<ulong> this[int mark] => bits.AsSpan(rowOf[mark] * Words, Words);

    /// <summary>Adds to a row the cards that have any of some marks.</summary>
    public void AddAny(ulong marks, int first, Span<ulong> row)
    {
        for (; marks != 0; marks &= marks - 1)
            if (rowOf[first + BitOperations.TrailingZeroCount(marks)] is > 0 and var at)
            {
                var from = bits.AsSpan(at * Words, Words);
                for (var w = 0; w < Words; w++)
                    row[w] |= from[w];
            }
    }

    /// <summary>Sixteen days are a bit, and after a thousand days the bits come again: those that share no bit share no day.</summary>
    public static ulong TimesOf(ReadOnlySpan<(int From, int To)> days)
    {
        var times = 0UL;
        foreach (var (from, to) in days)
        {
            if (to - from >= 16 * 62)
                return ulong.MaxValue;
            for (var bit = from >> 4; bit <= to >> 4; bit++)
                times |= 1UL << bit;
        }
        return times;
    }

    private static void Mark(Span<ulong> all, Card card, int at)
    {
        var (word, bit) = (at >> 6, 1UL << at);
        Set(all, There, true);
        Set(all, Room, card.OpenUntil != int.MinValue);
        Set(all, Worded, card.Worded);
        Set(all, NoTheme, card.Tops == 0);
        Set(all, OtherSubject, card.OtherSubjects);
        Set(all, NoSubject, card.Subjects == 0);
        Set(all, NoKind, card.Kinds == 0);
        Set(all, NoGrade, card.Grades == 0);
        Set(all, MayCome, Rules.ReachRule.AskerMayCome(card));
        Set(all, Goes, card.Goes >= 0);
        Set(all, Anywhere, float.IsNaN(card.X) || card.Goes >= Ball.Anywhere);
        SetAll(all, Grade, card.Grades);
        SetAll(all, Kind, card.Kinds);
        SetAll(all, Top, card.Tops);
        SetAll(all, Subject, card.Subjects);
        Set(all, NoDays, card.Days.IsEmpty);
        SetAll(all, Time, TimesOf(card.Days));

        void Set(Span<ulong> all, int row, bool yes) => all[row * Words + word] |= yes ? bit : 0;
        void SetAll(Span<ulong> all, int first, ulong marks)
        {
            for (; marks != 0; marks &= marks - 1)
                all[(first + BitOperations.TrailingZeroCount(marks)) * Words + word] |= bit;
        }
    }
}
