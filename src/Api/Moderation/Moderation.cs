using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Moderation;

/// <summary>Reports, decisions and appeals, the same for pages and endpoints: words first, then the network's record.</summary>
public sealed class Moderation(INetwork network, ModerationStore store, ModerationLetters letters, TimeProvider clock)
{
    private const int Tries = 20;

    /// <summary>Why a record may be hidden or reported.</summary>
    public static IEnumerable<Withheld> Reasons => Enum.GetValues<Withheld>().Where(reason => reason is not (Withheld.Stale or Withheld.Ended));

    /// <summary>Reports a record; the errors when it cannot be.</summary>
    public (Report? Report, IReadOnlyList<RuleError> Errors) Report(Actor actor, RecordKind kind, string id, Withheld reason, string? words)
    {
        var snapshot = network.Current;
        var errors = ChangeRules.CheckWords("words", words, required: reason == Withheld.Other).ToList();
        if (!Reasons.Contains(reason))
            errors.Add(ShapeErrors.WrongType("reason", "en af grundene", "one of the reasons"));
        if (snapshot.Find(kind, id) is not { } record || !Rights.May(actor, Act.Report, record, snapshot))
            errors.Add(ShapeErrors.NotThere("id"));
        return errors.Count > 0 ? (null, errors)
            : (store.Add(kind, id, reason, string.IsNullOrWhiteSpace(words) ? null : words, actor.SignedIn ? actor.Id : null, report => letters.Reported(report, snapshot)), []);
    }

    /// <summary>Decides that nothing is wrong.</summary>
    public RecordOutcome LetStand(Actor actor, Report report)
    {
        var snapshot = network.Current;
        if (snapshot.Find(report.Kind, report.Record) is not { } record || !Rights.May(actor, Act.Moderate, record, snapshot))
            return new RecordOutcome.NotFound();
        store.Decide(report.Kind, report.Record, ReportState.Kept, actor.Id);
        return new RecordOutcome.Done(record, snapshot.Revision);
    }

    /// <summary>Hides a record that is shown, with a reason and words to its owner.</summary>
    public async Task<RecordOutcome> HideAsync(Actor actor, RecordKind kind, string id, Withheld reason, string? words, long? seen = null, CancellationToken stop = default)
    {
        var errors = ChangeRules.CheckWords("words", words, required: true).ToList();
        if (!Reasons.Contains(reason))
            errors.Add(ShapeErrors.WrongType("reason", "en af grundene", "one of the reasons"));
        var outcome = await StepAsync(actor, Act.Moderate, kind, id, ModerationStep.Hide, words, errors, record => record.Status != RecordStatus.Published ? NotShown : null,
            record => Withholding.With(record, RecordStatus.Draft, reason), seen, stop);
        if (outcome is RecordOutcome.Done)
            store.Decide(kind, id, ReportState.Hidden, actor.Id);
        return outcome;
    }

    /// <summary>Shows a hidden record again.</summary>
    public Task<RecordOutcome> RestoreAsync(Actor actor, RecordKind kind, string id, string? words, long? seen = null, CancellationToken stop = default) =>
        StepAsync(actor, Act.Moderate, kind, id, ModerationStep.Restore, words, ChangeRules.CheckWords("words", words, required: false), record => Withholding.Hidden(record) ? null : NotHidden,
            record => Withholding.With(record, RecordStatus.Published, null), seen, stop);

    /// <summary>Keeps it hidden after an appeal.</summary>
    public Task<RecordOutcome> KeepAsync(Actor actor, RecordKind kind, string id, string? words, long? seen = null, CancellationToken stop = default) =>
        NoteAsync(actor, Act.Moderate, kind, id, ModerationStep.Keep, words, _ => Appealed(kind, id) ? null : NotAppealed, (decision, snapshot) => [.. HiddenFirst(kind, id, snapshot), .. letters.Decided(decision, null, snapshot)], seen, stop);

    // the letter that it is hidden may still wait for its job; nobody reads that it stays hidden before that
    private IEnumerable<Letter> HiddenFirst(RecordKind kind, string id, NetworkSnapshot snapshot) =>
        store.Of(kind, id).LastOrDefault(decision => decision.Step == ModerationStep.Hide) is { } hidden ? letters.Decided(hidden, snapshot.Find(kind, id) is { } record ? Withholding.Of(record) : null, snapshot) : [];

    /// <summary>Its owner asks for another look.</summary>
    public Task<RecordOutcome> AppealAsync(Actor actor, RecordKind kind, string id, string? words, long? seen = null, CancellationToken stop = default) =>
        NoteAsync(actor, Act.Appeal, kind, id, ModerationStep.Appeal, words, _ => Appealed(kind, id) ? AppealedAlready : null, letters.Appealed, seen, stop);

    /// <summary>Whether an appeal waits for a decision.</summary>
    public bool Appealed(RecordKind kind, string id) => store.Of(kind, id) is [.., { Step: ModerationStep.Appeal }];

