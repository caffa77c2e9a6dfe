namespace CoCreate.Network.Import;

/// <summary>Long words where a title should stand: the first sentence is the title, all of it the text.</summary>
internal static class Titles
{
    public static (string Title, string? Text) Split(string words, string? text, int most)
    {
        if (words.Length <= most)
            return (words.ReplaceLineEndings(" "), text);
        var end = words.AsSpan(0, most - 1).LastIndexOfAny(". ?!");
        var first = words.AsSpan(0, Math.Min(most, words.Length)).IndexOfAny(".?!\n");
        var title = first is > 10 ? words[..(first + 1)] : words[..(end > 20 ? end : most - 1)] + "…";
        return (title.Trim().TrimEnd('.'), text is null ? words : words + "\n\n" + text);
    }
}
