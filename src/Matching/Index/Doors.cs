using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Index;

/// <summary>Until when cards are open, and how long their owners rest: the columns behind the rules about time, as day numbers.</summary>
internal sealed class Doors(Card?[] cards)
{
    /// <summary>The last day something can come of it; before all days when it is full or not there.</summary>
    public int[] OpenUntil { get; } = Array.ConvertAll(cards, c => c is null || FullRule.IsFull(c) ? int.MinValue : ClosedRule.LastDayOf(c).DayNumber);

    /// <summary>The last day of the owner's pause; -1 without one.</summary>
    public int[] PausedUntil { get; } = Array.ConvertAll(cards, c => c?.Owner?.Limits?.PauseUntil?.DayNumber ?? -1);
}
