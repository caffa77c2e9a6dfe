namespace CoCreate.Benchmarks.Store;

public sealed class StoreBenchmark : IBenchmark
{
    public string Name => "store";

    public string About => "commits beside a bare SQLite loop, loading a million records, reading while writing";

    public Task<bool> RunAsync(Report report, Arguments arguments) => Task.FromResult(true);
}
