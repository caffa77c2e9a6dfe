using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Asks and answers, the same for pages, endpoints and links in mails: decide, keep the words, commit.</summary>
public sealed class Requests(INetwork network, RequestWords words, RequestQueue queue, TimeProvider clock)
{
    // who loses a race decides again on what is there then
    private const int Tries = 20;

    // those who ask the same organisation go one after another, as each changes its figures
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Asks.</summary>
    public Task<RecordOutcome> AskAsync(Actor actor, RequestWish wish, CancellationToken stop = default) => AskAsync(actor, wish, Ids.New(), stop);

    /// <summary>Asks; the <paramref name="key"/> that a form keeps becomes the request's id, so that sending twice asks once.</summary>
    public Task<RecordOutcome> AskAsync(Actor actor, RequestWish wish, string key, CancellationToken stop = default) =>
        InTurnAsync(wish.To, () => AskOnceAsync(actor, wish, key, queue.LengthAt(wish.To), stop), stop);

    /// <summary>Asks what has stood in line, when there is a place for it now; it keeps its id.</summary>
    public Task<RecordOutcome> AskQueuedAsync(Actor actor, QueuedRequest queued, CancellationToken stop = default) =>
        InTurnAsync(queued.Wish.To, () => AskOnceAsync(actor, queued.Wish with { Queue = false }, queued.Id, 0, stop), stop);

