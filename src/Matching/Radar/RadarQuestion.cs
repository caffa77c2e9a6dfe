using CoCreate.Network.Model;

namespace CoCreate.Matching.Radar;

/// <summary>A facilitator who looks at a municipality.</summary>
/// <param name="Municipality">Its official code; null = the whole network.</param>
/// <param name="Today">The day the question is asked.</param>
public sealed record RadarQuestion(string? Municipality, DateOnly Today)
{
    /// <summary>Which needs may be shown besides those everybody may see; null = none.</summary>
    public Func<Need, bool>? Sees { get; init; }

    /// <summary>Whether the owner of a need has set this offer (its id) aside; null = none is.</summary>
    public Func<Need, string, bool>? SetAside { get; init; }

    /// <summary>Whether somebody has introduced these two organisations to each other; null = nobody was introduced.</summary>
    public Func<string, string, bool>? Introduced { get; init; }

    /// <summary>How many needs are looked at side by side, at least 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told now and then how many of the needs have been looked at, and of how many; from any thread.</summary>
    public Action<int, int>? Progress { get; init; }

    internal bool Shows(Need need) => need.Visibility == Visibility.Public || Sees?.Invoke(need) == true;
}
