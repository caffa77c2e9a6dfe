using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CoCreate.Api.Hosting.Mail;

/// <summary>A letter as HTML for mail programs: one column of tables and inline styles, every word encoded, nothing fetched from anywhere.</summary>
internal static class LetterHtml
{
    private const string Font = "font-family:'Albert Sans','Segoe UI',system-ui,Arial,sans-serif;", Ink = "color:#17211D;", Green = "#17513F";
    private const string Line = "margin:0 0 16px;font-size:16px;line-height:1.55;" + Ink;

    // æøå as letters; whatever could be markup is still encoded
    private static readonly HtmlEncoder Words = HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation);

    public static string Of(Letter letter)
    {
        var html = new StringBuilder($"<!doctype html><html lang=\"{Encoded(letter.Language)}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encoded(letter.Subject)}</title></head>")
            .Append("<body style=\"margin:0;padding:0;background:#F1F5F2\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td align=\"center\" style=\"padding:24px 12px\">")
            .Append($"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"max-width:600px;background:#FFFFFF;border-top:12px solid #0D352A\"><tr><td style=\"padding:28px 28px 24px;{Font}\">")
            .Append($"<p style=\"margin:0 0 20px;font-size:18px;font-weight:800;{Ink}\">CoCreate</p><h1 style=\"margin:0 0 20px;font-size:24px;line-height:1.25;{Ink}\">{Encoded(letter.Subject)}</h1>");
        var first = true;
        foreach (var part in letter.Parts)
        {
            html.Append(Part(part, first && part.Link is not null));
            first &= part.Link is null;
        }
        return html.Append("</td></tr></table></td></tr></table></body></html>\n").ToString();
    }

    // the first link is the one to follow; the others stand below it as links
    private static string Part(LetterPart part, bool main) => part switch
    {
        { Link: { } link } when main => $"<p style=\"margin:8px 0 12px\"><a href=\"{Encoded(link)}\" style=\"display:inline-block;padding:12px 20px;background:{Green};border-radius:3px;font-size:16px;font-weight:700;color:#FFFFFF;text-decoration:none\">{Encoded(part.Words)}</a></p>",
        { Link: { } link } => $"<p style=\"margin:0 0 8px;font-size:16px;line-height:1.75\"><a href=\"{Encoded(link)}\" style=\"color:{Green};font-weight:700\">{Encoded(part.Words)}</a></p>",
        { Quote: true } => $"<blockquote style=\"margin:0 0 18px;padding:2px 0 2px 16px;border-left:5px solid {Green};font-size:16px;line-height:1.55;{Ink}\">{Lines(part.Words)}</blockquote>",
        _ => $"<p style=\"{Line}\">{Lines(part.Words)}</p>",
    };

    private static string Lines(string text) => Encoded(text).Replace("&#xA;", "<br>", StringComparison.Ordinal);

    private static string Encoded(string text) => Words.Encode(text.ReplaceLineEndings("\n"));
}
