using System.Text.RegularExpressions;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Reasons;

/// <summary>
/// Tells a sentence to somebody else than those who ask. Sentences speak of the question's side as "I" (you); whoever reads
/// them without being that side reads its name instead. What stands after a colon is a title or a list, and stays.
/// </summary>
internal static partial class Retold
{
    // signs no text has: where a name or a pronoun goes once the rest is told
    public const char Name = '\uE000', Names = '\uE001';
    public const string You = "\uE002", YouInside = "\uE003", YouObject = "\uE004", Your = "\uE005";

    public static Sentence To(in Pair pair, Sentence told)
    {
        if (pair.Setting.TellTo == Listener.Question)
            return told;
        var (name, match) = (pair.Setting.Card.Owner?.Name, pair.Setting.TellTo == Listener.Match);
        return new(Da(told.Da, name, match), En(told.En, name, match));
    }

    private static string Da(string text, string? name, bool match)
    {
        var (head, tail) = Cut(text);
        head = BothDa().Replace(head, match ? You : "De");
        head = YouDa().Replace(head, found => found.Value is "I" or "jer" ? Name.ToString() : Names.ToString());
        return Filled(head + tail, name ?? "de", name is null ? "deres" : Owner(name, "s"), "I", "I", "jer", "jeres");
    }

    private static string En(string text, string? name, bool match)
    {
        var (head, tail) = Cut(text);
        head = BothEn().Replace(head, match ? You : "They");
        head = YouEn().Replace(head, found => found.Value is "You" or "you" ? Name.ToString() : Names.ToString());
        return Filled(head + tail, name ?? "they", name is null ? "their" : Owner(name, "'s"), "You", "you", "you", "your");
    }

    private static (string Head, string Tail) Cut(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[at..]) : (text, "");

    private static string Filled(string text, string name, string names, string you, string inside, string youObject, string your) =>
        text.Replace(Name.ToString(), name).Replace(Names.ToString(), names).Replace(You, you).Replace(YouInside, inside).Replace(YouObject, youObject).Replace(Your, your);

    private static string Owner(string name, string ending) => name[^1] is 's' or 'x' or 'z' ? name + "'" : name + ending;

    // what both of them do or have done
    [GeneratedRegex(@"\bI(?= (?:bruger de samme|har begge|har ikke arbejdet sammen|har arbejdet sammen))")]
    private static partial Regex BothDa();

    [GeneratedRegex(@"\b[Yy]ou(?= (?:use the same|have both|have not worked|worked together))")]
    private static partial Regex BothEn();

    [GeneratedRegex(@"\b(?:I|jer|[Jj]eres)\b")]
    private static partial Regex YouDa();

    [GeneratedRegex(@"\b[Yy]ou(?:rs?)?\b")]
    private static partial Regex YouEn();
}
