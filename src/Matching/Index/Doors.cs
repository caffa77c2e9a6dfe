using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Index;

/// <summary>Until when cards are open, how long their owners rest, and for which grades they are: columns behind the rules. Days as day numbers.</summary>
internal sealed class Doors(Card?[] cards)
{
    /// <summary>The last day something can come of it; before all days when it is full or not there.</summary>
    public int[] OpenUntil { get; } = Array.ConvertAll(cards, c => c is null || FullRule.IsFull(c) ? int.MinValue : ClosedRule.LastDayOf(c).DayNumber);

    /// <summary>The last day of the owner's pause; -1 without one.</summary>
    public int[] PausedUntil { get; } = Array.ConvertAll(cards, c => c?.Owner?.Limits?.PauseUntil?.DayNumber ?? -1);

    /// <summary>One bit for each grade; 0 = not said.</summary>
    public ushort[] Grades { get; } = Array.ConvertAll(cards, c => c?.Grades ?? 0);
}
