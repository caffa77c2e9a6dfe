using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

public sealed partial class RoomOwner
{
    private async Task RunAsync()
    {
        var batch = new List<Work>();
        while (await queue.Reader.WaitToReadAsync())
        {
            if (!closing && pace.Wait(seatCount) is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, clock);
            while (batch.Count < MostInTurn && queue.Reader.TryRead(out var work))
                batch.Add(work);
            await TurnAsync(batch);
            batch.Clear();
        }
        await EndAsync();
    }

    private async Task TurnAsync(List<Work> batch)
    {
        Volatile.Write(ref active, clock.GetTimestamp());
        var submits = batch.OfType<Work.Submit>().ToArray();
        if (submits.Length > 0)
            await WriteAsync(submits);
        foreach (var seats in batch.OfType<Work.Seats>())
        {
            try
            {
                seats.Do(this);
            }
            catch (Exception e)
            {
                trouble(e);
                seats.Fail(e);
            }
        }
        SeeOut();
    }

    private async Task WriteAsync(Work.Submit[] submits)
    {
        try
        {
            // a second time when the log knew one of the ids from long ago
            for (var again = true; again;)
            {
                var (after, events) = Decide(submits);
                again = events.Count > 0 && await AppendAsync(after, events, submits);
            }
            if (!answered.Whole)
                await RecallAsync(submits);
        }
        catch (Exception e)
        {
            trouble(e);
            Refuse(submits, Refusals.NotSaved);
            await LookAgainAsync();
        }
        foreach (var submit in submits)
            submit.Answer.TrySetResult(submit.Answers!);
    }

    /// <summary>A retry from long ago may be refused for what it did itself: then it is answered as the first time.</summary>
    private async Task RecallAsync(Work.Submit[] submits)
    {
        foreach (var submit in submits)
        {
            for (var i = 0; i < submit.Granted; i++)
            {
                if (submit.Answers[i] is { Accepted: false, Error.Code: not "changedBody" })
                    submit.Answers[i] = await answered.AskAsync(log, Id, submit.Caller.Member, submit.Wishes[i]) ?? submit.Answers[i];
            }
        }
    }

    private (RoomState After, List<RoomEvent> Events) Decide(Work.Submit[] submits)
    {
        var (next, events, now) = (state, new List<RoomEvent>(), clock.GetUtcNow());
        var here = new Answered();
        foreach (var submit in submits)
        {
            for (var i = 0; i < submit.Wishes.Count; i++)
            {
                var wish = submit.Wishes[i];
                if (i >= submit.Granted)
                    submit.Answers[i] = new(wish.OpId, null, Refusals.TooFast);
                else if ((answered.Find(submit.Caller.Member, wish) ?? here.Find(submit.Caller.Member, wish)) is { } first)
                    submit.Answers[i] = first;
                else
                    submit.Answers[i] = Decide(ref next, submit.Caller, wish, now, events, here);
            }
        }
        return (next, events);
    }

    private SubmissionAnswer Decide(ref RoomState next, Caller caller, Submission wish, DateTimeOffset now, List<RoomEvent> events, Answered here)
    {
        try
        {
            var verdict = Room.Decide(next, caller, wish, now);
            if (verdict.Event is not { } said)
                return new(wish.OpId, null, verdict.Error);
            next = next.Apply(said);
            events.Add(said);
            here.Add(said);
            return new(wish.OpId, said.Seq, null);
        }
        catch (Exception e)
        {
            trouble(e);
            return new(wish.OpId, null, Refusals.NotSaved);
        }
    }

    /// <summary>Writes and tells; true when it has to be decided again.</summary>
    private async Task<bool> AppendAsync(RoomState after, List<RoomEvent> events, Work.Submit[] submits)
    {
        var outcome = await log.AppendAsync(Id, Epoch, events, RoomHeading.Differs(state, after) ? RoomHeading.Of(after) : null);
        switch (outcome)
        {
            case AppendOutcome.Written:
                Tell(after, events);
                return false;
            case AppendOutcome.Repeated:
                await answered.AskAsync(log, Id, events);
                return true;
            default:
                // somebody else writes this room now
                Refuse(submits, Refusals.NotSaved);
                _ = CloseAsync(500);
                return false;
        }
    }

    private void Tell(RoomState after, List<RoomEvent> events)
    {
        pace.Turn(events.Count);
        var before = state;
        state = after;
        foreach (var said in events)
            Remember(said);
        if (before.Members != after.Members)
            ShowOut(before, after);
        for (var from = 0; from < events.Count;)
        {
            var to = from;
            for (long bytes = 0; to < events.Count && (to == from || bytes + events[to].Wire.Length <= Limits.Page); to++)
                bytes += events[to].Wire.Length;
            var json = JsonList.Of(events.GetRange(from, to - from));
            audience.Batch(Id, Epoch, events[from].Seq, json);
            sends.Sent(events[to - 1].Seq, json.Length);
            from = to;
        }
        TakeOutLaggards();
        if (after.Head - saved >= SnapshotEvery)
            Save(after);
    }

    /// <summary>A write failed, and nobody knows whether it stands: what does is told now, before anything is decided on less.</summary>
    private async Task LookAgainAsync()
    {
        try
        {
            var there = new List<RoomEvent>(await log.ReadAsync(Id, state.Head, int.MaxValue));
            if (there.Count > 0)
                Tell(there.Aggregate(state, (room, said) => room.Apply(said)), there);
        }
        catch (Exception e)
        {
            trouble(e);
            _ = CloseAsync(500);
        }
    }

    private static void Refuse(Work.Submit[] submits, RoomError why)
    {
        // what was answered from earlier stands; what was decided just now does not
        foreach (var submit in submits)
        {
            for (var i = 0; i < submit.Wishes.Count; i++)
            {
                if (submit.Answers[i] is null or { Accepted: true })
                    submit.Answers[i] = new(submit.Wishes[i].OpId, null, why);
            }
        }
    }

    private Task Save(RoomState now)
    {
        saved = now.Head;
        return Task.Run(async () =>
        {
            try
            {
                await log.SaveSnapshotAsync(Id, Epoch, now.Head, now.ToJson());
            }
            catch (Exception e)
            {
                // the events are there; it only takes longer to open
                trouble(e);
            }
        });
    }

    private async Task EndAsync()
    {
        closing = true;
        foreach (var seat in seats.Values)
        {
            audience.Dismiss(Id, seat.Connection);
            audience.Closing(seat.Connection, Jitter(seat.Connection));
        }
        seats.Clear();
        seatCount = 0;
        if (state.Head > saved)
            await Save(state);
    }

    // so that not all come back in the same moment
    private int Jitter(string connection) => retryAfter == 0 ? 0 : retryAfter / 2 + (int)((uint)connection.GetHashCode(StringComparison.Ordinal) % (uint)retryAfter);
}
