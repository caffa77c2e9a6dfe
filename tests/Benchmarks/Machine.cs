using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CoCreate.Benchmarks;

/// <summary>What the figures were measured on, and how much it wavers by itself.</summary>
public static class Machine
{
    /// <summary>Cores, system and the spread of a fixed piece of arithmetic, in one line.</summary>
    public static string Describe()
    {
        var rounds = Enumerable.Range(0, 15).Select(_ => Arithmetic()).ToArray();
        var samples = new Samples(rounds);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, .NET {Environment.Version}; noise: the same arithmetic took {samples.Median:F1} ms (median), {samples.Min:F1}–{samples.Max:F1} ms over {rounds.Length} rounds");
    }

    private static double Arithmetic()
    {
        var watch = Stopwatch.StartNew();
        var x = 1UL;
        for (var i = 0; i < 20_000_000; i++)
            x = x * 6364136223846793005UL + 1442695040888963407UL;
        GC.KeepAlive(x);
        return watch.Elapsed.TotalMilliseconds;
    }
}
