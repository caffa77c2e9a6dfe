using System.Collections.Immutable;
using System.Text.Json;

namespace CoCreate.Matching.Partners;

/// <summary>
/// How many points each partner signal gives for one step of its value, read from <c>Partners/partner-weights.json</c> and learned by
/// <c>Learning</c>. A need whose words say nothing that the past also said is weighed by who knows whom alone.
/// </summary>
public static class PartnerWeights
{
    private static readonly Dictionary<string, Dictionary<string, double>> Read = ReadFile();

    internal static double[] Told { get; } = Of("told");
    internal static double[] Untold { get; } = Of("untold");

    /// <summary>The families of signals, and every signal with what it looks at and its two weights.</summary>
    public static ImmutableArray<PartnerFamily> All { get; } =
    [
        .. FamilyList.All.Select((f, i) => new PartnerFamily(f.Code, f.Name.Da, f.Name.En,
            [.. f.Parts.Select((p, k) => new PartnerSignal(p.Code, Told[FamilyList.Starts[i] + k], Untold[FamilyList.Starts[i] + k], p.Da, p.En))])),
    ];

    /// <summary>What makes past partnerships answer; null before it was learned.</summary>
    internal static double[]? EchoOf(bool told) => told ? ToldEcho : UntoldEcho;

    private static readonly double[]? ToldEcho = Row("toldEcho"), UntoldEcho = Row("untoldEcho");

    private static double[]? Row(string kind) => Read.TryGetValue(kind, out var row) ? [.. Echo.Common.Select(c => row.GetValueOrDefault(c))] : null;

    private static double[] Of(string kind) => [.. FamilyList.Parts.Select(p => Read[kind].GetValueOrDefault(p.Code))];

    private static Dictionary<string, Dictionary<string, double>> ReadFile()
    {
        using var stream = typeof(PartnerWeights).Assembly.GetManifestResourceStream("partner-weights.json")
            ?? throw new InvalidOperationException("The build left out partner-weights.json.");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(stream)!;
    }
}

/// <summary>A family of partner signals: one reason of a match.</summary>
/// <param name="Family">Its code, as reasons carry it.</param>
/// <param name="Da">What it looks at, in Danish.</param>
/// <param name="En">The same in English.</param>
/// <param name="Signals">What it is the sum of.</param>
public sealed record PartnerFamily(string Family, string Da, string En, ImmutableArray<PartnerSignal> Signals);

/// <summary>One partner signal.</summary>
/// <param name="Signal">Its code.</param>
/// <param name="Told">Points for one step of its value when the need's words say something the past also said.</param>
/// <param name="Untold">The same when they do not.</param>
/// <param name="Da">What it looks at, in Danish.</param>
/// <param name="En">The same in English.</param>
public sealed record PartnerSignal(string Signal, double Told, double Untold, string Da, string En);
