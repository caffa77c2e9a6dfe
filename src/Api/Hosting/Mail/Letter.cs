namespace CoCreate.Api.Hosting.Mail;

/// <summary>A mail to be sent.</summary>
/// <param name="Key">Says what it is about and to whom; the same key is sent once.</param>
/// <param name="Kind">What sort of mail it is, for those who want no more of it.</param>
/// <param name="To">The address.</param>
/// <param name="Name">The receiver's name, if known.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Subject">One line.</param>
/// <param name="Parts">What it says: paragraphs, facts and links.</param>
public sealed record Letter(string Key, string Kind, string To, string? Name, string Language, string Subject, IReadOnlyList<LetterPart> Parts)
{
    /// <summary>As plain text.</summary>
    public string Text() => string.Join("\n\n", Parts.Select(part => part.Link is null ? part.Words : $"{part.Words}:\n{part.Link}")) + "\n";

    /// <summary>As HTML: paragraphs, quotes and links in one column, every word encoded.</summary>
    public string Html() => LetterHtml.Of(this);
}

/// <summary>A paragraph, somebody's own words, or a link with its words.</summary>
public sealed record LetterPart(string Words, string? Link = null, bool Quote = false)
{
    /// <summary>How every mail ends.</summary>
    public static LetterPart Farewell(bool da) => new(da ? "Venlig hilsen\nCoCreate" : "Kind regards\nCoCreate");
}
