namespace CoCreate.Benchmarks.Store;

/// <summary>The store's promises, each as a ratio or a bound in this one run.</summary>
public sealed class StoreBenchmark : IBenchmark
{
    public string Name => "store";

    public string About => "commits beside a bare SQLite loop, a million records loaded, reading while others write";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-store-").FullName;
        try
        {
            var commits = await new Commits(folder, arguments.Quick).RunAsync(report);
            var reads = await new ReadsWhileWriting(folder, arguments.Quick).RunAsync(report);
            var load = await new Load(folder, arguments.Quick).RunAsync(report);
            return commits && reads && load;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
