using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Goes to a phase, forwards or back; who has been heard is counted anew.</summary>
public sealed record AgendaPhase(Phase Phase);

/// <summary>Starts the timer anew, or makes it longer. The server sets <paramref name="Deadline"/>.</summary>
public sealed record TimerStart(int Seconds, DateTimeOffset? Deadline = null);

/// <summary>Stops the timer.</summary>
public sealed record TimerStop;

internal static class Agenda
{
    private const int Longest = 4 * 3600;

    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<AgendaPhase>(w => w.Body, (room, body, _) => room with { Phase = body.Phase, Heard = room.Heard.Clear() }) { Name = "agenda.phase", Who = Who.Host },
        new Kind<TimerStart>(Start, Started) { Name = "timer.start", Who = Who.Host },
        new Kind<TimerStart>(Extend, Started) { Name = "timer.extend", Who = Who.Host },
        new Kind<TimerStop>(w => w.Room.Timer is null ? Because("noTimer", "kind", "Uret går ikke. Start det først.", "The timer does not run. Start it first.") : w.Body, (room, _, _) => room with { Timer = null }) { Name = "timer.stop", Who = Who.Host },
    ];

    private static Ruling<TimerStart> Start(Wish<TimerStart> w) =>
        w.Body.Seconds is < 1 or > Longest ? OutOfRange("body.seconds", "1", $"{Longest}") : w.Body with { Deadline = Whole(w.Now.AddSeconds(w.Body.Seconds)) };

    // a timer that has rung goes on from now
    private static Ruling<TimerStart> Extend(Wish<TimerStart> w)
    {
        if (w.Body.Seconds is < 1 or > Longest)
            return OutOfRange("body.seconds", "1", $"{Longest}");
        if (w.Room.Timer is not { } running)
            return Because("noTimer", "kind", "Uret går ikke. Start det først.", "The timer does not run. Start it first.");
        var from = running.Deadline > w.Now ? running.Deadline : w.Now;
        return w.Body with { Deadline = Whole(from.AddSeconds(w.Body.Seconds)) };
    }

    private static RoomState Started(RoomState room, TimerStart body, RoomEvent said) =>
        room with { Timer = new(body.Deadline!.Value, body.Seconds + (said.Kind == "timer.extend" ? room.Timer?.Seconds ?? 0 : 0)) };

    private static DateTimeOffset Whole(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
