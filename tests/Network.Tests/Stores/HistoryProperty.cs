using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Network.Tests.Stores;

public sealed class HistoryProperty
{
    // a step's numbers are its changes: which of six records, and what is wished
    [Fact]
    public void After_any_history_the_store_the_snapshot_and_a_simple_model_agree() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll<byte[][]>(history => RunAsync(history).GetAwaiter().GetResult()));

    private static async Task RunAsync(byte[][] history)
    {
        using var folder = new TemporaryFolder();
        var store = SqliteStore.Open(folder.In("network.db"));
        try
        {
            var model = new Model();
            var snapshot = NetworkSnapshot.Empty;
            foreach (var step in history)
            {
                var set = model.Wish(step);
                var outcome = (await store.CommitAsync([set], default)).Single();
                (outcome is CommitOutcome.Committed).ShouldBe(model.Takes(set));
                if (outcome is CommitOutcome.Committed made)
                {
                    model.Apply(made.Change.Revision, set);
                    snapshot = snapshot.With(made.Change);
                }
                Sample.Everything(snapshot).ShouldBe(model.Everything());
                AdjacencyAgrees(snapshot);
                if (step.Length % 4 == 3)
                {
                    await store.DisposeAsync();
                    store = SqliteStore.Open(folder.In("network.db"));
                    var loaded = await store.LoadAsync(null, default);
                    loaded.Revision.ShouldBe(snapshot.Revision);
                    Sample.Everything(loaded).ShouldBe(model.Everything());
                }
            }
            var followed = (await store.ChangesAfterAsync(0, default).ToListAsync()).Aggregate(NetworkSnapshot.Empty, (before, change) => before.With(change));
            Sample.Everything(followed).ShouldBe(model.Everything());
        }
        finally
        {
            await store.DisposeAsync();
        }
    }

    private static void AdjacencyAgrees(NetworkSnapshot snapshot)
    {
        foreach (var id in new[] { "r0", "r1", "r2", "nobody" })
            snapshot.OffersOf(id).ShouldBe(snapshot.Offers.Where(offer => offer.Organisation == id), ignoreOrder: true);
        foreach (var code in new[] { "0000", "0001" })
            snapshot.OrganisationsIn(code).ShouldBe(snapshot.Organisations.Where(o => o.Municipality == code), ignoreOrder: true);
    }

    private sealed class Model
    {
        private readonly SortedDictionary<string, IRecord> records = new(StringComparer.Ordinal);

        public ChangeSet Wish(byte[] numbers) => Sample.Set([.. numbers.DistinctBy(number => number % 6).Select(Wish)]);

        public bool Takes(ChangeSet set) => set.Changes.All(change => change.ExpectedVersion is not { } expected || expected == VersionOf(change.Id));

        public void Apply(long revision, ChangeSet set)
        {
            foreach (var change in set.Changes)
                if (change.After is { } after)
                    records[change.Id] = after.Committed(VersionOf(change.Id) + 1, revision);
                else
                    records.Remove(change.Id);
        }

        public string[] Everything() => [.. records.Values.Select(Sample.Json).Order(StringComparer.Ordinal)];

        private long VersionOf(string id) => records.GetValueOrDefault(id)?.Version ?? 0;

        private Change Wish(byte number)
        {
            var id = $"r{number % 6}";
            IRecord record = number % 6 < 3
                ? Sample.Organisation(id, $"Navn {number}") with { Municipality = $"000{number % 2}" }
                : Sample.Offer(id, $"r{number / 7 % 3}", $"Titel {number}") with { Themes = number % 2 == 0 ? ["water"] : [] };
            return (number / 6 % 6) switch
            {
                0 => Change.Add(record),
                1 or 2 => new(record.Kind, id, VersionOf(id), record),
                3 => new(record.Kind, id, null, record),
                4 => new(record.Kind, id, VersionOf(id) - 1 + (number % 2), null),
                _ => new(record.Kind, id, null, null),
            };
        }
    }
}
