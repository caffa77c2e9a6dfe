namespace CoCreate.Network.Import;

/// <summary>How long something lasts: 90 · 90 min · 1½ time · 2 timer · en halv dag · 2 lektioner.</summary>
internal static class Durations
{
    public static bool TryRead(string text, out int minutes)
    {
        var low = text.ToLowerInvariant().Replace("½", ",5", StringComparison.Ordinal);
        minutes = low switch { "halv dag" or "en halv dag" => 180, "hel dag" or "en hel dag" or "1 dag" or "en dag" => 360, "en time" => 60, "en lektion" => 45, _ => 0 };
        if (minutes > 0)
            return true;
        if (!Numbers.TryRead(low, out var number) || number <= 0)
            return false;
        var each = low.Contains("lektion", StringComparison.Ordinal) ? 45 : low.Contains("dag", StringComparison.Ordinal) ? 360
            : low.Contains("tim", StringComparison.Ordinal) || low.Contains("hour", StringComparison.Ordinal) ? 60 : 1;
        if (number * each > 100_000)
            return false;
        minutes = (int)Math.Round(number * each);
        return minutes > 0;
    }
}
