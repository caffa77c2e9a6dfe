using System.Text.RegularExpressions;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Gentle advice on an innovation question. It looks for the answer inside the question, for whose everyday life gets better, and for how they would notice. It never blocks.</summary>
public static partial class Coaching
{
    /// <summary>What could make the question better; empty when nothing comes to mind.</summary>
    public static IEnumerable<string> Of(string? question, string? more)
    {
        if (string.IsNullOrWhiteSpace(question) || question.Length > 2_000)
            yield break;
        var all = question + "\n" + (more is { Length: <= 5_000 } ? more : "");
        if (Solution().Match(question) is { Success: true } answer)
            yield return T.Coach.AnswerInside.With(answer.Value.Trim());
        else if (Seeking().IsMatch(question))
            yield return T.Coach.Seeking;
        if (YesNo().IsMatch(question))
            yield return T.Coach.YesNo;
        else if (!question.Contains('?'))
            yield return T.Coach.NotAQuestion;
        if (!People().IsMatch(all))
            yield return T.Coach.Whose;
        if (!Noticing().IsMatch(all))
            yield return T.Coach.Notice;
    }

    // the things people ask for when they have already decided
    [GeneratedRegex(@"\b(?:en|et|to|tre|flere|nogle|ny|nye|a|an|some|new)\s+(?:ny(?:e|t)?\s+)?(?:bus(?:ser)?|kurs(?:us|er)|app|hjemmeside|konsulent(?:er)?|foredrag|workshops?|temadag|tilskud|pulje|lokaler?|instruktør(?:er)?|underviser(?:e)?|projektor|kampagne|folder|plakat|platform|system|coach(?:es)?|course|website|speaker|grant|room|campaign|leaflet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Solution();

    [GeneratedRegex(@"^\s*(?:vi (?:mangler|søger|skal bruge|vil have|ønsker)|søges|we (?:need|want|are looking for|lack))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Seeking();

    [GeneratedRegex(@"^\s*(?:kan|skal|må|er|vil|har|can|should|may|is|are|will|do|does) (?:vi|i|man|der|det|nogen|we|you|it|there|someone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"elev|børn|barn|unge|ung\b|ældre|borger|famili|forældre|klasse|\d\. ?[a-z]\b|beboer|patient|bruger|medarbejder|ansat|lærer|pædagog|frivillig|naboer|bedste|pårørende|deltager|medlem|studerende|mennesker|personer|pensionist|flygtning|pupil|child|young|elder|older|citizen|famil|parent|class|resident|patient|user|staff|teacher|volunteer|neighbour|grand|student|people|person", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(@"\bså\b|mærke|oplev|opdag|bedre|mere|færre|flere|mindre|lære|undersøg|trives|glad|tryg|ensom|komme til|blive|so that|so the|notice|feel|better|more|fewer|less|learn|explor|thriv|become", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noticing();
}
