using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Histories;
using CoCreate.Rooms.Tests.Support;

namespace CoCreate.Rooms.Tests;

/// <summary>What the owner of a room does when somebody is slow, too fast, too many, or gone.</summary>
public sealed class TheOwner : IAsyncLifetime
{
    private readonly MemoryRoomLog log = new();
    private readonly Wire wire = new();
    private RoomDirectory rooms = null!;
    private RoomOwner owner = null!;
    private int said;

    public async Task InitializeAsync()
    {
        rooms = new(log, wire, new Nameless(), new HurriedClock(TimeSpan.FromMilliseconds(20)), _ => { });
        owner = (await rooms.CreateAsync("room-one", new("Rum", StandardLanes.All), new MemberJoin("host", RoomRole.Host), new MemberJoin("slow", RoomRole.Member)))!;
    }

    public async Task DisposeAsync() => await rooms.DisposeAsync();

    [Fact]
    public async Task Who_acknowledges_nothing_is_taken_out_and_fetches_the_way_back()
    {
        var joined = await owner.JoinAsync("c1", "slow", "session-1", null, 0);
        joined.Head.ShouldBe(3);
        for (var i = 0; i < 30 && wire.Hears("c1"); i++)
            await Say(100);
        wire.Hears("c1").ShouldBeFalse();
        owner.Acknowledge("c1", 3).ShouldBeFalse();

        var last = 3L;
        for (var more = true; more;)
        {
            var fetched = await owner.FetchAsync("c1", last + 1, 20_000);
            last += System.Text.Json.JsonDocument.Parse(fetched.Events).RootElement.GetArrayLength();
            more = fetched.More;
        }
        last.ShouldBe(owner.State.Head);
        wire.Hears("c1").ShouldBeTrue();
        owner.Acknowledge("c1", last).ShouldBeTrue();
    }

    [Fact]
    public async Task A_disk_that_stands_still_fills_the_queue_and_the_rest_is_told_that_the_room_is_busy()
    {
        using var stuck = new ManualResetEventSlim();
        log.Fault = () =>
        {
            stuck.Wait();
            return 0;
        };
        var calls = Enumerable.Range(0, Limits.Queue + 600).Select(_ => owner.SubmitAsync(Caller.Server, Chat())).ToArray();
        var refused = calls.Count(c => c.IsCompleted);
        stuck.Set();
        var answers = await Task.WhenAll(calls);
        refused.ShouldBeInRange(1, 600);
        answers.Count(a => a[0].Error?.Code == "busy").ShouldBe(refused);
        answers.Count(a => a[0].Accepted).ShouldBe(calls.Length - refused);
    }

    [Fact]
    public async Task A_person_acts_sixty_times_at_once_and_the_rest_is_too_fast_while_others_go_on()
    {
        var slow = await owner.SubmitAsync(new("slow"), [.. Enumerable.Range(0, 90).Select(_ => Chat())]);
        slow.Count(a => a.Accepted).ShouldBe(60);
        slow.Skip(60).ShouldAllBe(a => a.Error!.Code == "tooFast");
        (await owner.SubmitAsync(new("host"), Chat()))[0].Accepted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_room_nobody_is_in_is_closed_with_its_snapshot_and_opened_again_where_it_was()
    {
        await Say(10);
        rooms.CloseIdle(TimeSpan.Zero);
        await owner.Closed;
        var (head, epoch) = (owner.State.Head, owner.Epoch);
        (await owner.SubmitAsync(Caller.Server, Chat()))[0].Error!.Code.ShouldBe("busy");
        var again = (await rooms.OpenAsync("room-one"))!;
        (again.State.Head, again.Epoch).ShouldBe((head, epoch + 1));
        (await log.OpenAsync("room-one"))!.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_has_the_same_text_client_after_a_restart_and_no_two_members_have_one()
    {
        var first = (await owner.JoinAsync("c1", "slow", "session-1", null, 0)).TextClient;
        (await owner.JoinAsync("c2", "host", "session-1", null, 0)).TextClient.ShouldNotBe(first);
        await owner.CloseAsync(0);
        (await (await rooms.OpenAsync("room-one"))!.JoinAsync("c3", "slow", "session-1", null, 0)).TextClient.ShouldBe(first);
    }

    private async Task Say(int messages)
    {
        foreach (var answer in await owner.SubmitAsync(Caller.Server, [.. Enumerable.Range(0, messages).Select(_ => Chat())]))
            answer.Error.ShouldBeNull();
    }

    private Submission Chat() => Submission.Of($"op-number-{Interlocked.Increment(ref said)}", "chat.say", new ChatSay("Hej"));
}