    /// <summary>Marks an organisation as checked, with what was checked, or takes the mark away.</summary>
    public Task<RecordOutcome> VerifyAsync(Actor actor, string organisation, bool verified, string? words, long? seen = null, CancellationToken stop = default) =>
        StepAsync(actor, Act.Verify, RecordKind.Organisation, organisation, verified ? ModerationStep.Verify : ModerationStep.Unverify, words, ChangeRules.CheckWords("words", words, required: verified),
            record => ((Organisation)record).Verified == verified ? verified ? VerifiedAlready : NotVerified : null, record => (Organisation)record with { Verified = verified }, seen, stop);

    private async Task<RecordOutcome> NoteAsync(Actor actor, Act act, RecordKind kind, string id, ModerationStep step, string? words, Func<IRecord, RuleError?> refuse, Func<Decision, NetworkSnapshot, IEnumerable<Letter>> told, long? seen, CancellationToken stop)
    {
        var snapshot = network.Current;
        if (Denied(actor, act, kind, id, snapshot, out var record) is { } denied)
            return denied;
        if (ChangeRules.CheckWords("words", words, required: true) is { IsEmpty: false } errors)
            return new RecordOutcome.Refused(errors);
        if ((Withholding.Hidden(record!) ? refuse(record!) : NotHidden) is { } refused)
            return new RecordOutcome.Conflict(refused);
        if (seen is { } version && record!.Version != version)
            return await RecordOutcome.Stale.SinceAsync(record, version, network, stop);
        store.Add(kind, id, step, words, actor.Id, decision => told(decision, snapshot));
        return new RecordOutcome.Done(record!, snapshot.Revision);
    }

    private async Task<RecordOutcome> StepAsync(Actor actor, Act act, RecordKind kind, string id, ModerationStep step, string? words, IEnumerable<RuleError> errors,
        Func<IRecord, RuleError?> refuse, Func<IRecord, IRecord> change, long? seen, CancellationToken stop)
    {
        for (var i = 0; i < Tries; i++)
        {
            var snapshot = network.Current;
            if (Denied(actor, act, kind, id, snapshot, out var before) is { } denied)
                return denied;
            if (errors.ToList() is { Count: > 0 } wrong)
                return new RecordOutcome.Refused([.. wrong]);
            if (refuse(before!) is { } refused)
                return new RecordOutcome.Conflict(refused);
            if (seen is { } version && before!.Version != version)
                return await RecordOutcome.Stale.SinceAsync(before, version, network, stop);
            // the words come first: a record that is hidden without a word would tell its owner nothing
            var decision = store.Add(kind, id, step, words, actor.Id);
            var outcome = await network.CommitAsync(new([Change.Replace(before!, change(before!))], actor.Id, clock.GetUtcNow(), $"{kind.ToString().ToLowerInvariant()}.{step.ToString().ToLowerInvariant()}"), stop);
            if (outcome is CommitOutcome.Committed(var done))
                return new RecordOutcome.Done(done.Set.Changes[0].After!, done.Revision);
            store.Forget(decision.Id);
            if (outcome is CommitOutcome.Refused(var broken))
                return new RecordOutcome.Refused(broken);
        }
        throw new InvalidOperationException("Others were quicker twenty times in a row.");
    }

    /// <summary>Why somebody may not do it, and the record when they may.</summary>
    internal static RecordOutcome? Denied(Actor actor, Act act, RecordKind kind, string id, NetworkSnapshot snapshot, out IRecord? record)
    {
        record = kind is RecordKind.Organisation or RecordKind.Offer or RecordKind.Need ? snapshot.Find(kind, id) : null;
        return !actor.SignedIn ? new RecordOutcome.Forbidden() : record is null || !Rights.May(actor, Act.Read, record, snapshot) ? new RecordOutcome.NotFound()
            : Rights.May(actor, act, record, snapshot) ? null : new RecordOutcome.Forbidden();
    }

    private static readonly RuleError
        NotShown = new("status", "notPublished", "Det vises ikke, så det kan ikke skjules.", "It is not shown, so it cannot be hidden.", "Se, hvordan det står nu.", "See how it stands now."),
        NotHidden = new("status", "notHidden", "Det er ikke skjult.", "It is not hidden.", "Se, hvordan det står nu.", "See how it stands now."),
        NotAppealed = new("status", "notAppealed", "Ingen har bedt om en ny vurdering.", "Nobody asked for another look.", "Vent, til de gør det, eller vis det igen.", "Wait until they do, or show it again."),
        AppealedAlready = new("status", "appealed", "I har allerede bedt om en ny vurdering.", "You asked for another look already.", "Vent på svaret.", "Wait for the answer."),
        VerifiedAlready = new("verified", "verified", "Den er allerede bekræftet.", "It is verified already.", "I skal ikke gøre noget.", "You need not do anything."),
        NotVerified = new("verified", "notVerified", "Den er ikke bekræftet.", "It is not verified.", "I skal ikke gøre noget.", "You need not do anything.");
}
