using System.Globalization;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>What a process and those it started hold of the machine's memory; what they share is counted once (Linux: proportional set size).</summary>
internal static class Memory
{
    public static long Of(int process)
    {
        var parents = Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(n => int.TryParse(n, out _)).Select(n => int.Parse(n!, CultureInfo.InvariantCulture))
            .Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(p => p.Parent, p => p.Id);
        var (sum, left) = (0L, new Queue<int>([process]));
        while (left.TryDequeue(out var id))
        {
            sum += Held(id);
            foreach (var child in parents[id])
                left.Enqueue(child);
        }
        return sum;
    }

    private static int ParentOf(int id) => Lines(id, "status").FirstOrDefault(l => l.StartsWith("PPid:", StringComparison.Ordinal)) is { } line
        ? int.Parse(line[5..], CultureInfo.InvariantCulture) : 0;

    private static long Held(int id) => Lines(id, "smaps_rollup").FirstOrDefault(l => l.StartsWith("Pss:", StringComparison.Ordinal)) is { } line
        ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 : 0;

    // a process may end while it is looked at
    private static string[] Lines(int id, string file)
    {
        try
        {
            return File.ReadAllLines($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            return [];
        }
    }
}
