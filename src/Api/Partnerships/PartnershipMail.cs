using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Partnerships;

/// <summary>Writes the mails that follow from steps of partnerships: reads the change log after its own mark, and puts letters and mark in the outbox in one transaction.</summary>
public sealed class PartnershipMail(INetwork network, Outbox outbox, PartnershipLetters letters, PartnershipWords words, Memberships memberships) : IJob
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Name => "partnership-mail";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Skriver breve om partnerskaber", "Writes mails about partnerships");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (pending, mark) = (new List<Letter>(), outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            if (committed.Set is { Reason: "partnership.withdraw" or "partnership.stop" or "partnership.agree", Changes: [{ After: Partnership p }] })
                pending.AddRange(Letters(p, committed));
            mark = committed.Revision;
        }
        outbox.Put(pending, Name, mark);
    }

    private IEnumerable<Letter> Letters(Partnership p, CommittedChangeSet committed)
    {
        // what was written with the step lies beside it in time
        var said = words.Of(p.Id, WordKind.Message).LastOrDefault(word => word.Account == committed.Set.Actor && (word.At - committed.Set.At).Duration() < AtOnce);
        if (committed.Set.Reason == "partnership.agree")
            return said is null ? [] : letters.Message(p, said, network.Current);
        var theirs = memberships.Of(committed.Set.Actor).Organisations;
        var by = said?.Organisation ?? p.Commitments.Where(c => c.State == CommitmentState.Withdrawn).Select(c => c.Organisation).Concat(PartnershipPhases.MembersOf(p)).FirstOrDefault(theirs.Contains);
        return by is null ? [] : letters.Left(p, by, said?.Text, committed.Revision, network.Current);
    }
}
