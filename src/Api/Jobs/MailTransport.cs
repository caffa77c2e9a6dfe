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
        using var client = new SmtpClient(server.Host, server.IsDefaultPort ? 25 : server.Port) { Timeout = 30_000, EnableSsl = server.Scheme == "smtps" };
        if (server.UserInfo.Split(':', 2) is [var user, var password])
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        await client.SendMailAsync(message, stop);
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
        message.AlternateViews.Add(View(entry.Html.Replace("</body>", $"<hr><p><a href=\"{WebUtility.HtmlEncode(unsubscribe)}\">{words}</a></p></body>", StringComparison.Ordinal), MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string text, string type) =>
        AlternateView.CreateAlternateViewFromString(text, new ContentType(type) { CharSet = "utf-8" });

    // a file of its own number, so that delivering it again changes nothing
    private void ToFile(OutboxEntry entry, MailMessage message)
    {
        var aside = Directory.CreateDirectory(Path.Combine(Folder, $"new-{entry.Id}")).FullName;
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
