using System.Collections.Concurrent;
using System.Threading.Channels;
using CoCreate.Api.Accounts;
using CoCreate.Network.Import;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoCreate.Api.Import;

/// <summary>
/// Imports one after the other beside everything else. Pages and endpoints begin them here and look how far they are.
/// At most <see cref="Longest"/> wait; one more is refused and may come again later.
/// </summary>
public sealed partial class Imports(ImportRun run, ImportStore store, INetwork network, TimeProvider clock, ILogger<Imports> log) : BackgroundService
{
    /// <summary>How many may wait.</summary>
    public const int Longest = 8;

    private readonly Channel<(ImportJob Job, Actor Actor)> waiting = Channel.CreateBounded<(ImportJob, Actor)>(new BoundedChannelOptions(Longest) { SingleReader = true });
    private readonly ConcurrentDictionary<string, ImportProgress> running = [];

    /// <summary>Puts an import in line; null when the line is full.</summary>
    public ImportJob? Begin(Actor actor, byte[] file, string fileName, ImportKind kind, string map, bool dryRun)
    {
        var job = new ImportJob(Ids.New(), actor.Id, kind, fileName.Length > 200 ? fileName[..200] : fileName, dryRun, map, ImportState.Running, clock.GetUtcNow(), 0, 0);
        running[job.Id] = default;
        store.Add(job, file);
        if (waiting.Writer.TryWrite((job, actor)))
            return job;
        running.TryRemove(job.Id, out _);
        store.Mark(job.Id, ImportState.Failed);
        return null;
    }

    /// <summary>The import as it stands now; null when there is none or it is not this actor's to see.</summary>
    public ImportJob? Find(Actor actor, string id)
    {
        var now = running.TryGetValue(id, out var progress) ? progress : (ImportProgress?)null;
        var job = store.Find(id);
        if (job is null || !(job.Account == actor.Id || Rights.May(actor, Act.Administer, null, network.Current)) || !Rights.May(actor, Act.Import, null, network.Current))
            return null;
        return job.State == ImportState.Running && now is { } rows ? job with { Done = rows.Done, Total = rows.Total, Report = null } : job;
    }

    /// <summary>Runs what waits until the program stops; first settles what an earlier run of the program left.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        run.Recover();
        try
        {
            await foreach (var (job, actor) in waiting.Reader.ReadAllAsync(stoppingToken))
            {
                var rows = await OneAsync(job, actor, stoppingToken);
                store.Tidy();
                LargeSheets.GiveBack(rows);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was not finished is settled at the next start.
        }
    }

    private async Task<int> OneAsync(ImportJob job, Actor actor, CancellationToken stop)
    {
        try
        {
            return (await run.RunAsync(job, store.File(job.Id) ?? [], o => Rights.May(actor, Act.Change, o, network.Current), rows => running[job.Id] = rows, stop)).Total;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A bug in one import must not keep the next from running.
            Failed(log, e.GetType().Name, job.Id);
            store.Mark(job.Id, ImportState.Failed);
            return 0;
        }
        finally
        {
            running.TryRemove(job.Id, out _);
        }
    }

    [LoggerMessage(LogLevel.Error, "Import {Import} failed: {Error}")]
    private static partial void Failed(ILogger log, string error, string import);
}
