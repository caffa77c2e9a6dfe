using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>What a first look at a card needs, in columns; a place without a card is closed since ever.</summary>
internal sealed class Columns
{
    private readonly int[] themeStarts;
    private readonly ushort[] themes;
    private readonly int[] dayStarts;
    private readonly (int From, int To)[] days;

    public Columns(Card?[] cards)
    {
        (themeStarts, themes) = Lists(cards, c => c.Themes);
        (dayStarts, days) = Lists(cards, c => c.Days);
        Tops = Array.ConvertAll(cards, c => c?.Tops ?? 0);
        Weekdays = Array.ConvertAll(cards, c => c?.Weekdays ?? 0);
        Subjects = Array.ConvertAll(cards, c => c is { OtherSubjects: true } ? ulong.MaxValue : c?.Subjects ?? 0);
        Sectors = Array.ConvertAll(cards, c => c?.Owner?.Sector ?? Sector.Other);
        Fresh = Array.ConvertAll(cards, c => c?.Offer?.FreshUntil);
        Habits = Array.ConvertAll(cards, c => AnswerSignal.Habit(c?.Owner));
        Kinds = Array.ConvertAll(cards, c => c?.Kinds ?? 0);
        Worded = Array.ConvertAll(cards, c => c?.Terms.Terms is { Length: > 0 });
        Grades = Array.ConvertAll(cards, c => c?.Grades ?? 0);
        Where = Array.ConvertAll(cards, c => c?.Where ?? 0);
        Owners = Array.ConvertAll(cards, c => c?.OwnerNumber ?? -1);
        Rooms = Array.ConvertAll(cards, c => c?.Offer is { } offer ? CapacitySignal.Room(offer) ?? -1 : -1);
        Ways = new(cards);
        Doors = new(cards);
    }

    public ulong[] Tops { get; }
    public byte[] Kinds { get; }
    /// <summary>Whether it says anything in words.</summary>
    public bool[] Worded { get; }
    public ushort[] Grades { get; }
    public byte[] Where { get; }
    public byte[] Weekdays { get; }
    /// <summary>One bit for each subject; all of them when one is not in the table.</summary>
    public ulong[] Subjects { get; }
    /// <summary>The owner's sector; an unknown one tells as little as <see cref="Sector.Other"/>.</summary>
    public Sector[] Sectors { get; }
    public DateOnly?[] Fresh { get; }
    /// <summary>How the owner answers, as its signal values it.</summary>
    public double[] Habits { get; }
    public int[] Owners { get; }
    /// <summary>How many there is room for; negative when unknown.</summary>
    public int[] Rooms { get; }
    public Ways Ways { get; }
    public Doors Doors { get; }

    public ReadOnlySpan<ushort> Themes(int card) => themes.AsSpan(themeStarts[card], themeStarts[card + 1] - themeStarts[card]);

    public ReadOnlySpan<(int From, int To)> Days(int card) => days.AsSpan(dayStarts[card], dayStarts[card + 1] - dayStarts[card]);

    private static (int[] Starts, T[] All) Lists<T>(Card?[] cards, Func<Card, T[]> list)
    {
        var starts = new int[cards.Length + 1];
        for (var i = 0; i < cards.Length; i++)
            starts[i + 1] = starts[i] + (cards[i] is { } card ? list(card).Length : 0);
        return (starts, [.. cards.OfType<Card>().SelectMany(list)]);
    }
}