    private async Task<RecordOutcome> AskOnceAsync(Actor actor, RequestWish wish, string id, int ahead, CancellationToken stop)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, now) = (network.Current, clock.GetUtcNow());
            if (snapshot.Request(id) is { } before)
                return before.From != wish.From || before.To != wish.To || !Rights.May(actor, Act.Ask, before, snapshot) ? new RecordOutcome.Forbidden()
                    : Same(before, wish) ? new RecordOutcome.Done(before, before.Revision) : new RecordOutcome.Conflict(SentBefore);
            var message = new RequestMessage(Ids.New(), wish.From, now);
            if (queue.Find(id) is { } standing && wish.Queue)
                return standing.Wish.From == wish.From && standing.Account == actor.Id ? new RecordOutcome.Later(id) : new RecordOutcome.Forbidden();
            var asking = Asking.Decide(actor, wish, id, message, snapshot, now, ahead);
            // only what nothing but the time speaks against stands in line
            if (asking is Asking.No(RecordOutcome.Refused([{ Field: "to", Code: "overLimit" or "paused" }])) && wish.Queue)
            {
                queue.Add(id, actor.Id, wish);
                return new RecordOutcome.Later(id);
            }
            if (asking is Asking.No(var refusal))
                return refusal;
            var set = new ChangeSet(((Asking.Said)asking).Changes, actor.Id, now, "request.ask");
            if (await CommitAsync(set, new(message.Id, id, wish.From, actor.Id, wish.Message), stop) is { } outcome)
                return outcome;
        }
        throw Outrun();
    }

    /// <summary>Takes a step on the version the actor saw.</summary>
    public Task<RecordOutcome> StepAsync(Actor actor, string id, long version, RequestStep step, CancellationToken stop = default) =>
        InTurnAsync(network.Current.Request(id)?.To ?? "", () => StepOnceAsync(actor, id, version, step, stop), stop);

    private async Task<RecordOutcome> StepOnceAsync(Actor actor, string id, long version, RequestStep step, CancellationToken stop)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, now) = (network.Current, clock.GetUtcNow());
            if (snapshot.Request(id) is not { } before || !Rights.May(actor, Act.Read, before, snapshot))
                return new RecordOutcome.NotFound();
            if (!Rights.May(actor, Act.Answer, before, snapshot))
                return new RecordOutcome.Forbidden();
            var by = step.Side(before) is { } only && Rights.SidesOf(actor, before).Contains(only) ? only : Rights.SidesOf(actor, before)[0];
            if (RequestTexts.Check("message", step.Text).AddRange(ProposalRules.Check(step.Proposes, before, by, snapshot, Days.In(now))) is { IsEmpty: false } wrong)
                return new RecordOutcome.Refused(wrong);
            switch (step.Decide(before, by, now))
            {
                case StepOutcome.TooLate(var error):
                    return new RecordOutcome.Conflict(error);
                case StepOutcome.Incomplete(var error):
                    return new RecordOutcome.Refused([error]);
                case StepOutcome.Taken when before.Version != version:
                    return await RecordOutcome.Stale.SinceAsync(before, version, network, stop);
                case StepOutcome.Taken(var after):
                    if (Changes(actor, snapshot, before, after, by, step, now) is not var (set, written))
                        return new RecordOutcome.Conflict(SlotFull);
                    words.Speaks(before.Id, by, actor.Id);
                    if (await CommitAsync(set, written, stop) is { } outcome)
                        return outcome;
                    break;
            }
        }
        throw Outrun();
    }

    /// <summary>Writes down which requests ran out of time, and asks those who waited for their seats; how many.</summary>
    public Task<int> ExpireAsync(CancellationToken stop) =>
        EachAsync("expire", (request, now) => RequestSteps.Expire(request, now), stop);

    /// <summary>Marks the requests whose turn has lasted a week, so that a reminder goes out once; how many.</summary>
    public Task<int> RemindAsync(CancellationToken stop) => EachAsync("remind", (request, now) =>
        RequestSteps.Open(request, now) && !request.Waiting && request.Reminded is null && now >= request.Expires - RequestSteps.Life + RequestSteps.Patience && request.Expires - now < RequestSteps.Life
            ? request with { Reminded = now } : null, stop);

    private async Task<int> EachAsync(string name, Func<Request, DateTimeOffset, Request?> due, CancellationToken stop)
    {
        var count = 0;
        foreach (var id in network.Current.Requests.Where(r => due(r, clock.GetUtcNow()) is not null).Select(r => r.Id).ToList())
            await InTurnAsync(network.Current.Request(id)?.To ?? "", async () =>
            {
                var (snapshot, now) = (network.Current, clock.GetUtcNow());
                if (snapshot.Request(id) is not { } before || due(before, now) is not { } after || Answering.Changes(before, after, snapshot, now) is not { } changes)
                    return new RecordOutcome.NotFound();
                if (await network.CommitAsync(new(changes, $"job:{name}-requests", now, $"request.{name}"), stop) is CommitOutcome.Committed)
                    count++;
                return new RecordOutcome.NotFound();
            }, stop);
        return count;
    }

    private static (ChangeSet Set, WrittenMessage? Written)? Changes(Actor actor, NetworkSnapshot snapshot, Request before, Request after, string by, RequestStep step, DateTimeOffset now)
    {
        WrittenMessage? written = null;
        if (!string.IsNullOrWhiteSpace(step.Text))
        {
            written = new(Ids.New(), before.Id, by, actor.Id, step.Text);
            after = after with { Messages = after.Messages.Add(new(written.Id, by, now)) };
        }
        return Answering.Changes(before, after, snapshot, now) is { } changes ? (new(changes, actor.Id, now, $"request.{step.Name}"), written) : null;
    }

    private async Task<RecordOutcome> InTurnAsync(string organisation, Func<Task<RecordOutcome>> work, CancellationToken stop)
    {
        var gate = gates[(organisation.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % gates.Length];
        await gate.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    // null when somebody else was quicker
    private async Task<RecordOutcome?> CommitAsync(ChangeSet set, WrittenMessage? message, CancellationToken stop)
    {
        if (message is not null)
            words.Write(message);
        var outcome = await network.CommitAsync(set, stop);
        if (outcome is CommitOutcome.Committed(var done))
            return new RecordOutcome.Done(done.Set.Changes[0].After!, done.Revision);
        if (message is not null)
            words.Forget(message.Id);
        return outcome is CommitOutcome.Refused(var errors)
            ? new RecordOutcome.Refused([.. errors.Select(error => error with { Field = error.Field.Replace("changes[0].", "", StringComparison.Ordinal) })])
            : null;
    }

    // what was proposed since is not what was asked
    private bool Same(Request before, RequestWish wish) => (before.Need, before.Offer, before.Slot) == (wish.Need, wish.Offer, wish.Slot)
        && (before.Before ?? new(before.People, before.Window)) is var first && (first.People == wish.People || before.Slot is not null && first.People == (wish.People ?? 1) || before.Before is not null)
        && (first.Window == wish.Window || before.Before is not null) && words.Of(before.Id).GetValueOrDefault(before.Messages[0].Id)?.Text == wish.Message;

    private static readonly RuleError SentBefore = new("message", "sentBefore", "Spørgsmålet er allerede sendt, som det stod før.", "The question was already sent as it stood before.",
        "Se det, der er sendt, eller træk det tilbage, og spørg igen.", "See what was sent, or take it back and ask again.");

    private static readonly RuleError SlotFull = new("slot", "full", "Der er ikke pladser nok tilbage på den tid.", "Too few seats are left at that time.",
        "Foreslå en anden tid eller et mindre antal.", "Propose another time or a smaller number.");

    private static InvalidOperationException Outrun() => new("Others were quicker twenty times in a row.");
}
