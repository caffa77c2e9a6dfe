using CoCreate.Benchmarks;
using CoCreate.Benchmarks.Coalitions;
using CoCreate.Benchmarks.Fair;
using CoCreate.Benchmarks.Kill;
using CoCreate.Benchmarks.Kill.Jobs;
using CoCreate.Benchmarks.Radar;
using CoCreate.Benchmarks.Rank;
using CoCreate.Benchmarks.Rivals;
using CoCreate.Benchmarks.Rooms;
using CoCreate.Benchmarks.Scale;
using CoCreate.Benchmarks.Store;

IBenchmark[] benchmarks = [new StoreBenchmark(), new KillBenchmark(), new JobsKillBenchmark(), new ScaleBenchmark(), new RankBenchmark(), new LearnBenchmark(), new CoalitionsBenchmark(), new RadarBenchmark(), new RivalsBenchmark(), new FairBenchmark(), new RoomsBenchmark(), new KillRoomsBenchmark()];

// hidden: the process that the kill loop starts and kills
if (args is ["store-process", var folder])
    return await StoreProcess.RunAsync(folder);

if (args is ["relay-process", var port])
    return await Relay.RunAsync(int.Parse(port));

if (args.Length == 0 || benchmarks.FirstOrDefault(benchmark => benchmark.Name == args[0]) is not { } chosen)
{
    Console.WriteLine("dotnet run -c Release --project tests/Benchmarks -- NAME [--quick]");
    foreach (var benchmark in benchmarks)
        Console.WriteLine($"  {benchmark.Name,-12} {benchmark.About}");
    return args.Length == 0 ? 0 : 64;
}

var report = new Report(chosen.Name);
var arguments = new Arguments(args[1..]);
report.Write($"# {chosen.Name}: {chosen.About}");
report.Write();
report.Write($"`dotnet run -c Release --project tests/Benchmarks -- {string.Join(' ', args.Select(a => Path.IsPathRooted(a) ? Path.GetFileName(a.TrimEnd('/')) : a))}` · {Machine.Describe()}");
report.Write();
var kept = await chosen.RunAsync(report, arguments);
if (!arguments.Quick)
    report.Save();
return kept ? 0 : 1;
