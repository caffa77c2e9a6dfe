using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;

namespace CoCreate.Api.Jobs;

/// <summary>Delivers what waits in the outbox. Killed between delivering and writing so down, it delivers the same Message-ID again.</summary>
public sealed class DeliverMail(Outbox outbox, IMailTransport transport) : IJob
{
    private const int AtOnce = 100;

    /// <inheritdoc/>
    public string Name => "deliver-mail";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Sender de breve, der venter", "Delivers the mails that wait");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (failed, aside, reason) = (0, 0, "");
        var waits = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in outbox.Due(AtOnce))
        {
            stop.ThrowIfCancellationRequested();
            // nobody reads the second letter before the first
            if (waits.Contains(entry.To))
                continue;
            try
            {
                await transport.SendAsync(entry, stop);
                outbox.Delivered(entry.Id);
            }
            catch (MailRefusedException refused)
            {
                outbox.Refused(entry, refused.Message);
                aside++;
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                outbox.Failed(entry, e.GetBaseException().Message);
                waits.Add(entry.To);
                reason = e.GetBaseException().Message;
                failed++;
            }
        }
        if (failed + aside > 0)
            throw new InvalidOperationException(string.Join(' ',
                failed > 0 ? $"{failed} mails could not be delivered and are tried again later: {reason}" : "", aside > 0 ? $"{aside} were refused for good and laid aside." : "").Trim());
    }
}
