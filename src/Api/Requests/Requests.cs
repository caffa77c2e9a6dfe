using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Asks and answers, the same for pages, endpoints and links in mails: decide, keep the words, commit.</summary>
public sealed class Requests(INetwork network, RequestWords words, TimeProvider clock)
{
    // who loses a race decides again on what is there then
    private const int Tries = 20;

    /// <summary>Asks.</summary>
    public async Task<RecordOutcome> AskAsync(Actor actor, RequestWish wish, CancellationToken stop = default)
    {
        var id = Ids.New();
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, now) = (network.Current, clock.GetUtcNow());
            var message = new RequestMessage(Ids.New(), wish.From, now);
            var request = RequestSteps.Ask(new()
            {
                Id = id, From = wish.From, To = wish.To, Need = wish.Need, Offer = wish.Offer, People = wish.People, Window = wish.Window,
                Asked = now, Expires = now, Messages = [message],
            }, now);
            if (Refusal(actor, wish, request, snapshot, now) is { } refusal)
                return refusal;
            var to = snapshot.Organisation(wish.To)!;
            var set = new ChangeSet([Change.Add(request), Change.Replace(to, ResponseFigures.Asked(to))], actor.Id, now, "request.ask");
            if (await CommitAsync(set, new(message.Id, id, wish.From, actor.Id, wish.Message), stop) is { } outcome)
                return outcome;
        }
        throw Outrun();
    }

    /// <summary>Takes a step on the version the actor saw.</summary>
    public async Task<RecordOutcome> StepAsync(Actor actor, string id, long version, RequestStep step, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, now) = (network.Current, clock.GetUtcNow());
            if (snapshot.Request(id) is not { } before || !Rights.May(actor, Act.Read, before, snapshot))
                return new RecordOutcome.NotFound();
            if (!Rights.May(actor, Act.Answer, before, snapshot))
                return new RecordOutcome.Forbidden();
            if (RequestTexts.Check("message", step.Text).ToImmutableArray() is { IsEmpty: false } wrong)
                return new RecordOutcome.Refused(wrong);
            var by = step.Side(before) is { } only && Rights.SidesOf(actor, before).Contains(only) ? only : Rights.SidesOf(actor, before)[0];
            switch (step.Decide(before, by, now))
            {
                case StepOutcome.TooLate(var error):
                    return new RecordOutcome.Conflict(error);
                case StepOutcome.Incomplete(var error):
                    return new RecordOutcome.Refused([error]);
                case StepOutcome.Taken when before.Version != version:
                    return await StaleAsync(before, version, stop);
                case StepOutcome.Taken(var after):
                    var (set, written) = Changes(actor, snapshot, before, after, by, step, now);
                    if (await CommitAsync(set, written, stop) is { } outcome)
                        return outcome;
                    break;
            }
        }
        throw Outrun();
    }

    private static RecordOutcome? Refusal(Actor actor, RequestWish wish, Request request, NetworkSnapshot snapshot, DateTimeOffset now)
    {
        var to = snapshot.Organisation(wish.To) is { } there && Rights.May(actor, Act.Read, there, snapshot) ? there : null;
        var errors = RequestTexts.Check("message", wish.Message, required: true).ToList();
        if (wish.To.Length > 0 && to is null)
            errors.Add(ShapeErrors.NotThere("to"));
        if (wish.Need is { } need && !(snapshot.Need(need) is { } known && Rights.May(actor, Act.Read, known, snapshot)))
            errors.Add(ShapeErrors.NotThere("need"));
        if (wish.Offer is { } offer && !(snapshot.Offer(offer) is { } shown && Rights.May(actor, Act.Read, shown, snapshot)))
            errors.Add(ShapeErrors.NotThere("offer"));
        errors.AddRange(ChangeRules.Check(snapshot, new([Change.Add(request)], actor.Id, now, "check")).Where(error => !errors.Any(e => e.Field == error.Field)));
        if (errors.Count == 0 && !Rights.May(actor, Act.Ask, request, snapshot))
            return new RecordOutcome.Forbidden();
        if (to is not null && RequestLimits.Refusal(snapshot, to, wish.Window, Days.In(now)) is { } limit)
            errors.Add(limit);
        return errors.Count > 0 ? new RecordOutcome.Refused([.. errors]) : null;
    }

    private static (ChangeSet Set, WrittenMessage? Written) Changes(Actor actor, NetworkSnapshot snapshot, Request before, Request after, string by, RequestStep step, DateTimeOffset now)
    {
        WrittenMessage? written = null;
        if (!string.IsNullOrWhiteSpace(step.Text))
        {
            written = new(Ids.New(), before.Id, by, actor.Id, step.Text);
            after = after with { Messages = after.Messages.Add(new(written.Id, by, now)) };
        }
        var changes = ImmutableArray.Create(Change.Replace(before, after));
        if (after.State == RequestState.Accepted)
            changes = changes.Add(Change.Add(FormingPartnership.Of(after, snapshot)));
        if (before.Answered is null && after.Answered is not null && snapshot.Organisation(after.To) is { } to)
            changes = changes.Add(Change.Replace(to, ResponseFigures.Answered(to, after, snapshot)));
        return (new(changes, actor.Id, now, $"request.{step.Name}"), written);
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

    private async Task<RecordOutcome> StaleAsync(Request current, long seen, CancellationToken stop)
    {
        var history = await network.Store.HistoryAsync(RecordKind.Request, current.Id, stop);
        return new RecordOutcome.Stale(current, [.. history.TakeLast((int)Math.Clamp(current.Version - seen, 0, history.Length)).SelectMany(h => h.Fields).Distinct()]);
    }

    private static InvalidOperationException Outrun() => new("Others were quicker twenty times in a row.");
}
