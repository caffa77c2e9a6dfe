using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>When a month turns or a pause ends, those who stand in line are sent, the first first and within the limit. The asker hears that it went, or why it could not.</summary>
public sealed class SendQueued(INetwork network, Requests requests, RequestQueue queue, Memberships memberships, Receivers receivers, Outbox outbox, CoCreateOptions options) : IJob
{
    /// <inheritdoc/>
    public string Name => "send-queued-requests";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Sender spørgsmål, der har stået i kø", "Sends questions that have stood in line");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var line in queue.Lines())
            foreach (var queued in queue.At(line))
            {
                var outcome = await requests.AskQueuedAsync(memberships.Of(queued.Account), queued, stop);
                if (outcome is RecordOutcome.Refused(var errors) && errors.Any(e => e is { Field: "to", Code: "overLimit" or "paused" }) && errors.Length == 1)
                {
                    // a later one may be about a time after the pause, but no place of the month is given past the first
                    if (errors[0].Code == "overLimit")
                        break;
                    continue;
                }
                outbox.Once(Name, queued.Id, Letters(queued, outcome));
                queue.Remove(queued.Id);
            }
    }

    private IEnumerable<Letter> Letters(QueuedRequest queued, RecordOutcome outcome)
    {
        var other = network.Current.Organisation(queued.Wish.To)?.Name ?? "?";
        foreach (var to in receivers.Of(queued.Wish.From))
        {
            var (da, sent) = (to.Language != "en", outcome is RecordOutcome.Done);
            var why = outcome is RecordOutcome.Refused([var first, ..]) ? da ? $"{first.Da} {first.RemedyDa}" : $"{first.En} {first.RemedyEn}" : da ? "I kan ikke længere spørge dem." : "You can no longer ask them.";
            yield return new($"queued:{queued.Id}:{to.Address.ToUpperInvariant()}", "requests", to.Address, to.Name, to.Language,
                sent ? da ? $"{other} har fået jeres spørgsmål" : $"{other} got your question" : da ? $"{other} kunne ikke spørges" : $"{other} could not be asked",
                [
                    new(sent ? da ? $"I har stået i kø hos {other}. Nu er der plads, og jeres spørgsmål er sendt." : $"You stood in line at {other}. Now there is a place, and your question is sent."
                        : da ? $"I har stået i kø hos {other}, men spørgsmålet kunne ikke sendes: {why}" : $"You stood in line at {other}, but the question could not be sent: {why}"),
                    new(queued.Wish.Message, Quote: true),
                    sent ? new(da ? "Se det på jeres side" : "See it on your page", $"{options.PublicUrl}/forespoergsler/{queued.Id}")
                        : new(da ? "Find en anden" : "Find somebody else", $"{options.PublicUrl}/soeg"),
                    LetterPart.Farewell(da),
                ]);
        }
    }
}
