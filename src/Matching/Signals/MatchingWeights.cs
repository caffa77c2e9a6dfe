using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace CoCreate.Matching.Signals;

/// <summary>How much each signal can weigh, read from <c>Signals/weights.json</c>.</summary>
public static class MatchingWeights
{
    private static readonly FrozenDictionary<string, int> Read = ReadFile();

    /// <summary>All signals with their weights, the heaviest first. A question's own points are these in proportion, 10,000 in all.</summary>
    public static ImmutableArray<SignalWeight> All { get; } =
        [.. SignalList.All.Concat(SignalList.PullDown).Select(s => new SignalWeight(s.Code, Read[s.Code], s.Name.Da, s.Name.En, SignalList.PullDown.Contains(s))).OrderByDescending(w => w.Weight)];

    internal static int Of(string signal) => Read[signal];

    private static FrozenDictionary<string, int> ReadFile()
    {
        using var stream = typeof(MatchingWeights).Assembly.GetManifestResourceStream("weights.json")
            ?? throw new InvalidOperationException("The build left out weights.json.");
        return JsonSerializer.Deserialize<Dictionary<string, int>>(stream)!.ToFrozenDictionary();
    }
}

/// <summary>One signal's weight.</summary>
/// <param name="Signal">Its code, as reasons carry it.</param>
/// <param name="Weight">How much it weighs against the others.</param>
/// <param name="Da">What it looks at, in Danish.</param>
/// <param name="En">The same in English.</param>
/// <param name="OnlyDown">Whether it can only take points away; such weights are no part of the 10,000.</param>
public sealed record SignalWeight(string Signal, int Weight, string Da, string En, bool OnlyDown = false);
