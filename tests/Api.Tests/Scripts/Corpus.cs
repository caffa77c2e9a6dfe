using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CoCreate.Api.Tests.Scripts;

/// <summary>What somebody may write who wishes us ill. Each field gets all of it, with a number of its own, so that it can be found again.</summary>
internal static class Corpus
{
    private static readonly HtmlParser Parser = new();

    /// <summary>In one line, at most 200 characters.</summary>
    public static string Line(int field) => $"F{field}e<script>pwned({field})</script>\"'><img src=x onerror=pwned({field})>\" onfocus=\"pwned\"</title></textarea><svg/onload=pwned>javascript:pwned()";

    /// <summary>Where there is little room.</summary>
    public static string Short(int field) => $"F{field}e<script>pwned({field})</script>";

    /// <summary>With line breaks: what would begin a header of a mail, a property of a calendar, a formula of a sheet.</summary>
    public static string Text(int field) => $"{Line(field)}\nBcc: pwned@evil.example\n\nEND:VEVENT\nBEGIN:VALARM\nATTACH:javascript:pwned\n=HYPERLINK(\"http://evil.example\";\"pwned\"), a; b\\n c\\";

    /// <summary>What runs, or would run when touched, in a page or a mail.</summary>
    public static IEnumerable<string> Running(string html)
    {
        var document = Parser.ParseDocument(html);
        foreach (var element in document.All)
        {
            if (element.LocalName == "script" && element.TextContent.Contains("pwned", StringComparison.OrdinalIgnoreCase))
                yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "srcdoc"
                    || (attribute.Name is "href" or "src" or "action" or "formaction" && attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                    yield return $"{element.LocalName} {attribute.Name}=\"{attribute.Value}\"";
        }
    }

    /// <summary>The fields that a reader of the page sees, as they were written.</summary>
    public static IEnumerable<int> Shown(string html)
    {
        var document = Parser.ParseDocument(html);
        var text = document.DocumentElement.TextContent + string.Concat(document.QuerySelectorAll("input,button,option").Select(e => e.GetAttribute("value")));
        for (var field = 1; field < 60; field++)
            if (text.Contains($"F{field}e<script>pwned({field})</script>"))
                yield return field;
    }
}
