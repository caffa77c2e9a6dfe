using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>What a first look at a card needs, in columns.</summary>
internal sealed class Columns
{
    private readonly int[] themeStarts;
    private readonly ushort[] themes;
    private readonly int[] dayStarts;
    private readonly (int From, int To)[] days;

    public Columns(Card?[] cards)
    {
        themeStarts = new int[cards.Length + 1];
        for (var i = 0; i < cards.Length; i++)
            themeStarts[i + 1] = themeStarts[i] + (cards[i]?.Themes.Length ?? 0);
        themes = [.. cards.SelectMany(c => c?.Themes ?? [])];
        dayStarts = new int[cards.Length + 1];
        for (var i = 0; i < cards.Length; i++)
            dayStarts[i + 1] = dayStarts[i] + (cards[i]?.Days.Length ?? 0);
        days = [.. cards.SelectMany(c => c?.Days ?? [])];
        Tops = Array.ConvertAll(cards, c => c?.Tops ?? 0);
        Weekdays = Array.ConvertAll(cards, c => c?.Weekdays ?? 0);
        Subjects = Array.ConvertAll(cards, c => c is null || c.OtherSubjects ? ulong.MaxValue : c.Subjects);
        Sectors = Array.ConvertAll(cards, c => c?.Owner?.Sector);
        Fresh = Array.ConvertAll(cards, c => c?.Offer?.FreshUntil);
        Habits = Array.ConvertAll(cards, c => AnswerSignal.Habit(c?.Owner));
        Kinds = Array.ConvertAll(cards, c => c?.Kinds ?? 0);
        Worded = Array.ConvertAll(cards, c => c?.Terms.Terms is { Length: > 0 });
        Grades = Array.ConvertAll(cards, c => c?.Grades ?? 0);
        Where = Array.ConvertAll(cards, c => c?.Where ?? 0);
        Owners = Array.ConvertAll(cards, c => c?.OwnerNumber ?? -1);
        Points = Array.ConvertAll(cards, c => c?.Position is { } p ? UnitVector(p) : NoPlace);
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
    public Sector?[] Sectors { get; }
    public DateOnly?[] Fresh { get; }
    /// <summary>How the owner answers, as its signal values it.</summary>
    public double[] Habits { get; }
    public int[] Owners { get; }
    /// <summary>Positions as points on a ball of radius 1; NaN when unknown.</summary>
    public (float X, float Y, float Z)[] Points { get; }

    public ReadOnlySpan<ushort> Themes(int card) => themes.AsSpan(themeStarts[card], themeStarts[card + 1] - themeStarts[card]);

    public ReadOnlySpan<(int From, int To)> Days(int card) => days.AsSpan(dayStarts[card], dayStarts[card + 1] - dayStarts[card]);

    public static (float X, float Y, float Z) NoPlace { get; } = (float.NaN, float.NaN, float.NaN);

    public static (float X, float Y, float Z) UnitVector(Position p)
    {
        double lat = p.Lat * Math.PI / 180, lon = p.Lon * Math.PI / 180;
        return ((float)(Math.Cos(lat) * Math.Cos(lon)), (float)(Math.Cos(lat) * Math.Sin(lon)), (float)Math.Sin(lat));
    }
}
