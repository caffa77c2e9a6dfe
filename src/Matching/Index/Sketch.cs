using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>What a first look at a card needs, side by side in one line of the cache: few of a block's cards are looked at, so that columns would cost a line each.</summary>
internal readonly struct Sketch(Card card, int themes, int days)
{
    /// <summary>So many themes stand in the sketch itself.</summary>
    public const int ThemesAtHand = 4;

    private readonly byte sector = (byte)(card.Owner?.Sector ?? Sector.Other);

    public ulong Tops { get; } = card.Tops;
    /// <summary>Its first themes, 16 bits each; with fewer the first is repeated, without any it is 0.</summary>
    public ulong FirstThemes { get; } = First(card.Themes);
    /// <summary>One bit for each subject; all of them when one is not in the table.</summary>
    public ulong Subjects { get; } = card.OtherSubjects ? ulong.MaxValue : card.Subjects;
    public byte Kinds { get; } = card.Kinds;
    /// <summary>Whether it says anything in words.</summary>
    public bool Worded { get; } = card.Terms.Terms is { Length: > 0 };
    public byte Where { get; } = card.Where;
    public byte Weekdays { get; } = card.Weekdays;
    public ushort Grades { get; } = card.Grades;
    public ushort ThemeCount { get; } = (ushort)card.Themes.Length;
    public ushort DayCount { get; } = (ushort)Math.Min(card.Days.Length, ushort.MaxValue);
    /// <summary>Where its themes and its days start in the block's lists.</summary>
    public int Themes { get; } = themes;
    public int Days { get; } = days;
    public int Owner { get; } = card.OwnerNumber;
    /// <summary>How many there is room for; negative when unknown.</summary>
    public int Room { get; } = card.Offer is { } offer ? CapacitySignal.Room(offer) ?? -1 : -1;
    public DateOnly? Fresh { get; } = card.Offer?.FreshUntil;
    /// <summary>How the owner answers, as its signal values it.</summary>
    public double Habit { get; } = AnswerSignal.Habit(card.Owner);
    /// <summary>The owner's sector; an unknown one tells as little as <see cref="Network.Model.Sector.Other"/>.</summary>
    public Sector Sector => (Sector)sector;

    private static ulong First(ushort[] themes)
    {
        var first = 0UL;
        for (var i = 0; i < ThemesAtHand && themes.Length > 0; i++)
            first |= (ulong)themes[i < themes.Length ? i : 0] << 16 * i;
        return first;
    }
}
