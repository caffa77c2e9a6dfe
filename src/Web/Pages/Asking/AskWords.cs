using System.Text.RegularExpressions;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Pages.Offers;
using CoCreate.Web.Texts;
using Match = CoCreate.Matching.Match;

namespace CoCreate.Web.Pages.Asking;

/// <summary>The message a question begins with: the match's reasons first, told to the one who is asked.</summary>
public static partial class AskWords
{
    private const int Widest = 200, MostReasons = 3;

    // what can be said to somebody's face as a reason to ask them
    private static readonly string[] Telling = ["history", "distance", "time", "kind", "weekday", "theme", "capacity", "trust", "audience"];

    /// <summary>The match between the two, as the asking side sees it; null when the engine ranks none.</summary>
    public static Match? MatchOf(MatchIndex index, AskAbout about, Organisation? from, DateOnly today)
    {
        if (about is { Need: { } need, Offer: { } offer } && need.Organisation != about.To.Id)
            return Fit.Of(index, need, offer, today).Match;
        if (from is null)
            return null;
        return about.Answers
            ? MatchEngine.Ask(index, new(null, null, from, MatchTarget.Needs, today, Widest, BetterIf: false)).Items.FirstOrDefault(m => m.Need?.Id == about.Need!.Id)
            : MatchEngine.Ask(index, new(null, null, from, MatchTarget.Organisations, today, Widest, BetterIf: false)).Items.FirstOrDefault(m => m.Organisation.Id == about.To.Id);
    }

    public static string Message(AskAbout about, Match? match, Organisation? from, string? name)
    {
        var parts = new List<string> { T.Ask.Hello.With(about.To.Name) };
        if (about.Slot is not null && about.Books)
            parts.Add(T.Ask.WeCome);
        else
        {
            var reasons = match is null ? [] : Reasons(match).ToArray();
            parts.Add(reasons.Length > 0 ? T.Ask.Because.With(Everyday.Join(reasons)) : T.Ask.BecauseFit);
            if (about.Answers)
                parts.Add(T.Ask.YouSeek.With(about.Need!.Question) + "\n" + T.Ask.WeCanHelp);
            else if (about.Need is { } need)
                parts.Add(T.Ask.WeSeek.With(need.Question) + (NeedFacts.Who(need) is { Length: > 0 } who ? "\n" + T.Ask.WeAreMany.With(Everyday.Small(who)) : ""));
            parts.Add(T.Ask.CanIt);
        }
        parts.Add(string.Join("\n", new[] { T.Ask.Regards, string.Join(", ", new[] { name, from?.Name }.Where(s => !string.IsNullOrEmpty(s))) }.Where(s => s.Length > 0)));
        return string.Join("\n\n", parts).Replace('\u00A0', ' ').Replace("\u2060", "");
    }

    /// <summary>"I ligger 2 km væk": the strongest reasons, turned so that the reader is the one who is asked.</summary>
    private static IEnumerable<string> Reasons(Match match) => match.Reasons
        .Where(r => r.Points > 0 && Telling.Contains(r.Signal))
        .OrderByDescending(r => r.Points).Select(r => Language.Danish ? Danish(r.Da) : English(r.En)).OfType<string>().Take(MostReasons);

    /// <summary>What the asking side can do to make it fit better, as it says it itself.</summary>
    public static string Promised(BetterIf better)
    {
        var words = Language.Choose(better.Da, better.En).TrimEnd('.');
        var at = words.IndexOf(Language.Choose("hvis ", "if "), StringComparison.OrdinalIgnoreCase);
        var what = at < 0 ? words : words[(at + Language.Choose(5, 3))..];
        return Language.Danish ? Turned(what) : what.StartsWith("you ", StringComparison.Ordinal) ? "we" + what[3..] : what;
    }

    private static string Turned(string words) =>
        Persons().Replace(words, m => m.Value switch { "I" => "vi", "jer" => "os", "jeres" => "vores", "De" => "I", "dem" => "jer", _ => "jeres" });

    private static string? Danish(string reason)
    {
        var first = reason.Split(". ")[0].TrimEnd('.');
        var turned = Turned(first);
        return turned.Split(' ')[0] switch
        {
            "Ligger" or "Har" or "Arbejder" => "I " + Everyday.Small(turned),
            "Handler" => "det " + Everyday.Small(turned),
            "vi" or "I" => turned,
            "Der" or "Det" => Everyday.Small(turned),
            _ => null,
        };
    }

    private static string? English(string reason)
    {
        var first = reason.Split(". ")[0].TrimEnd('.');
        if (first.Contains("you", StringComparison.OrdinalIgnoreCase) && !first.StartsWith("You have both", StringComparison.Ordinal))
            return null;
        return first.Split(' ')[0] switch
        {
            "They" => "you" + first["They".Length..],
            "You" => "we" + first["You".Length..],
            "There" or "It" => Everyday.Small(first),
            "Is" => first.StartsWith("Is about", StringComparison.Ordinal) ? "it is" + first[2..] : "you are" + first[2..],
            _ => null,
        };
    }

    [GeneratedRegex(@"\b(I|jer|jeres|De|dem|deres)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Persons();
}
