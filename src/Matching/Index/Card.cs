using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoCreate.Matching.Rules;
using CoCreate.Matching.Signals;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Index;

/// <summary>
/// What the engine knows of one party: a need, an offer, or an organisation by its profile. Needs and organisations can ask,
/// offers and organisations can give; the same signals and rules compare any asker with any giver. What can be read from the record is not
/// kept twice; the rest lies in two lines of the cache.
/// </summary>
internal sealed class Card
{
    private readonly FourThemes themes;
    private readonly TwoPeriods days;
    private readonly Lists? lists;
    private readonly byte themeCount, dayCount, habit;
    private readonly Has has;

    public Card(IRecord record, Organisation? owner, int ownerNumber, CardNumbers numbers)
    {
        (Record, Owner, OwnerNumber) = (record, owner, ownerNumber);
        (Kinds, Grades, Weekdays, Where, Subjects, Tops) = (numbers.Kinds, numbers.Grades, numbers.Weekdays, numbers.Where, numbers.Subjects, numbers.Tops);
        has = (numbers.OtherSubjects ? Has.OtherSubjects : 0) | (OwnPlace is null && owner is ({ Position: null } or { PositionFrom: PositionSource.Municipality }) ? Has.RoughPlace : 0);
        numbers.Themes.AsSpan(0, Math.Min(numbers.Themes.Length, 4)).CopyTo(themes);
        numbers.Days.AsSpan(0, Math.Min(numbers.Days.Length, 2)).CopyTo(days);
        if (numbers.Themes.Length > 4 || numbers.Days.Length > 2)
            lists = new(numbers.Themes, numbers.Days);
        (themeCount, dayCount) = ((byte)Math.Min(numbers.Themes.Length, 5), (byte)Math.Min(numbers.Days.Length, 3));
        (X, Y, Z) = Ball.Of(Position);
        Goes = Ball.Kilometres(ReachRule.GiverGoes(this)) + (float)ReachRule.Roughness(this);
        OpenUntil = FullRule.IsFull(this) ? int.MinValue : ClosedRule.LastDayOf(this).DayNumber;
        Fresh = Offer?.FreshUntil?.DayNumber ?? -1;
        Room = Offer is { } offer ? CapacitySignal.Room(offer) ?? -1 : -1;
        habit = (byte)Math.Ceiling((AnswerSignal.Habit(owner) + 1) * HabitSteps);
    }

    private const double HabitSteps = 127;

    /// <summary>The record it was made from.</summary>
    public IRecord Record { get; }
    /// <summary>The organisation behind it; null when a question names none that is known.</summary>
    public Organisation? Owner { get; }
    /// <summary>One bit for each first-level theme above its themes; 0 = it names none.</summary>
    public ulong Tops { get; }
    /// <summary>One bit for each school subject the reference table knows; 0 = none of them.</summary>
    public ulong Subjects { get; }
    /// <summary>Its place as a point on a ball of radius 1; NaN when unknown.</summary>
    public float X { get; }
    public float Y { get; }
    public float Z { get; }
    /// <summary>How far the giver goes, its own place's roughness included; below zero when it does not. Kilometres.</summary>
    public float Goes { get; }
    /// <summary>The last day something can come of it; before all days when it is full.</summary>
    public int OpenUntil { get; }
    /// <summary>Until when it is confirmed; -1 when nobody has said.</summary>
    public int Fresh { get; }
    /// <summary>How many there is room for; negative when unknown.</summary>
    public int Room { get; }
    /// <summary>Number of the organisation behind it, -1 when unknown.</summary>
    public int OwnerNumber { get; }
    /// <summary>Its number on its shelf.</summary>
    public int Number { get; set; } = -1;
    /// <summary>One bit for each grade; 0 = not said.</summary>
    public ushort Grades { get; }
    /// <summary>One bit for each <see cref="OfferKind"/>; 0 = not said.</summary>
    public byte Kinds { get; }
    /// <summary>One bit for each <see cref="Weekday"/>; 0 = any.</summary>
    public byte Weekdays { get; }
    /// <summary>One bit for each <see cref="Network.Model.Where"/>; 0 = not said.</summary>
    public byte Where { get; }
    /// <summary>Whether it says anything in words; false for a question's own card, which nobody looks words up in.</summary>
    public bool Worded { get; set; }

    /// <summary>Numbers of its themes in the <see cref="ThemeNumbers"/>, its requirements' themes among them.</summary>
    public ReadOnlySpan<ushort> Themes => themeCount <= 4 ? ((ReadOnlySpan<ushort>)themes)[..themeCount] : lists!.Themes;
    /// <summary>Its window or its periods as day numbers, both ends included.</summary>
    public ReadOnlySpan<(int From, int To)> Days => dayCount <= 2 ? ((ReadOnlySpan<(int, int)>)days)[..dayCount] : lists!.Days;

    /// <summary>Whether it names a subject that the table does not know.</summary>
    public bool OtherSubjects => (has & Has.OtherSubjects) != 0;
    /// <summary>Whether the position is only a municipality's centre.</summary>
    public bool Rough => (has & Has.RoughPlace) != 0;
    /// <summary>Its own position, else its organisation's; the centre of the municipality is better than nothing, and the sentence says that it is only about there.</summary>
    public Position? Position => OwnPlace ?? Owner?.Position ?? Municipalities.Find(Owner?.Municipality)?.Centre;
    /// <summary>The owner's sector; an unknown one tells as little as <see cref="Sector.Other"/>.</summary>
    public Sector Sector => Owner?.Sector ?? Sector.Other;
    /// <summary>How the owner answers, never less than what its signal says.</summary>
    public double HabitAtMost => Math.Min(1, habit / HabitSteps - 1);
    /// <summary>The folded words of an organisation's name; empty for other records.</summary>
    public IReadOnlyList<string> Named => Record is Organisation organisation ? DanishText.Words(organisation.Name) : [];

    public string Id => Record.Id;
    public Need? Need => Record as Need;
    public Offer? Offer => Record as Offer;
    public bool IsProfile => Record is Organisation;
    public string OwnerId => Owner?.Id ?? "";

    public bool May(Where place) => (Where & 1 << (int)place) != 0;

    private Position? OwnPlace => Record switch { Need need => need.Position, Offer offer => offer.Position, _ => null };

    [Flags]
    private enum Has : byte { OtherSubjects = 1, RoughPlace = 2 }

    private sealed record Lists(ushort[] Themes, (int From, int To)[] Days);

    [InlineArray(4)]
    private struct FourThemes
    {
        private ushort first;
    }

    [InlineArray(2)]
    private struct TwoPeriods
    {
        private (int From, int To) first;
    }
}

/// <summary>What a card is made of beside its record.</summary>
internal readonly record struct CardNumbers(ushort[] Themes, ulong Tops)
{
    public byte Kinds { get; init; }
    public ushort Grades { get; init; }
    public byte Weekdays { get; init; }
    public byte Where { get; init; }
    public ulong Subjects { get; init; }
    public bool OtherSubjects { get; init; }
    public (int From, int To)[] Days { get; init; } = [];
}

/// <summary>Lists that were never set read as empty ones.</summary>
internal static class Lists
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
