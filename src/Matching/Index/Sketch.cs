using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>What a first look at a card needs, side by side in one line of the cache: few of a block's cards are looked at, so that columns would cost a line each.</summary>
internal readonly struct Sketch(Card card, int themes, int days)
{
    public ulong Tops { get; } = card.Tops;
    /// <summary>One bit for each subject; all of them when one is not in the table.</summary>
    public ulong Subjects { get; } = card.OtherSubjects ? ulong.MaxValue : card.Subjects;
    /// <summary>How the owner answers, as its signal values it.</summary>
    public double Habit { get; } = AnswerSignal.Habit(card.Owner);
    public int Owner { get; } = card.OwnerNumber;
    /// <summary>How many there is room for; negative when unknown.</summary>
    public int Room { get; } = card.Offer is { } offer ? CapacitySignal.Room(offer) ?? -1 : -1;
    public DateOnly? Fresh { get; } = card.Offer?.FreshUntil;
    /// <summary>Where its themes and its days start in the block's lists.</summary>
    public int Themes { get; } = themes;
    public int Days { get; } = days;
    public ushort Grades { get; } = card.Grades;
    public ushort ThemeCount { get; } = (ushort)card.Themes.Length;
    public ushort DayCount { get; } = (ushort)Math.Min(card.Days.Length, ushort.MaxValue);
    public byte Kinds { get; } = card.Kinds;
    public byte Where { get; } = card.Where;
    public byte Weekdays { get; } = card.Weekdays;
    /// <summary>The owner's sector; an unknown one tells as little as <see cref="Network.Model.Sector.Other"/>.</summary>
    public Sector Sector { get; } = card.Owner?.Sector ?? Sector.Other;
    /// <summary>Whether it says anything in words.</summary>
    public bool Worded { get; } = card.Terms.Terms is { Length: > 0 };
}
