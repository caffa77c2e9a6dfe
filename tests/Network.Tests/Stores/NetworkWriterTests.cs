using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

public sealed class NetworkWriterTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly Gate store;

    public NetworkWriterTests() => store = new(SqliteStore.Open(folder.In("network.db")));

    [Fact]
    public async Task A_commit_is_visible_and_told_before_it_is_answered()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        var told = new List<(long, bool)>();
        network.Committed += (committed, after) => told.Add((committed.Revision, ReferenceEquals(after, network.Current)));

        var outcome = await network.CommitAsync(Sample.Adding(Sample.Organisation("a")));

        outcome.ShouldBeOfType<CommitOutcome.Committed>().Change.Revision.ShouldBe(1);
        network.Current.Organisation("a").ShouldNotBeNull().Version.ShouldBe(1);
        told.ShouldBe([(1, true)]);
    }

    [Fact]
    public async Task Whatever_waits_goes_to_the_disk_in_one_write_and_is_told_in_order()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        var told = new List<long>();
        network.Committed += (committed, _) => told.Add(committed.Revision);
        store.Close();
        var commits = Enumerable.Range(0, 100).Select(i => network.CommitAsync(Sample.Adding(Sample.Organisation($"o{i}")))).ToArray();
        store.Open();
        var outcomes = await Task.WhenAll(commits);

        outcomes.Cast<CommitOutcome.Committed>().Select(made => made.Change.Revision).Order().ShouldBe(Enumerable.Range(1, 100).Select(i => (long)i));
        told.ShouldBe(Enumerable.Range(1, 100).Select(i => (long)i));
        store.Writes.ShouldBeLessThanOrEqualTo(3);
        network.Current.CountOf(RecordKind.Organisation).ShouldBe(100);
    }

    [Fact]
    public async Task Of_many_who_change_the_same_version_one_is_first_and_the_others_are_told_what_changed()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        await network.CommitAsync(Sample.Adding(Sample.Organisation("a")));
        var seen = network.Current.Organisation("a")!;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => network.CommitAsync(Sample.Set(Change.Replace(seen, seen with { Name = $"Navn {i}" })))));

        outcomes.Count(outcome => outcome is CommitOutcome.Committed).ShouldBe(1);
        outcomes.OfType<CommitOutcome.Conflicted>().SelectMany(bad => bad.Conflicts).ShouldAllBe(conflict =>
            conflict.Id == "a" && conflict.Expected == 1 && conflict.Actual == 2 && conflict.Changed.SequenceEqual(new[] { "name" }));
    }

    [Fact]
    public async Task A_failing_disk_is_told_to_everyone_who_waits_and_the_next_commit_goes_well()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        store.Fails = true;
        var failures = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Record.ExceptionAsync(() => network.CommitAsync(Sample.Adding(Sample.Organisation($"o{i}"))))));
        failures.ShouldAllBe(failure => failure is StoreException);
        network.Current.Count.ShouldBe(0);

        store.Fails = false;
        (await network.CommitAsync(Sample.Adding(Sample.Organisation("after")))).ShouldBeOfType<CommitOutcome.Committed>();
        Sample.Everything(network.Current).ShouldBe(Sample.Everything(await store.LoadAsync(null, default)));
    }

    [Fact]
    public async Task A_commit_that_reached_the_disk_although_it_failed_is_seen_before_the_next_one()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        store.FailsAfterwards = true;
        await Should.ThrowAsync<StoreException>(() => network.CommitAsync(Sample.Adding(Sample.Organisation("a"))));
        store.FailsAfterwards = false;

        (await network.CommitAsync(Sample.Adding(Sample.Organisation("a")))).ShouldBeOfType<CommitOutcome.Conflicted>();
        network.Current.Revision.ShouldBe(1);
    }

    [Fact]
    public async Task A_commit_that_was_given_up_before_its_turn_is_not_written()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        store.Close();
        var first = network.CommitAsync(Sample.Adding(Sample.Organisation("first")));
        await store.Arrived;
        using var stop = new CancellationTokenSource();
        var second = network.CommitAsync(Sample.Adding(Sample.Organisation("second")), stop.Token);
        await stop.CancelAsync();
        store.Open();

        (await first).ShouldBeOfType<CommitOutcome.Committed>();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        network.Current.Organisation("second").ShouldBeNull();
    }

    [Fact]
    public async Task What_waits_is_finished_before_the_writer_ends()
    {
        var network = await NetworkWriter.StartAsync(store);
        var commits = Enumerable.Range(0, 50).Select(i => network.CommitAsync(Sample.Adding(Sample.Organisation($"o{i}")))).ToArray();
        await network.DisposeAsync();

        (await Task.WhenAll(commits)).ShouldAllBe(outcome => outcome is CommitOutcome.Committed);
        (await store.LoadAsync(null, default)).Count.ShouldBe(50);
    }

    [Fact]
    public async Task Who_waits_for_a_revision_gets_it_or_after_a_while_what_there_is()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        var waiting = network.AtLeastAsync(2, TimeSpan.FromMinutes(1));
        await network.CommitAsync(Sample.Adding(Sample.Organisation("a")));
        waiting.IsCompleted.ShouldBeFalse();
        await network.CommitAsync(Sample.Adding(Sample.Organisation("b")));

        (await waiting).Revision.ShouldBe(2);
        (await network.AtLeastAsync(1, TimeSpan.Zero)).Revision.ShouldBe(2);
        (await network.AtLeastAsync(9, TimeSpan.FromMilliseconds(20))).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_listener_that_fails_is_reported_and_the_commit_stands()
    {
        var failures = new List<Exception>();
        await using var network = await NetworkWriter.StartAsync(store, trouble: failures.Add);
        network.Committed += (_, _) => throw new InvalidOperationException("index");

        (await network.CommitAsync(Sample.Adding(Sample.Organisation("a")))).ShouldBeOfType<CommitOutcome.Committed>();
        failures.Single().Message.ShouldBe("index");
    }

    [Fact]
    public async Task Each_set_of_a_group_is_checked_on_the_network_with_those_before_it()
    {
        await using var network = await NetworkWriter.StartAsync(store);
        store.Close();
        var first = network.CommitAsync(Sample.Adding(Sample.Organisation("before")));
        await store.Arrived;
        var organisation = network.CommitAsync(Sample.Adding(Sample.Organisation("a")));
        var offer = network.CommitAsync(Sample.Adding(Sample.Offer("o", "a")));
        var orphan = network.CommitAsync(Sample.Adding(Sample.Offer("p", "nobody")));
        store.Open();

        (await first).ShouldBeOfType<CommitOutcome.Committed>();
        (await organisation).ShouldBeOfType<CommitOutcome.Committed>();
        (await offer).ShouldBeOfType<CommitOutcome.Committed>().Change.Revision.ShouldBe(3);
        (await orphan).ShouldBeOfType<CommitOutcome.Refused>().Errors.ShouldContain(error => error.Field == "organisation");
        store.Writes.ShouldBe(2);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    // a store whose writes can be held back or made to fail
    private sealed class Gate(INetworkStore inner) : StoreAround(inner)
    {
        private readonly TaskCompletionSource arrived = new();
        private TaskCompletionSource gate = Opened();

        public bool Fails { get; set; }

        public bool FailsAfterwards { get; set; }

        public int Writes { get; private set; }

        public Task Arrived => arrived.Task;

        public void Close() => gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open() => gate.SetResult();

        public override async Task<ImmutableArray<CommitOutcome>> CommitAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop)
        {
            arrived.TrySetResult();
            await gate.Task;
            Writes++;
            if (Fails)
                throw new StoreException("The disk is away.", 69);
            var outcomes = await Inner.CommitAsync(sets, stop);
            return FailsAfterwards ? throw new StoreException("The disk is away.", 69) : outcomes;
        }

        private static TaskCompletionSource Opened()
        {
            var source = new TaskCompletionSource();
            source.SetResult();
            return source;
        }
    }
}
