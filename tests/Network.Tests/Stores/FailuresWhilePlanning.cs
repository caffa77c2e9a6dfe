using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

/// <summary>Groups are planned on what the write before them will have done; here that write often fails, before or after it reached the disk.</summary>
public sealed class FailuresWhilePlanning : IDisposable
{
    private const int Writers = 48, Each = 12;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Whoever_was_told_yes_finds_the_change_and_whoever_was_told_of_a_conflict_had_one()
    {
        await using var store = new Failing(SqliteStore.Open(folder.In("network.db")));
        await using var network = await NetworkWriter.StartAsync(store);
        var shared = (await CommittedAsync(network, Sample.Adding(Sample.Organisation("shared")))).Set.Changes[0].After!;
        store.Fails = true;

        var told = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(network, shared.Id, writer))));

        store.Fails = false;
        await CommittedAsync(network, Sample.Adding(Sample.Organisation("last")));
        var there = await store.LoadAsync(null, default);
        Sample.Everything(network.Current).ShouldBe(Sample.Everything(there));
        var yes = told.SelectMany(answers => answers.Yes).ToList();
        yes.Count.ShouldBeGreaterThan(0);
        yes.Where(id => there.Organisation(id) is null).ShouldBeEmpty();
        var versions = told.SelectMany(answers => answers.Versions).Order().ToList();
        versions.ShouldBe(versions.Distinct(), "two were told yes for the same version");
        told.Max(answers => answers.Conflict).ShouldBeLessThanOrEqualTo(there.Organisation(shared.Id)!.Version, "a conflict with a version that never was");
        store.Failures.ShouldBeGreaterThan(0);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<(List<string> Yes, List<long> Versions, long Conflict)> WriteAsync(NetworkWriter network, string shared, int writer)
    {
        var (yes, versions, conflict) = (new List<string>(), new List<long>(), 0L);
        for (var i = 0; i < Each; i++)
        {
            var before = network.Current.Organisation(shared)!;
            var added = Sample.Organisation($"o{writer}x{i}");
            var set = Sample.Set(Change.Add(added), new Change(RecordKind.Organisation, shared, before.Version, before with { Name = $"Nr. {writer} {i}" }));
            // every other one changes what all change; the rest cannot be in conflict
            if (i % 2 == 0)
                set = Sample.Adding(added);
            try
            {
                switch (await network.CommitAsync(set))
                {
                    case CommitOutcome.Committed made:
                        yes.Add(added.Id);
                        versions.AddRange(made.Change.Set.Changes.Where(change => change.Id == shared).Select(change => change.After!.Version));
                        break;
                    case CommitOutcome.Conflicted conflicted:
                        conflict = Math.Max(conflict, conflicted.Conflicts.Max(one => one.Actual));
                        break;
                }
            }
            catch (StoreException)
            {
                // told that it failed: it may be there or not
            }
        }
        return (yes, versions, conflict);
    }

    private static async Task<CommittedChangeSet> CommittedAsync(NetworkWriter network, ChangeSet set) =>
        (await network.CommitAsync(set)).ShouldBeOfType<CommitOutcome.Committed>().Change;

    private sealed class Failing(INetworkStore inner) : StoreAround(inner)
    {
        private int count;

        public bool Fails { get; set; }

        public int Failures { get; private set; }

        public override async Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop)
        {
            await Task.Yield();
            var turn = Fails ? ++count % 5 : 0;
            var outcomes = turn is 1 ? default : await base.CommitAsync(sets, stop);
            if (turn is not (1 or 3))
                return outcomes;
            Failures++;
            throw new StoreException("the disk is full", 69, null);
        }
    }
}
