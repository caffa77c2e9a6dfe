using System.Text;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;

namespace CoCreate.Rooms.Tests.Histories;

/// <summary>One meeting that goes as badly as it can, and what must be true of it in the end.</summary>
internal sealed class History(int seed, bool careless = false)
{
    private const string Id = "room-one";

    private readonly Random random = new(seed);
    private readonly MemoryRoomLog log = new();
    private readonly Wire wire = new();
    private readonly List<Exception> trouble = [];
    private RoomDirectory rooms = null!;
    private Client[] clients = [];
    private int said;

    public async Task RunAsync()
    {
        var people = 2 + random.Next(2);
        rooms = Start();
        await rooms.CreateAsync(Id, new("Rum", StandardLanes.All), [.. Enumerable.Range(0, people).Select(Join)]);
        clients = [.. Enumerable.Range(0, people + 1).Select(i => new Client(Person(i % people), "session-no-" + i, random) { Careless = careless })];
        log.Fault = () => random.Next(100) is var n && n < 3 ? 1 : n < 5 ? 2 : 0;
        for (var step = 12 + random.Next(14); step > 0; step--)
            await StepAsync(clients[random.Next(clients.Length)]);
        await EndWellAsync();
        await CheckAsync();
        await rooms.DisposeAsync();
    }

    private async Task StepAsync(Client client)
    {
        if (await rooms.OpenAsync(Id) is not { } owner)
            return;
        switch (random.Next(20))
        {
            case < 7:
                for (var n = 1 + random.Next(3); n > 0; n--)
                    client.Outbox.Add(Wishes.Any($"op-{++said}-of-{client.Member}", client, random));
                await client.SendAsync(owner, lossy: true);
                break;
            case < 11:
                await client.SendAsync(owner, lossy: true);
                break;
            case < 15:
                if (client.Connection is { } connection && wire.Next(connection, random) is { } parcel)
                    await client.ReceiveAsync(owner, parcel);
                break;
            case < 17:
                // the room does not always hear that a connection is gone
                client.Drop(random.Next(2) == 0 ? owner : null);
                await client.JoinAsync(owner);
                break;
            case 17:
                await ChangeRightsAsync(owner);
                break;
            case 18:
                await owner.CloseAsync(0);
                break;
            default:
                // killed: nothing is said to anybody, and the next process takes over
                wire.Cut();
                foreach (var one in clients)
                    one.Drop(null);
                await rooms.DisposeAsync();
                rooms = Start();
                break;
        }
    }

    private Task ChangeRightsAsync(RoomOwner owner)
    {
        var member = 1 + random.Next(clients.Length - 2);
        var wish = random.Next(3) switch
        {
            0 => Submission.Of($"right-{++said}-xx", "member.role", new MemberRole(Person(member), (RoomRole)random.Next(4))),
            1 => Submission.Of($"right-{++said}-xx", "member.remove", new MemberNamed(Person(member))),
            _ => Submission.Of($"right-{++said}-xx", "member.join", Join(member)),
        };
        return owner.SubmitAsync(Caller.Server, wish);
    }

    // the disk is well again, everybody is back and sends what is left
    private async Task EndWellAsync()
    {
        log.Fault = () => 0;
        var owner = (await rooms.OpenAsync(Id))!;
        foreach (var client in clients)
        {
            client.Drop(owner);
            await client.JoinAsync(owner);
            for (var tries = 0; client.Outbox.Count > 0 && client.Connection is not null && tries < 200; tries++)
                await client.SendAsync(owner, lossy: false);
        }
        foreach (var client in clients)
        {
            while (client.Connection is { } connection && wire.Next(connection, random) is { } parcel)
                await client.ReceiveAsync(owner, parcel);
            if (!careless)
                await client.FetchAsync(owner);
        }
    }

    private async Task CheckAsync()
    {
        var events = await log.ReadAsync(Id, 0, int.MaxValue);
        (events.Count, events[^1].Seq, events.DistinctBy(e => (e.Actor, e.OpId)).Count()).ShouldBe((events.Count, events.Count, events.Count), $"seed {seed}: a gap, or twice");
        var state = events.Aggregate(RoomState.Empty(Id), (s, e) => s.Apply(e));
        var owner = (await rooms.OpenAsync(Id))!;
        Same(owner.State, state, "the owner");
        if (seed % 8 == 0)
            Same(RoomState.FromJson(state.ToJson()), state, "the snapshot");
        // plain comparisons: ten thousand histories have no time for assertions that are compiled
        var there = events.ToDictionary(e => (e.Actor, e.OpId), e => e.Seq);
        foreach (var client in clients)
        {
            foreach (var answer in client.Answers.Values)
            {
                var seq = there.TryGetValue((client.Member, answer.OpId), out var found) ? found : (long?)null;
                if (seq != answer.Seq)
                    throw new ShouldAssertException($"seed {seed}: {answer.OpId} was answered with {answer.Seq} {answer.Error?.Code}, and is {seq}");
            }
            if (client.Connection is not null)
                Same(RoomView.ForAll(client.State!), RoomView.ForAll(state), client.Member);
        }
        foreach (var parcel in wire.All.Select(p => Encoding.UTF8.GetString(p.Events.Span)).Where(p => p.Contains(Wishes.Secret)))
            parcel.ShouldContain("\"note.reveal\"", Case.Sensitive, $"seed {seed}: a private note was sent");
        trouble.Find(e => e is not IOException).ShouldBeNull($"seed {seed}");
    }

    private void Same(RoomState one, RoomState other, string who)
    {
        if (!one.ToJson().AsSpan().SequenceEqual(other.ToJson()))
            Encoding.UTF8.GetString(one.ToJson()).ShouldBe(Encoding.UTF8.GetString(other.ToJson()), $"seed {seed}: {who} sees something else");
    }

    private RoomDirectory Start() => new(log, wire, new Nameless(), new HurriedClock(TimeSpan.FromMilliseconds(40)), e =>
    {
        lock (trouble)
            trouble.Add(e);
    });

    private static string Person(int number) => "person-" + number;

    private static MemberJoin Join(int number) => new(Person(number), number == 0 ? RoomRole.Host : number == 2 ? RoomRole.Guest : RoomRole.Member, "organisation-" + number, number % 2 == 0 ? "school" : "association", number == 2, number != 2);
}
