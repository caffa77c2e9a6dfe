using CoCreate.Rooms.Events;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.Logs.Sqlite;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;

namespace CoCreate.Rooms.Tests;

/// <summary>What every log of rooms keeps. A new one gets a subclass.</summary>
public abstract class RoomLogContract : IAsyncLifetime
{
    private IRoomLog log = null!;

    protected abstract IRoomLog Open();

    public Task InitializeAsync()
    {
        log = Open();
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync() => await log.DisposeAsync();

    [Fact]
    public async Task A_room_is_made_once_and_opened_with_a_higher_epoch_each_time()
    {
        (await log.CreateAsync("r1", [Event(1), Event(2)], Heading("a"))).ShouldBeTrue();
        (await log.CreateAsync("r1", [Event(1)], Heading("a"))).ShouldBeFalse();
        (await log.OpenAsync("none")).ShouldBeNull();
        var first = (await log.OpenAsync("r1"))!;
        first.Events.Select(e => e.Seq).ShouldBe([1, 2]);
        (await log.OpenAsync("r1"))!.Epoch.ShouldBeGreaterThan(first.Epoch);
    }

    [Fact]
    public async Task Only_the_newest_owner_writes_and_only_the_next_number()
    {
        await log.CreateAsync("r1", [Event(1)], Heading("a"));
        var old = (await log.OpenAsync("r1"))!.Epoch;
        var now = (await log.OpenAsync("r1"))!.Epoch;
        (await log.AppendAsync("r1", old, [Event(2)], null)).ShouldBe(AppendOutcome.LostOwnership);
        (await log.AppendAsync("r1", now, [Event(3)], null)).ShouldBe(AppendOutcome.LostOwnership);
        (await log.AppendAsync("r1", now, [Event(1, op: "other-op")], null)).ShouldBe(AppendOutcome.LostOwnership);
        (await log.AppendAsync("r1", now, [Event(2), Event(3)], null)).ShouldBe(AppendOutcome.Written);
        (await log.AppendAsync("none", now, [Event(1)], null)).ShouldBe(AppendOutcome.LostOwnership);
        (await log.ReadAsync("r1", 0, int.MaxValue)).Select(e => e.Seq).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task The_same_author_and_id_are_written_once_and_nothing_of_the_batch_when_one_repeats()
    {
        await log.CreateAsync("r1", [Event(1, op: "op-first")], Heading("a"));
        await log.CreateAsync("r2", [Event(1, op: "op-first")], Heading("a"));
        var epoch = (await log.OpenAsync("r1"))!.Epoch;
        (await log.AppendAsync("r1", epoch, [Event(2), Event(3, op: "op-first")], Heading("b"))).ShouldBe(AppendOutcome.Repeated);
        (await log.ReadAsync("r1", 0, int.MaxValue)).Count.ShouldBe(1);
        (await log.ListAsync("b")).ShouldBeEmpty();
        (await log.AppendAsync("r1", epoch, [Event(2, op: "op-first", actor: "else")], null)).ShouldBe(AppendOutcome.Written);
        (await log.FindAsync("r1", "else", "op-first"))!.Seq.ShouldBe(2);
        (await log.FindAsync("r1", "nobody", "op-first")).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_written_is_read_as_it_was()
    {
        var written = new RoomEvent(1, "op-æøå", "chat.say", "member", DateTimeOffset.UnixEpoch.AddMilliseconds(1_234_567_890_123), """{"text":"Åen \" og 🚣"}"""u8.ToArray(), ulong.MaxValue);
        await log.CreateAsync("r1", [written], Heading("a"));
        var read = (await log.ReadAsync("r1", 0, 1)).Single();
        (read.Seq, read.OpId, read.Kind, read.Actor, read.At, read.Print).ShouldBe((1, "op-æøå", "chat.say", "member", written.At, ulong.MaxValue));
        read.Body.ToArray().ShouldBe(written.Body.ToArray());
    }

    [Fact]
    public async Task A_page_is_cut_by_bytes_and_has_at_least_one_event()
    {
        await log.CreateAsync("r1", [.. Enumerable.Range(1, 50).Select(n => Event(n))], Heading("a"));
        var one = await log.ReadAsync("r1", 10, 1);
        one.Select(e => e.Seq).ShouldBe([11]);
        var some = await log.ReadAsync("r1", 10, 1_000);
        some.Count.ShouldBeInRange(2, 20);
        some[0].Seq.ShouldBe(11);
        (await log.ReadAsync("r1", 50, 1_000)).ShouldBeEmpty();
        (await log.ReadAsync("none", 0, 1_000)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_snapshot_stands_for_the_events_up_to_it_and_an_older_one_or_another_owners_does_not()
    {
        await log.CreateAsync("r1", [Event(1), Event(2), Event(3)], Heading("a"));
        var epoch = (await log.OpenAsync("r1"))!.Epoch;
        await log.SaveSnapshotAsync("r1", epoch, 2, "two"u8.ToArray());
        await log.SaveSnapshotAsync("r1", epoch, 1, "one"u8.ToArray());
        await log.SaveSnapshotAsync("r1", epoch - 1, 3, "three"u8.ToArray());
        var opened = (await log.OpenAsync("r1"))!;
        opened.Snapshot.ToArray().ShouldBe("two"u8.ToArray());
        opened.Events.Select(e => e.Seq).ShouldBe([3]);
        (await log.ReadAsync("r1", 0, int.MaxValue)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Rooms_are_listed_by_their_members_newest_first_and_gone_when_deleted()
    {
        await log.CreateAsync("r1", [Event(1)], Heading("a", "b"));
        await log.CreateAsync("r2", [Event(1, at: 5_000)], Heading("a"));
        (await log.ListAsync("a")).Select(r => r.Id).ShouldBe(["r2", "r1"]);
        var epoch = (await log.OpenAsync("r1"))!.Epoch;
        await log.AppendAsync("r1", epoch, [Event(2, at: 9_000)], new("Ny titel", Phase.Model, true, ["b"]));
        (await log.ListAsync("a")).Select(r => r.Id).ShouldBe(["r2"]);
        var line = (await log.ListAsync("b")).Single();
        (line.Title, line.Phase, line.Archived, line.Head, line.Changed).ShouldBe(("Ny titel", Phase.Model, true, 2, DateTimeOffset.FromUnixTimeMilliseconds(9_000)));
        (await log.ListAsync(null)).Select(r => r.Id).ShouldBe(["r1", "r2"]);
        (await log.DeleteAsync("r1")).ShouldBeTrue();
        (await log.DeleteAsync("r1")).ShouldBeFalse();
        (await log.ListAsync(null)).Select(r => r.Id).ShouldBe(["r2"]);
        (await log.ReadAsync("r1", 0, 100)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_rooms_written_at_once_each_keep_their_order()
    {
        var epochs = new long[20];
        for (var i = 0; i < 20; i++)
        {
            await log.CreateAsync("r" + i, [Event(1)], Heading("a"));
            epochs[i] = (await log.OpenAsync("r" + i))!.Epoch;
        }
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            for (var seq = 2; seq <= 40; seq++)
                (await log.AppendAsync("r" + i, epochs[i], [Event(seq)], null)).ShouldBe(AppendOutcome.Written);
        }));
        for (var i = 0; i < 20; i++)
            (await log.ReadAsync("r" + i, 0, int.MaxValue)).Select(e => e.Seq).ShouldBe(Enumerable.Range(1, 40).Select(n => (long)n));
    }

    private static RoomHeading Heading(params string[] members) => new("Titel", Phase.Meet, false, [.. members]);

    private static RoomEvent Event(long seq, string? op = null, string actor = "member", long at = 1_000) =>
        new(seq, op ?? "op-number-" + seq, "chat.say", actor, DateTimeOffset.FromUnixTimeMilliseconds(at), """{"text":"Hej"}"""u8.ToArray(), 7);
}

/// <inheritdoc/>
public sealed class TheMemoryLog : RoomLogContract
{
    protected override IRoomLog Open() => new MemoryRoomLog();
}

/// <inheritdoc/>
public sealed class TheSqliteLog : RoomLogContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-rooms-").FullName;

    protected override IRoomLog Open() => SqliteRoomLog.Open(Path.Combine(folder, "rooms.db"));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
