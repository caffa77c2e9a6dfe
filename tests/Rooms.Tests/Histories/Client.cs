using System.Text;
using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Tests.Histories;

/// <summary>A client as docs/rooms.md asks for it: applies the next event only, fetches what it misses, keeps what is not acknowledged and sends it again.</summary>
internal sealed class Client(string member, string session, Random random)
{
    private long? epoch;
    private int connections;
    private bool gap;

    public string Member => member;
    public string? Connection { get; private set; }
    public uint TextClient { get; private set; }
    public RoomState? State { get; private set; }
    /// <summary>Skips the fetch when it misses something; a test shows that this is found out.</summary>
    public bool Careless { get; init; }
    public List<Submission> Outbox { get; } = [];
    public Dictionary<string, SubmissionAnswer> Answers { get; } = [];

    private long Last => State?.Head ?? 0;

    public async Task JoinAsync(RoomOwner owner)
    {
        Connection = $"{session}-{++connections}";
        var joined = await owner.JoinAsync(Connection, member, session, epoch, Last);
        if (joined.Error is not null)
        {
            Connection = null;
            return;
        }
        (epoch, TextClient) = (joined.Epoch, joined.TextClient);
        if (!joined.Snapshot.IsEmpty)
            State = RoomState.FromJson(Encoding.UTF8.GetBytes(JsonDocument.Parse(joined.Snapshot).RootElement.GetProperty("room").GetRawText()));
        Apply(joined.Events);
        if (joined.More)
            await FetchAsync(owner);
    }

    public void Drop(RoomOwner? owner)
    {
        if (Connection is { } gone)
            owner?.Leave(gone);
        Connection = null;
    }

    public async Task ReceiveAsync(RoomOwner owner, Wire.Parcel parcel)
    {
        if (parcel.Epoch != epoch)
            return;
        Apply(parcel.Events);
        if (gap && !Careless)
            await FetchAsync(owner);
        if (random.Next(3) == 0 && Connection is not null && !owner.Acknowledge(Connection, Last))
            await FetchAsync(owner);
    }

    public async Task FetchAsync(RoomOwner owner)
    {
        gap = false;
        for (var more = true; more && Connection is not null;)
        {
            var fetched = await owner.FetchAsync(Connection, Last + 1, random.Next(4) == 0 ? 300 : Limits.Page);
            if (fetched.Error is not null || fetched.Epoch != epoch)
            {
                Connection = null;
                return;
            }
            Apply(fetched.Events);
            more = fetched.More;
        }
    }

    /// <summary>Sends what waits; the answer may be lost on its way back.</summary>
    public async Task SendAsync(RoomOwner owner, bool lossy)
    {
        if (Connection is null || Outbox.Count == 0 || owner.CallerOf(Connection) is not { } caller)
            return;
        Submission[] sent = [.. Outbox.Take(1 + random.Next(4))];
        var answers = owner.SubmitAsync(caller, sent);
        // said twice at the same time
        var again = lossy && random.Next(6) == 0 ? owner.SubmitAsync(caller, sent) : answers;
        var (first, second) = (await answers, await again);
        for (var i = 0; i < sent.Length; i++)
        {
            if (first[i].Accepted && second[i].Accepted)
                first[i].Seq.ShouldBe(second[i].Seq);
        }
        if (lossy && random.Next(5) == 0)
            return;
        foreach (var answer in second)
        {
            if (answer.Error?.Code is "tooFast" or "busy" or "notSaved")
                break;
            Answers[answer.OpId] = answer;
            Outbox.RemoveAll(w => w.OpId == answer.OpId);
        }
    }

    private void Apply(ReadOnlyMemory<byte> events)
    {
        if (events.IsEmpty)
            return;
        using var list = JsonDocument.Parse(events);
        foreach (var said in list.RootElement.EnumerateArray())
        {
            var seq = said.GetProperty("seq").GetInt64();
            if (seq <= Last)
                continue;
            if (seq > Last + 1)
            {
                gap = true;
                if (!Careless)
                    return;
                State = State! with { Head = seq - 1 };
            }
            State = State!.Apply(new(seq, said.GetProperty("opId").GetString()!, said.GetProperty("kind").GetString()!, said.GetProperty("actor").GetString()!,
                said.GetProperty("at").GetDateTimeOffset(), Encoding.UTF8.GetBytes(said.GetProperty("body").GetRawText()), 0));
        }
    }
}
