using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Moderation;

/// <summary>Tells those whose record was hidden or shown again; follows the change log, so that nobody is forgotten.</summary>
public sealed class ModerationMail(INetwork network, Outbox outbox, ModerationStore store, ModerationLetters letters) : IJob
{
    private const int AtOnce = 100;

    /// <inheritdoc/>
    public string Name => "moderation-mail";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Skriver breve om det, der er skjult eller vises igen", "Writes mails about what was hidden or is shown again");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (pending, seen, mark) = (new List<Letter>(), 0, outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            pending.AddRange(committed.Set.Changes.SelectMany(change => Letters(change, committed.Set)));
            mark = committed.Revision;
            if (++seen % AtOnce != 0)
                continue;
            outbox.Put(pending, Name, mark);
            pending.Clear();
        }
        outbox.Put(pending, Name, mark);
    }

    private IEnumerable<Letter> Letters(Change change, ChangeSet set) =>
        change.After is { } after && (set.Reason.EndsWith(".hide", StringComparison.Ordinal) || set.Reason.EndsWith(".restore", StringComparison.Ordinal))
        && store.Of(change.Kind, change.Id).LastOrDefault(d => d.Step is ModerationStep.Hide or ModerationStep.Restore && d.Account == set.Actor && d.At <= set.At) is { } decision
            ? letters.Decided(decision, Withholding.Of(after), network.Current) : [];
}
