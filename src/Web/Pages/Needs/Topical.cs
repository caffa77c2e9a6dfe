using CoCreate.Matching;

namespace CoCreate.Web.Pages.Needs;

/// <summary>What may be counted as fitting: near and free alone is not enough, it has to be about the same.</summary>
public static class Topical
{
    /// <summary>At least a fair match, and its theme or its words speak for it.</summary>
    public static bool Fits(Match match) => match.Rating >= Rating.Fair && IsAbout(match);

    /// <summary>Its theme or its words speak for it. Saying more about time, place or money never makes more of these.</summary>
    public static bool IsAbout(Match match) => match.Reasons.Any(r => r.Signal is "theme" or "text" or "named" or "similar" or "fits" && r.Points > 0);

    /// <summary>Whether the engine was asked for so few that more may fit.</summary>
    public static bool MayGoOn(IReadOnlyList<Match> answer, int asked) => answer.Count >= asked && answer.LastOrDefault(m => !m.FromOutside && !m.ForVariety) is { } last && Fits(last);
}
