using System.Globalization;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>What a process has taken of the machine so far, with the threads and children it has.</summary>
internal static class ServerCost
{
    /// <summary>Seconds of processor time.</summary>
    public static double Seconds(int id)
    {
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        // utime and stime, in hundredths of a second
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
    }

    /// <summary>Resident memory in KB.</summary>
    public static long Kilobytes(int id) => File.ReadLines($"/proc/{id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)) is var line
        ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) : 0;
}
