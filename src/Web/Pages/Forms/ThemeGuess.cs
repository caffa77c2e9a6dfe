using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Themes that are named in a text, by their own name or a synonym. A suggestion to tick, never a decision.</summary>
public static class ThemeGuess
{
    private const int Most = 6, Shortest = 3;

    public static IEnumerable<Theme> Of(string? text, ThemeTree tree)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var words = text.Split([' ', '\n', ',', '.', '?', ':', ';', '(', ')', '"', '/'], StringSplitOptions.RemoveEmptyEntries).Take(400).ToArray();
        var pairs = words.Zip(words.Skip(1), (a, b) => $"{a} {b}");
        return pairs.Concat(words).Where(w => w.Length >= Shortest).Select(tree.ByName).OfType<Theme>().Where(t => t.Scheme == Themes.Scheme).DistinctBy(t => t.Id).Take(Most);
    }
}
