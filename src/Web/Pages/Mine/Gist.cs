namespace CoCreate.Web.Pages.Mine;

/// <summary>A message in one breath: without its greeting and its farewell, on one line, cut at a word.</summary>
public static class Gist
{
    private const int Longest = 180;
    private static readonly string[] Greetings = ["Hej", "Kære", "Goddag", "Hello", "Dear", "Hi"], Farewells = ["Venlig hilsen", "Med venlig hilsen", "Mange hilsner", "Hilsen", "Kind regards", "Best regards"];

    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .TakeWhile((line, i) => i == 0 || !Farewells.Any(words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase))).ToArray();
        // a greeting alone on its line says nothing of what is asked
        var told = lines.Length > 1 && lines[0].Length < 60 && Greetings.Any(word => lines[0].StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) ? lines[1..] : lines;
        return Cut(string.Join(' ', told), Longest);
    }

    /// <summary>At most so many signs, ending with a whole word.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var at = text.LastIndexOf(' ', most - 1);
        return text[..(at > most / 2 ? at : most - 1)].TrimEnd(' ', ',', '.', ':', ';', '–', '-') + " …";
    }
}
