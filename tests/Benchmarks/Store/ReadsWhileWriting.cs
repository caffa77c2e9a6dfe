using System.Diagnostics;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Benchmarks.Store;

/// <summary>A typical read on 100,000 records, quiet and while 1,000 commits a second run, in turns.</summary>
internal sealed class ReadsWhileWriting(string folder, bool quick)
{
    private readonly IEnumerator<Organisation> fresh = DemoRecords.Organisations();
    private readonly Random random = new(4);

    public async Task<bool> RunAsync(Report report)
    {
        var (windows, seconds) = quick ? (3, 1.0) : (10, 3.0);
        await using var store = SqliteStore.Open(Path.Combine(folder, "reads.db"));
        await store.CommitAsync([new([.. DemoRecords.Network(100_000).Select(Change.Add)], "demo", DateTimeOffset.UnixEpoch, "benchmark.fill")], default);
        await using var network = await NetworkWriter.StartAsync(store);
        var organisations = network.Current.Organisations.Where(o => o.Municipality is not null).Select(o => o.Id).ToArray();

        List<double> quiet = [], busy = [], rates = [];
        for (var window = -1; window < windows; window++)
        {
            var calm = Read(network, organisations, seconds);
            using var stop = new CancellationTokenSource();
            var watch = Stopwatch.StartNew();
            var writing = WriteAsync(network, stop.Token);
            var pressed = Read(network, organisations, seconds);
            await stop.CancelAsync();
            var rate = await writing / watch.Elapsed.TotalSeconds;
            if (window < 0)
                continue;
            quiet.Add(calm.P99);
            busy.Add(pressed.P99);
            rates.Add(rate);
        }
        var (before, during, written) = (new Samples(quiet), new Samples(busy), new Samples(rates));
        var ratio = during.Median / before.Median;
        report.Write("## Reading while others write");
        report.Write();
        report.Line($"{network.Current.Count - (int)network.Current.Revision + 1} records at first, {windows} windows of {seconds:F0} s in turn. A read (an organisation, its offers, needs, units and partnerships with their members, and a page of 20 filtered offers of its municipality): p99 {before.Median:F1} µs quiet ({before.Min:F1}–{before.Max:F1}), {during.Median:F1} µs ({during.Min:F1}–{during.Max:F1}) while {written.Median:F0} commits a second run: {ratio:F2} × (promised < 2).");
        report.Write();
        return ratio < 2 && written.Median >= 900;
    }

    private Samples Read(NetworkWriter network, string[] organisations, double seconds)
    {
        var times = new List<double>(1 << 20);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds;)
        {
            var id = organisations[random.Next(organisations.Length)];
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(Typical(network.Current, id));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        return new(times);
    }

    private static int Typical(NetworkSnapshot snapshot, string id)
    {
        var organisation = snapshot.Organisation(id)!;
        var seen = snapshot.OffersOf(id).Count() + snapshot.NeedsOf(id).Count() + snapshot.UnitsOf(id).Count();
        seen += snapshot.PartnershipsOf(id).SelectMany(partnership => partnership.Members).Select(member => snapshot.Organisation(member.Organisation)).Distinct().Count();
        return seen + snapshot.OrganisationsIn(organisation.Municipality!).SelectMany(near => snapshot.OffersOf(near.Id))
            .Where(offer => offer.Status == RecordStatus.Published && offer.OfferKind == OfferKind.Place).Take(20).Count();
    }

    // every 10 ms what is due until then, each a change of one organisation
    private async Task<double> WriteAsync(NetworkWriter network, CancellationToken stop)
    {
        var (watch, waiting, started) = (Stopwatch.StartNew(), new List<Task>(), 0);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!stop.IsCancellationRequested)
        {
            for (; started < watch.ElapsedMilliseconds; started++)
                waiting.Add(network.CommitAsync(new([Change.Add(fresh.Next())], "job:benchmark", DateTimeOffset.UnixEpoch, "benchmark.add"), CancellationToken.None));
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
        await Task.WhenAll(waiting);
        return started;
    }
}
