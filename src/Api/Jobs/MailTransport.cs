using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;

namespace CoCreate.Api.Jobs;

/// <summary>Hands a mail on.</summary>
public interface IMailTransport
{
    /// <summary>Delivers it, or throws with the reason.</summary>
    Task SendAsync(OutboxEntry entry, CancellationToken stop);
}

/// <summary>The mail server will not take this mail, today or tomorrow.</summary>
public sealed class MailRefusedException(string reason, Exception cause) : Exception(reason, cause);

/// <summary>Over SMTP when a server is named, else as files in the data folder's <c>mail/</c>.</summary>
public sealed class MailTransport(CoCreateOptions options, UnsubscribeLinks links) : IMailTransport
{
    private string Folder => Path.Combine(options.DataFolder, "mail");

    /// <inheritdoc/>
    public async Task SendAsync(OutboxEntry entry, CancellationToken stop)
    {
        using var message = Message(entry);
        if (options.Smtp is not { } server)
        {
            ToFile(entry, message);
            return;
        }
        using var client = new SmtpClient(server.Host, server.IsDefaultPort ? 25 : server.Port) { EnableSsl = server.Scheme == "smtps" };
        if (server.UserInfo.Split(':', 2) is [var user, var password])
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        // the client's own time limit holds for its blocking calls only
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.SmtpPatience);
        try
        {
            await client.SendMailAsync(message, limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server did not answer within {options.SmtpPatience.TotalSeconds:0} s.");
        }
        catch (SmtpException refused) when ((int)refused.StatusCode is >= 550 and <= 554)
        {
            throw new MailRefusedException($"{(int)refused.StatusCode}: {refused.Message}", refused);
        }
    }

    private MailMessage Message(OutboxEntry entry)
    {
        var from = new MailAddress(options.MailFrom, "CoCreate");
        var message = new MailMessage { From = from, Subject = entry.Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8 };
        message.To.Add(new MailAddress(entry.To, entry.Name));
        message.Headers["Message-ID"] = $"<{entry.Id}.{entry.At.ToUnixTimeMilliseconds()}@{from.Host}>";
        message.Headers["Content-Language"] = entry.Language;
        message.Headers["Auto-Submitted"] = "auto-generated";
        var unsubscribe = links.For(entry.To, entry.Kind);
        message.Headers["List-Unsubscribe"] = $"<{unsubscribe}>";
        message.Headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        var (words, ending) = entry.Language == "en" ? ("No more mails of this kind", entry.Text) : ("Ikke flere breve af den slags", entry.Text);
        message.AlternateViews.Add(View($"{ending}\n-- \n{words}: {unsubscribe}\n", MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(entry.Html.Replace("</body>", $"<p style=\"margin:0;padding:0 12px 32px;text-align:center;font-family:Arial,sans-serif;font-size:14px\"><a href=\"{WebUtility.HtmlEncode(unsubscribe)}\" style=\"color:#4F5B55\">{words}</a></p></body>", StringComparison.Ordinal), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string text, string type) =>
        AlternateView.CreateAlternateViewFromString(text, new ContentType(type) { CharSet = "utf-8" });

    // a file of its own number, so that delivering it again changes nothing
    private void ToFile(OutboxEntry entry, MailMessage message)
    {
        var aside = Path.Combine(Folder, $"new-{entry.Id}");
        // what a process that was killed here left behind may be half a mail
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true);
        Directory.CreateDirectory(aside);
        try
        {
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = aside };
            client.Send(message);
            File.Move(Directory.GetFiles(aside)[0], Path.Combine(Folder, $"{entry.Id:D6}.eml"), overwrite: true);
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }
}
