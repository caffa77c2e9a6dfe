using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Partnerships;

/// <summary>What members do with a partnership, the same for pages and endpoints: decide, keep the words, commit.</summary>
public sealed class Partnerships(INetwork network, PartnershipWords words, Plans plans, PartnershipLetters letters, TimeProvider clock)
{
    // who loses a race decides again on what is there then
    private const int Tries = 20;

    /// <summary>Takes a step on the version the actor saw, for one of the actor's organisations (<paramref name="side"/>, or the only one).</summary>
    public async Task<RecordOutcome> StepAsync(Actor actor, string id, long version, string? side, PartnershipStep step, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, now) = (network.Current, clock.GetUtcNow());
            if (snapshot.Partnership(id) is not { } before || !Rights.May(actor, Act.Read, before, snapshot))
                return new RecordOutcome.NotFound();
            if (SideOf(actor, before, side) is not { } by)
                return new RecordOutcome.Forbidden();
            if (ChangeRules.CheckWords("text", step.Text, required: false) is { IsEmpty: false } wrong)
                return new RecordOutcome.Refused(wrong);
            var written = string.IsNullOrWhiteSpace(step.Text) ? null : new PartnershipWord(Ids.New(), id, step.Words, by, actor.Id, null, step.Text, null, now);
            switch (step.Decide(before, by, new(Days.In(now), now, Booked(before, snapshot, now), written?.Id)))
            {
                case PartnershipDecision.TooLate(var error):
                    return new RecordOutcome.Conflict(error);
                case PartnershipDecision.Incomplete(var error):
                    return new RecordOutcome.Refused([error]);
                case PartnershipDecision.Taken when before.Version != version:
                    return await RecordOutcome.Stale.SinceAsync(before, version, network, stop);
                case PartnershipDecision.Taken(var after):
                    if (await CommitAsync(actor, before, AsSeen(before, after, snapshot), step, by, written, stop) is { } outcome)
                        return outcome;
                    break;
            }
        }
        throw new InvalidOperationException("Others were quicker twenty times in a row.");
    }

    /// <summary>Writes down what the day alone changes; how many.</summary>
    public async Task<int> TurnAsync(CancellationToken stop)
    {
        var count = 0;
        foreach (var p in network.Current.Partnerships.Where(p => p.Status != RecordStatus.Archived && p.Origin is not (Origin.Demo or Origin.Import)).ToList())
        {
            var now = clock.GetUtcNow();
            if (PartnershipSteps.Turn(p, Days.In(now)) is { } after
                && await network.CommitAsync(new([Change.Replace(p, AsSeen(p, after, network.Current))], "job:turn-partnerships", now, "partnership.turn"), stop) is CommitOutcome.Committed)
                count++;
        }
        return count;
    }

    /// <summary>A message to the other members, who get it as a mail too; null when it may not be sent.</summary>
    public PartnershipWord? Write(Actor actor, Partnership p, WordKind kind, string? side, string text, DateOnly? day = null)
    {
        if (SideOf(actor, p, side) is not { } by)
            return null;
        var word = new PartnershipWord(Ids.New(), p.Id, kind, by, actor.Id, null, text.Trim(), day, clock.GetUtcNow());
        words.Write(word, kind == WordKind.Message ? [.. letters.Message(p, word, network.Current)] : []);
        return words.Of(p.Id, kind).First(one => one.Id == word.Id);
    }

    /// <summary>Changes the plan; whoever loses a race changes the newer one. Another place, price or time asks everybody again. What is wrong with it, or null.</summary>
    public async Task<IReadOnlyList<RuleError>?> PlanAsync(Actor actor, string id, Func<Plan, Plan> change, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (network.Current.Partnership(id) is not { } p)
                return [ShapeErrors.NotThere("id")];
            var (version, before) = plans.Of(p, network.Current);
            var after = change(before);
            if (PlanRules.Check(after, before, p, clock.Today()) is { IsEmpty: false } wrong)
                return wrong;
            if (!plans.Save(id, version, after))
                continue;
            await AskAgainAsync(actor, id, before, after, stop);
            return null;
        }
        throw new InvalidOperationException("Others were quicker twenty times in a row.");
    }

    /// <summary>Asks everybody but the one who changed it again, when where, when or what it costs is another.</summary>
    public async Task AskAgainAsync(Actor actor, string id, Plan before, Plan after, CancellationToken stop = default)
    {
        if ((before.Place, before.Price, before.StartTime, before.EndTime) == (after.Place, after.Price, after.StartTime, after.EndTime))
            return;
        for (var i = 0; i < Tries; i++)
        {
            if (network.Current.Partnership(id) is not { Agreements.IsEmpty: false } p || p.Agreements.All(a => actor.Organisations.Contains(a.Organisation)))
                return;
            var asked = PartnershipPhases.AskAgain(p, [.. p.Agreements.Where(a => actor.Organisations.Contains(a.Organisation))]);
            if (await network.CommitAsync(new([Change.Replace(p, asked)], actor.Id, clock.GetUtcNow(), "partnership.replan"), stop) is not CommitOutcome.Conflicted)
                return;
        }
    }

    /// <summary>The member the actor speaks for; null when none.</summary>
    public static string? SideOf(Actor actor, Partnership p, string? side = null) =>
        PartnershipPhases.MembersOf(p).FirstOrDefault(member => actor.Organisations.Contains(member) && (string.IsNullOrEmpty(side) || member == side));

    // null when somebody else was quicker
    private async Task<RecordOutcome?> CommitAsync(Actor actor, Partnership before, Partnership after, PartnershipStep step, string by, PartnershipWord? written, CancellationToken stop)
    {
        if (written is not null)
            words.Write(written, []);
        var outcome = await network.CommitAsync(new([Change.Replace(before, after)], actor.Id, clock.GetUtcNow(), "partnership." + step.Name), stop);
        if (outcome is CommitOutcome.Committed(var done))
        {
            if (before.Outcomes.FirstOrDefault(o => o.Organisation == by)?.Words is { } old && step.Words == WordKind.Answer)
                words.Forget(old);
            return new RecordOutcome.Done(done.Set.Changes[0].After!, done.Revision);
        }
        if (written is not null)
            words.Forget(written.Id);
        return outcome is CommitOutcome.Refused(var errors) ? new RecordOutcome.Refused(errors) : null;
    }

    // a need that not everybody sees gives no title that everybody sees
    private static Partnership AsSeen(Partnership before, Partnership after, NetworkSnapshot snapshot) =>
        before.Status == RecordStatus.Draft && after.Status == RecordStatus.Published && after.Need is { } id
            && snapshot.Need(id) is not { Status: RecordStatus.Published, Visibility: Visibility.Public } && snapshot.Need(id)?.Question == after.Title
            ? after with { Title = Cut(string.Join(" + ", PartnershipPhases.MembersOf(after).Select(m => snapshot.Organisation(m)?.Name ?? "?"))) } : after;

    private static string Cut(string title) => title.Length <= 200 ? title : title[..199] + "…";

    private static bool Booked(Partnership p, NetworkSnapshot snapshot, DateTimeOffset now) =>
        Plans.RequestOf(p, snapshot) is { State: RequestState.Accepted, Slot: not null } request && now < request.Expires;
}
