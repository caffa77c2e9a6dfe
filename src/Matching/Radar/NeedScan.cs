using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Radar;

/// <summary>An offer that fits a need: at least fairly, and about the same.</summary>
internal readonly record struct Fitting(Card Offer, int Score);

/// <summary>A need with the offers that fit it best.</summary>
internal sealed record ScannedNeed(Card Need, Fitting[] Best);

/// <summary>Asks the engine with every open need of the municipality, several side by side. The answer does not depend on how many.</summary>
internal static class NeedScan
{
    private const int TellEvery = 50;

    public static ScannedNeed[] Of(RadarScope scope, CancellationToken stop)
    {
        var (needs, progress) = (scope.Needs, scope.Question.Progress);
        var found = new ScannedNeed[needs.Length];
        var done = 0;
        progress?.Invoke(0, needs.Length);
        Parallel.For(0, needs.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, scope.Question.Threads), CancellationToken = stop }, at =>
        {
            found[at] = new(needs[at], Fits(scope, needs[at]));
            if (Interlocked.Increment(ref done) is var count && (count % TellEvery == 0 || count == needs.Length))
                progress?.Invoke(count, needs.Length);
        });
        return found;
    }

    private static Fitting[] Fits(RadarScope scope, Card need)
    {
        var plan = Plan.For(scope.Index, new(need.Need!, null, null, MatchTarget.Offers, scope.Question.Today, RadarEngine.MostCounted, BetterIf: false));
        return [.. FastRanking.Run(plan).Best.List.Where(c => Fit.Is(c) && scope.Question.SetAside?.Invoke(need.Need!, c.Card.Id) != true).Select(c => new Fitting(c.Card, c.Score))];
    }
}

/// <summary>When two are said to fit: at least fairly, and their theme or their words speak for it. Near and free alone is not enough.</summary>
internal static class Fit
{
    public static bool Is(in Candidate candidate) => candidate.Score >= Ratings.Fair && IsAbout(candidate.Pair);

    public static bool Is(Match match) => match.Rating >= Rating.Fair && match.Reasons.Any(r => r.Signal is "theme" or "text" or "named" or "similar" or "fits" && r.Points > 0);

    public static bool IsAbout(in Pair pair)
    {
        for (var i = 0; i < pair.Setting.InPlay.Length; i++)
            if (pair.Setting.InPlay[i].Code is "theme" or "text" && pair.Setting.PointsOf(i, pair) > 0)
                return true;
        return false;
    }
}
