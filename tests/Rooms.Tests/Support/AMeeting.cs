using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Tests.Support;

/// <summary>A room with a host of the municipality, a teacher, a rower, a guest and a reader; wishes are decided and applied at once.</summary>
internal sealed class AMeeting
{
    public const string Host = "host", Teacher = "teacher", Rower = "rower", Guest = "guest", Reader = "reader";

    private int said;

    public AMeeting(bool strict = false)
    {
        Do(Room.Server, "room.open", new RoomOpen("Åens vand", StandardLanes.All, Rules: strict ? PhaseRule.Strict : null));
        Do(Room.Server, "member.join", new MemberJoin(Host, RoomRole.Host, "randers", "municipality", Signs: true));
        Do(Room.Server, "member.join", new MemberJoin(Teacher, RoomRole.Member, "skolen", "school", Signs: true));
        Do(Room.Server, "member.join", new MemberJoin(Rower, RoomRole.Member, "lauget", "association", Signs: true));
        Do(Room.Server, "member.join", new MemberJoin(Guest, RoomRole.Guest, "lauget", "association", Guest: true, Signs: true));
        Do(Room.Server, "member.join", new MemberJoin(Reader, RoomRole.Reader, "byen", "citizens"));
    }

    public RoomState State { get; private set; } = RoomState.Empty("room-one");
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Decides; what is accepted is applied.</summary>
    public Verdict Try(string who, string kind, object body, long? baseVersion = null, uint? textClient = null)
    {
        var verdict = Room.Decide(State, new(who, textClient), new($"op-number-{++said}", kind, baseVersion, JsonSerializer.SerializeToElement(body, RoomJson.Options)), Now);
        if (verdict.Event is { } accepted)
            State = State.Apply(accepted);
        return verdict;
    }

    /// <summary>Must be accepted.</summary>
    public RoomEvent Do(string who, string kind, object body, long? baseVersion = null, uint? textClient = null)
    {
        var verdict = Try(who, kind, body, baseVersion, textClient);
        return verdict.Event.ShouldNotBeNull($"{kind}: {verdict.Error?.Code} {verdict.Error?.En}");
    }

    /// <summary>Must be refused; the code.</summary>
    public string Refused(string who, string kind, object body, long? baseVersion = null, uint? textClient = null) =>
        Try(who, kind, body, baseVersion, textClient).Error.ShouldNotBeNull(kind).Code;

    public AMeeting In(Phase phase)
    {
        Do(Host, "agenda.phase", new AgendaPhase(phase));
        return this;
    }
}
