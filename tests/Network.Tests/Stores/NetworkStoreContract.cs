using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Network.Tests.Stores;

/// <summary>What every store promises. A store passes by inheriting these facts.</summary>
public abstract class NetworkStoreContract
{
    /// <summary>Opens the store of this test; a second time, after the first was disposed, the same one again.</summary>
    protected abstract Task<INetworkStore> OpenAsync();

    [Fact]
    public async Task A_new_store_is_an_empty_network_without_a_problem()
    {
        await using var store = await OpenAsync();

        var snapshot = await store.LoadAsync(null, default);
        (snapshot.Revision, snapshot.Count).ShouldBe((0, 0));
        (await store.ProblemAsync(default)).ShouldBeNull();
        (await Changes(store, 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_field_of_every_kind_is_there_again_after_opening_anew()
    {
        var records = Sample.OneOfEachKind();
        await using (var store = await OpenAsync())
            await Committed(store, Sample.Adding(records));

        (await Reloaded()).ShouldBe([.. records.Select(record => Sample.Json(record.Committed(1, 1))).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public async Task Each_commit_is_one_revision_and_each_change_of_a_record_one_version()
    {
        await using var store = await OpenAsync();
        var added = await Committed(store, Sample.Adding(Sample.Organisation("a"), Sample.Organisation("b")));
        var b = (Organisation)added.Set.Changes[1].After!;
        var changed = await Committed(store, Sample.Set(Change.Replace(b, b with { Name = "Nyt navn" })));

        added.Revision.ShouldBe(1);
        added.Set.Changes.Select(change => (change.After!.Version, change.After.Revision)).ShouldBe([(1, 1), (1, 1)]);
        changed.Revision.ShouldBe(2);
        changed.Set.Changes.Select(change => (change.After!.Version, change.After.Revision)).ShouldBe([(2, 2)]);
        (await store.LoadAsync(null, default)).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_that_names_the_record_and_what_differs_and_nothing_of_the_set_is_written()
    {
        await using var store = await OpenAsync();
        var first = (Organisation)(await Committed(store, Sample.Adding(Sample.Organisation("a")))).Set.Changes[0].After!;
        await Committed(store, Sample.Set(Change.Replace(first, first with { Name = "Andet navn", Themes = ["water"] })));

        var outcome = (await store.CommitAsync([Sample.Set(Change.Add(Sample.Organisation("new")), Change.Replace(first, first with { Web = "https://example.org" }))], default)).Single();

        var conflict = outcome.ShouldBeOfType<CommitOutcome.Conflicted>().Conflicts.Single();
        (conflict.Kind, conflict.Id, conflict.Expected, conflict.Actual).ShouldBe((RecordKind.Organisation, "a", 1, 2));
        conflict.Changed.ShouldBe(["name", "themes", "web"], ignoreOrder: true);
        var snapshot = await store.LoadAsync(null, default);
        (snapshot.Revision, snapshot.Count).ShouldBe((2, 1));
    }

    [Fact]
    public async Task A_record_that_is_there_cannot_be_added_and_one_that_is_not_cannot_be_replaced_or_removed()
    {
        await using var store = await OpenAsync();
        await Committed(store, Sample.Adding(Sample.Organisation("a")));
        var never = Sample.Organisation("never") with { Version = 1 };

        var outcomes = await store.CommitAsync([Sample.Adding(Sample.Organisation("a")), Sample.Set(Change.Replace(never, never)), Sample.Set(Change.Remove(never))], default);

        outcomes.Select(outcome => outcome.ShouldBeOfType<CommitOutcome.Conflicted>().Conflicts.Single()).Select(conflict => (conflict.Expected, conflict.Actual))
            .ShouldBe([(0, 1), (1, 0), (1, 0)]);
    }

    [Fact]
    public async Task A_conflict_in_one_set_leaves_the_others_of_its_group_and_takes_no_revision()
    {
        await using var store = await OpenAsync();
        await Committed(store, Sample.Adding(Sample.Organisation("a")));

        var outcomes = await store.CommitAsync([Sample.Adding(Sample.Organisation("b")), Sample.Adding(Sample.Organisation("c"), Sample.Organisation("a")), Sample.Adding(Sample.Organisation("d"))], default);

        outcomes.OfType<CommitOutcome.Committed>().Select(made => made.Change.Revision).ShouldBe([2, 3]);
        (await store.LoadAsync(null, default)).Organisations.Select(o => o.Id).ShouldBe(["a", "b", "d"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_set_sees_those_before_it_in_its_group()
    {
        await using var store = await OpenAsync();
        var a = Sample.Organisation("a");

        var outcomes = await store.CommitAsync([Sample.Adding(a), Sample.Set(Change.Replace(a with { Version = 1 }, a with { Name = "To" })), Sample.Set(Change.Remove(a with { Version = 2 }))], default);

        outcomes.ShouldAllBe(outcome => outcome is CommitOutcome.Committed);
        var snapshot = await store.LoadAsync(null, default);
        (snapshot.Revision, snapshot.Count).ShouldBe((3, 0));
    }

    [Fact]
    public async Task Without_an_expected_version_whatever_is_there_is_replaced()
    {
        await using var store = await OpenAsync();
        await Committed(store, Sample.Adding(Sample.Organisation("a")));
        await Committed(store, Sample.Set(new Change(RecordKind.Organisation, "a", null, Sample.Organisation("a", "Nyt")), new Change(RecordKind.Offer, "gone", null, null)));

        var a = (await store.LoadAsync(null, default)).Organisation("a").ShouldNotBeNull();
        (a.Name, a.Version).ShouldBe(("Nyt", 2));
    }

    [Fact]
    public async Task A_removed_record_is_gone_and_may_be_added_again()
    {
        await using (var store = await OpenAsync())
        {
            var a = (await Committed(store, Sample.Adding(Sample.Organisation("a")))).Set.Changes[0].After!;
            await Committed(store, Sample.Set(Change.Remove(a)));
            (await store.LoadAsync(null, default)).Count.ShouldBe(0);
            await Committed(store, Sample.Adding(Sample.Organisation("a", "Igen")));
        }

        (await Reloaded()).ShouldBe([Sample.Json(Sample.Organisation("a", "Igen") with { Version = 1, Revision = 3 })]);
    }

    [Fact]
    public async Task Changes_after_a_revision_come_in_order_with_the_records_as_they_were_then()
    {
        await using var store = await OpenAsync();
        var one = (Organisation)(await Committed(store, Sample.Adding(Sample.Organisation("a", "Et"), Sample.Offer("o", "a")))).Set.Changes[0].After!;
        var two = (Organisation)(await Committed(store, Sample.Set(Change.Replace(one, one with { Name = "To" })))).Set.Changes[0].After!;
        await Committed(store, Sample.Set());
        await Committed(store, Sample.Set(Change.Remove(two)) with { Actor = "job:sweep", Reason = "test.remove" });

        var all = await Changes(store, 0);
        all.Select(change => change.Revision).ShouldBe([1, 2, 3, 4]);
        all.Select(change => (change.Set.Changes.FirstOrDefault()?.After as Organisation)?.Name).ShouldBe(["Et", "To", null, null]);
        (all[3].Set.Actor, all[3].Set.Reason, all[3].Set.At).ShouldBe(("job:sweep", "test.remove", Sample.Noon));
        Sample.Everything(all.Aggregate(NetworkSnapshot.Empty, (snapshot, change) => snapshot.With(change)))
            .ShouldBe(Sample.Everything(await store.LoadAsync(null, default)));
        (await Changes(store, 2)).Select(change => change.Revision).ShouldBe([3, 4]);
        (await Changes(store, 4)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_follower_far_behind_gets_every_revision()
    {
        await using var store = await OpenAsync();
        await store.CommitAsync([.. Enumerable.Range(1, 700).Select(i => Sample.Adding(Sample.Organisation($"o{i}")))], default);

        (await Changes(store, 0)).Select(change => (change.Revision, change.Set.Changes.Single().Id)).ShouldBe(Enumerable.Range(1, 700).Select(i => ((long)i, $"o{i}")));
    }

    [Fact]
    public async Task History_tells_when_who_why_and_which_fields_but_never_their_words()
    {
        await using var store = await OpenAsync();
        var a = (Organisation)(await Committed(store, Sample.Adding(Sample.Organisation("a")))).Set.Changes[0].After!;
        await Committed(store, Sample.Adding(Sample.Organisation("b")));
        var next = (Organisation)(await Committed(store, Sample.Set(Change.Replace(a, a with { Name = "Hemmeligt", Municipality = null })) with { Actor = "account-2" })).Set.Changes[0].After!;
        await Committed(store, Sample.Set(Change.Remove(next)));

        var history = await store.HistoryAsync(RecordKind.Organisation, "a", default);
        history.Select(entry => (entry.Revision, entry.Actor, entry.Reason, entry.At)).ShouldBe(
            [(1, "account-1", "test.change", Sample.Noon), (3, "account-2", "test.change", Sample.Noon), (4, "account-1", "test.change", Sample.Noon)]);
        history[0].Fields.ShouldBe(["status", "name", "sector", "municipality", "positionFrom", "claimed", "verified", "responses", "origin"], ignoreOrder: true);
        history[1].Fields.ShouldBe(["name", "municipality"], ignoreOrder: true);
        history[2].Fields.ShouldBeEmpty();
        (await store.HistoryAsync(RecordKind.Offer, "a", default)).ShouldBeEmpty();
    }

    private async Task<string[]> Reloaded()
    {
        await using var store = await OpenAsync();
        return Sample.Everything(await store.LoadAsync(null, default));
    }

    private static async Task<CommittedChangeSet> Committed(INetworkStore store, ChangeSet set) =>
        (await store.CommitAsync([set], default)).Single().ShouldBeOfType<CommitOutcome.Committed>().Change;

    private static async Task<ImmutableArray<CommittedChangeSet>> Changes(INetworkStore store, long after) =>
        [.. await store.ChangesAfterAsync(after, default).ToListAsync()];
}
