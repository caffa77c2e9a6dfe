namespace CoCreate.Rooms.Owners;

/// <summary>How long a room waits between two turns: not at all while little happens, a tick when much does, a longer one when many listen.</summary>
internal sealed class Pace(TimeProvider clock)
{
    private const double Calm = 50, Window = 0.5;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(16), LongTick = TimeSpan.FromMilliseconds(50);

    private double weight;
    private long last = clock.GetTimestamp(), turn = clock.GetTimestamp() - clock.TimestampFrequency;

    /// <summary>Counts the events of a turn that begins now.</summary>
    public void Turn(int events)
    {
        turn = clock.GetTimestamp();
        weight = weight * Math.Exp(-clock.GetElapsedTime(last, turn).TotalSeconds / Window) + events;
        last = turn;
    }

    /// <summary>How long to wait before the next turn.</summary>
    public TimeSpan Wait(int listeners)
    {
        var passed = clock.GetElapsedTime(turn);
        var rate = weight * Math.Exp(-clock.GetElapsedTime(last).TotalSeconds / Window) / Window;
        var wait = (rate < Calm ? TimeSpan.Zero : listeners > 100 ? LongTick : Tick) - passed;
        return wait > TimeSpan.FromMilliseconds(1) ? wait : TimeSpan.Zero;
    }
}
