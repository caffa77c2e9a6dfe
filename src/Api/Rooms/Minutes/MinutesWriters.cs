using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CoCreate.Api.Rooms;

/// <summary>Minutes as Markdown: every word of a person's escaped, so that nothing becomes a heading, a link or markup.</summary>
internal static class MinutesMarkdown
{
    public static string Of(IEnumerable<MinutesPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            _ = part switch
            {
                MinutesPart.Heading(var level, var words) => text.Append('#', level).Append(' ').Append(Line(words)).Append("\n\n"),
                MinutesPart.Paragraph(var words) => text.Append(Escaped(words).Replace("\n", "  \n", StringComparison.Ordinal)).Append("\n\n"),
                MinutesPart.Quote(var words) => text.Append("> ").Append(Escaped(words).Replace("\n", "\n> ", StringComparison.Ordinal)).Append("\n\n"),
                MinutesPart.Items(var all) => List(text, all),
                _ => text,
            };
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static StringBuilder List(StringBuilder text, IEnumerable<MinutesItem> all)
    {
        foreach (var item in all)
        {
            text.Append("- ").Append(item.Strong.Length == 0 ? "" : $"**{Line(item.Strong)}**").Append(item.Strong.Length > 0 && item.Words.Length > 0 ? " " : "").Append(Line(item.Words)).Append('\n');
            foreach (var below in item.Below)
                text.Append("  - ").Append(Line(below)).Append('\n');
        }
        return text.Append('\n');
    }

    private static string Line(string words) => Escaped(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        var start = true;
        foreach (var c in words.ReplaceLineEndings("\n"))
        {
            // what means something anywhere, and what means something at the beginning of a line
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' || (start && c is ('#' or '+' or '-' or '=')))
                text.Append('\\');
            text.Append(c);
            start = c == '\n';
        }
        return text.ToString();
    }
}

/// <summary>Minutes as a page of HTML that prints well; every word encoded, nothing fetched.</summary>
internal static class MinutesHtml
{
    private const string Style = "body{font:16px/1.55 'Albert Sans','Segoe UI',system-ui,sans-serif;color:#17211D;max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem;border-top:4px solid #0D352A;padding-top:.5rem}h3{font-size:1.05rem;margin-top:1.5rem}blockquote{margin:0 0 1rem;padding-left:1rem;border-left:5px solid #17513F;white-space:pre-line}p{white-space:pre-line}li{margin:.25rem 0}@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}li{break-inside:avoid}}";

    private static readonly HtmlEncoder Words = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>How a page of minutes may use styles of its own and nothing else.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static string Of(string title, bool da, IEnumerable<MinutesPart> parts)
    {
        var html = new StringBuilder($"<!doctype html>\n<html lang=\"{(da ? "da" : "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Words.Encode(title)}</title><style>{Style}</style></head>\n<body><main>\n");
        foreach (var part in parts)
        {
            _ = part switch
            {
                MinutesPart.Heading(var level, var words) => html.Append($"<h{level}>{Words.Encode(words)}</h{level}>\n"),
                MinutesPart.Paragraph(var words) => html.Append($"<p>{Words.Encode(words)}</p>\n"),
                MinutesPart.Quote(var words) => html.Append($"<blockquote>{Words.Encode(words)}</blockquote>\n"),
                MinutesPart.Items(var all) => List(html, all),
                _ => html,
            };
        }
        return html.Append("</main></body></html>\n").ToString();
    }

    private static StringBuilder List(StringBuilder html, IEnumerable<MinutesItem> all)
    {
        html.Append("<ul>\n");
        foreach (var item in all)
        {
            html.Append("<li>").Append(item.Strong.Length == 0 ? "" : $"<strong>{Words.Encode(item.Strong)}</strong> ").Append(Words.Encode(item.Words));
            if (!item.Below.IsDefaultOrEmpty)
                html.Append("<ul>").AppendJoin("", item.Below.Select(b => $"<li>{Words.Encode(b)}</li>")).Append("</ul>");
            html.Append("</li>\n");
        }
        return html.Append("</ul>\n");
    }
}
