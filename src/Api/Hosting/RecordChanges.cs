using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>The life of a record, the same for pages and endpoints: read the wish, ask <see cref="Rights"/>, commit.</summary>
public sealed class RecordChanges(INetwork network, TimeProvider clock, IMemberships memberships)
{
    /// <summary>Whether the actor may do this to that record at all; null when so. Asked first, so that nobody learns from an error what they may not see.</summary>
    public RecordOutcome? Admit(Actor actor, Act act, RecordKind kind, string id)
    {
        var snapshot = network.Current;
        if (snapshot.Find(kind, id) is not { } record || !Rights.May(actor, Act.Read, record, snapshot))
            return actor.SignedIn || act == Act.Read ? new RecordOutcome.NotFound() : new RecordOutcome.Forbidden();
        return Rights.May(actor, act, record, snapshot) ? null : new RecordOutcome.Forbidden();
    }

    /// <summary>Creates a record from its wire form; status is draft unless the body says published.</summary>
    public async Task<RecordOutcome> CreateAsync(Actor actor, RecordKind kind, JsonObject body, CancellationToken stop = default)
    {
        if (!actor.SignedIn)
            return new RecordOutcome.Forbidden();
        var snapshot = network.Current;
        var wish = RecordReader.New(kind, body, Ids.New());
        if (wish.Record is null)
            return new RecordOutcome.Malformed(wish.Wrong);
        var record = TakenSeats.Kept(Positions.Settle(wish.Record, null, body, snapshot), null);
        if (Broken(snapshot, Change.Add(record), wish.Missing, actor) is { IsEmpty: false } errors)
            return new RecordOutcome.Refused(errors);
        if (!Rights.May(actor, Act.Create, record, snapshot))
            return new RecordOutcome.Forbidden();

        // Membership first: an organisation nobody can reach would be worse than a membership of nothing.
        var joins = record is Organisation && !Rights.May(actor, Act.Change, record, snapshot);
        if (joins)
        {
            record = (Organisation)record with { Claimed = true };
            memberships.Join(actor.Id, record.Id);
        }
        var outcome = await CommitAsync(actor, kind, Change.Add(record), "create", stop);
        if (joins && outcome is not RecordOutcome.Done)
            memberships.Leave(actor.Id, record.Id);
        return outcome;
    }

    /// <summary>Applies a JSON merge patch to the version the actor saw.</summary>
    public async Task<RecordOutcome> PatchAsync(Actor actor, RecordKind kind, string id, long version, JsonObject patch, CancellationToken stop = default)
    {
        if (Admit(actor, Act.Change, kind, id) is { } denied)
            return denied;
        var snapshot = network.Current;
        if (snapshot.Find(kind, id) is not { } before)
            return new RecordOutcome.NotFound();
        if (before.Version != version)
            return await RecordOutcome.Stale.SinceAsync(before, version, network, stop);
        var wish = RecordReader.Patched(before, patch);
        if (wish.Record is null)
            return new RecordOutcome.Malformed(wish.Wrong);
        var (after, phase) = PatchedPartnership.Settle(TakenSeats.Kept(Positions.Settle(wish.Record, before, patch, snapshot), before), before);
        if (Broken(snapshot, Change.Replace(before, after), [.. wish.Missing, .. phase], actor) is { IsEmpty: false } errors)
            return new RecordOutcome.Refused(errors);
        // Giving a record to another organisation takes the right to create it there.
        if (!Rights.May(actor, Act.Change, after, snapshot))
            return new RecordOutcome.Forbidden();
        if (JsonNode.DeepEquals(RecordReader.Write(before), RecordReader.Write(after)))
            return new RecordOutcome.Done(before, snapshot.Revision);
        return await CommitAsync(actor, kind, Change.Replace(before, after), "change", stop);
    }

    /// <summary>Publishes, archives or restores (archived → draft) the version the actor saw.</summary>
    public async Task<RecordOutcome> SetStatusAsync(Actor actor, RecordKind kind, string id, long version, RecordStatus status, CancellationToken stop = default)
    {
        if (Admit(actor, StatusSteps.ActFor(status), kind, id) is { } denied)
            return denied;
        var snapshot = network.Current;
        if (snapshot.Find(kind, id) is not { } before)
            return new RecordOutcome.NotFound();
        if (before.Version != version)
            return await RecordOutcome.Stale.SinceAsync(before, version, network, stop);
        if (before.Status == status)
            return new RecordOutcome.Done(before, snapshot.Revision);
        if ((StatusSteps.Refuse(before.Status, status) ?? StatusSteps.RefuseHidden(before, status)) is { } refused)
            return new RecordOutcome.Conflict(refused);
        // putting back what was not confirmed in time confirms it
        var after = before is Offer { Withheld: Withheld.Stale } stale && status == RecordStatus.Published ? OfferFreshness.Confirmed(stale, clock.Today(), schoolYear: false) : StatusSteps.With(before, status);
        if (Broken(snapshot, Change.Replace(before, after), [], actor) is { IsEmpty: false } errors)
            return new RecordOutcome.Refused(errors);
        return await CommitAsync(actor, kind, Change.Replace(before, after), StatusSteps.ActFor(status).ToString().ToLowerInvariant(), stop);
    }

    private ImmutableArray<RuleError> Broken(NetworkSnapshot snapshot, Change change, ImmutableArray<RuleError> missing, Actor actor)
    {
        var now = clock.GetUtcNow();
        var rules = ChangeRules.Check(snapshot, new([change], actor.Id, now, "check"));
        var over = change.After is { } after ? DaysAhead.Check(snapshot.Find(change.Kind, change.Id), after, now).Where(e => rules.All(r => r.Field != e.Field)) : [];
        return ImmutableArray.CreateRange(rules.Concat(over)).After(missing);
    }

    private async Task<RecordOutcome> CommitAsync(Actor actor, RecordKind kind, Change change, string what, CancellationToken stop)
    {
        var reason = $"{kind.ToString().ToLowerInvariant()}.{what}";
        switch (await network.CommitAsync(new([change], actor.Id, clock.GetUtcNow(), reason), stop))
        {
            case CommitOutcome.Committed(var done):
                return new RecordOutcome.Done(done.Set.Changes[0].After!, done.Revision);
            case CommitOutcome.Refused(var errors):
                return new RecordOutcome.Refused(errors);
            case CommitOutcome.Conflicted(var conflicts):
                return network.Current.Find(kind, change.Id) is { } current
                    ? await RecordOutcome.Stale.SinceAsync(current, conflicts[0].Expected, network, stop)
                    : new RecordOutcome.NotFound();
            case var other:
                throw new InvalidOperationException($"Unknown outcome {other}.");
        }
    }
}
