using System.Collections.Immutable;
using System.Reflection;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

/// <summary>Stores that are wrong on purpose: the contract must notice each.</summary>
public sealed class TheContractBites
{
    [Fact]
    public async Task A_store_that_is_right_passes() => (await Broken(store => store)).ShouldBeEmpty();

    [Fact]
    public async Task A_store_that_forgets_to_check_versions_fails() =>
        (await Broken(store => new ForgetsVersions(store))).ShouldContain(nameof(NetworkStoreContract.A_record_that_is_there_cannot_be_added_and_one_that_is_not_cannot_be_replaced_or_removed));

    [Fact]
    public async Task A_store_that_commits_half_a_set_in_conflict_fails() =>
        (await Broken(store => new CommitsHalf(store))).ShouldContain(nameof(NetworkStoreContract.A_stale_version_is_a_conflict_that_names_the_record_and_what_differs_and_nothing_of_the_set_is_written));

    [Fact]
    public async Task A_store_that_gives_up_a_whole_group_for_one_conflict_fails() =>
        (await Broken(store => new GivesUpTheGroup(store))).ShouldContain(nameof(NetworkStoreContract.A_conflict_in_one_set_leaves_the_others_of_its_group_and_takes_no_revision));

    [Fact]
    public async Task A_store_that_acknowledges_before_it_writes_fails() =>
        (await Broken(store => new WritesLater(store))).ShouldContain(nameof(NetworkStoreContract.Every_field_of_every_kind_is_there_again_after_opening_anew));

    [Fact]
    public async Task A_store_that_tells_a_follower_the_newest_form_instead_of_the_old_one_fails() =>
        (await Broken(store => new TellsTheNewest(store))).ShouldContain(nameof(NetworkStoreContract.Changes_after_a_revision_come_in_order_with_the_records_as_they_were_then));

    [Fact]
    public async Task A_store_whose_history_names_every_field_fails() =>
        (await Broken(store => new NamesEveryField(store))).ShouldContain(nameof(NetworkStoreContract.History_tells_when_who_why_and_which_fields_but_never_their_words));

    // the names of the facts that such a store breaks
    private static async Task<List<string>> Broken(Func<INetworkStore, INetworkStore> wrong)
    {
        var broken = new List<string>();
        foreach (var fact in typeof(NetworkStoreContract).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
        {
            using var contract = new Contract(wrong);
            try
            {
                await (Task)fact.Invoke(contract, null)!;
            }
            catch (Exception)
            {
                broken.Add(fact.Name);
            }
        }
        return broken;
    }

    private sealed class Contract(Func<INetworkStore, INetworkStore> wrong) : NetworkStoreContract, IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public void Dispose() => folder.Dispose();

        protected override Task<INetworkStore> OpenAsync() => Task.FromResult(wrong(SqliteStore.Open(folder.In("network.db"))));
    }

    private sealed class ForgetsVersions(INetworkStore inner) : StoreAround(inner)
    {
        public override Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop) =>
            Inner.CommitAsync([.. sets.Select(set => set with { Changes = [.. set.Changes.Select(change => change with { ExpectedVersion = null })] })], stop);
    }

    private sealed class CommitsHalf(INetworkStore inner) : StoreAround(inner)
    {
        public override async Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop)
        {
            var outcomes = await Inner.CommitAsync(sets, stop);
            foreach (var (set, outcome) in sets.Zip(outcomes))
                if (outcome is CommitOutcome.Conflicted bad)
                    await Inner.CommitAsync([set with { Changes = [.. set.Changes.Where(change => bad.Conflicts.All(conflict => conflict.Id != change.Id))] }], stop);
            return outcomes;
        }
    }

    private sealed class GivesUpTheGroup(INetworkStore inner) : StoreAround(inner)
    {
        public override async Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop)
        {
            var there = await Inner.LoadAsync(null, stop);
            var conflict = sets.SelectMany(set => set.Changes).FirstOrDefault(change => change.ExpectedVersion == 0 && there.Find(change.Kind, change.Id) is not null);
            return conflict is null
                ? await Inner.CommitAsync(sets, stop)
                : [.. sets.Select(_ => new CommitOutcome.Conflicted([new(conflict.Kind, conflict.Id, 0, 1, [])]))];
        }
    }

    private sealed class WritesLater(INetworkStore inner) : StoreAround(inner)
    {
        public override Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop) =>
            Task.FromResult<ImmutableArray<CommitOutcome>>([.. sets.Select((set, i) => new CommitOutcome.Committed(
                new(i + 1, set with { Changes = [.. set.Changes.Select(change => change with { After = change.After?.Committed(1, i + 1) })] })))]);
    }

    private sealed class TellsTheNewest(INetworkStore inner) : StoreAround(inner)
    {
        public override async IAsyncEnumerable<CommittedChangeSet> ChangesAfterAsync(long revision, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
        {
            var now = await Inner.LoadAsync(null, stop);
            await foreach (var committed in Inner.ChangesAfterAsync(revision, stop))
                yield return committed with { Set = committed.Set with { Changes = [.. committed.Set.Changes.Select(change => change with { After = now.Find(change.Kind, change.Id) })] } };
        }
    }

    private sealed class NamesEveryField(INetworkStore inner) : StoreAround(inner)
    {
        public override async Task<ImmutableArray<HistoryEntry>> HistoryAsync(RecordKind kind, string id, CancellationToken stop)
        {
            var history = await Inner.HistoryAsync(kind, id, stop);
            return history.IsEmpty ? history : [.. history.Select(entry => entry with { Fields = history[0].Fields })];
        }
    }
}
