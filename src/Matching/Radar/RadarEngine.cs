using System.Collections.Immutable;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Radar;

/// <summary>Looks over a municipality for what nobody has seen yet. Pure: the same index and question give the same answer, however many threads look.</summary>
public static class RadarEngine
{
    /// <summary>So many are told of each kind, at most; what is left over stands behind them in the order it is told.</summary>
    public const int MostSuggestions = 20, MostTriangles = 50, MostListed = 1_000;

    /// <summary>How many fit is counted so far.</summary>
    public const int MostCounted = 12;

    /// <summary>For so many overlooked offers the needs they fit are counted.</summary>
    private const int CountedOffers = 24;

    /// <summary>Everything at once; with ten thousand needs it takes seconds, so ask it in the background and show its progress.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RadarAnswer Ask(MatchIndex index, RadarQuestion question, CancellationToken stop = default)
    {
        var scope = new RadarScope(index, question);
        var scan = NeedScan.Of(scope, stop);
        var (suggestions, triangles, overlooked) = (ImmutableArray<Suggestion>.Empty, ImmutableArray<OpenTriangle>.Empty, ImmutableArray<OverlookedOffer>.Empty);
        // three that each take a while, and whoever waits hears of each
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, question.Threads), CancellationToken = stop },
            Telling(() => suggestions = Suggesting.Of(scope, scan)), Telling(() => triangles = OpenTriangles.Of(scope)), Telling(() => overlooked = Overlooked(scope)));
        var (never, met) = SectorMeetings.Of(scope);
        return new(index.Revision, suggestions, triangles, never, met, overlooked, Silent(scope, scan));

        Action Telling(Action part) => () =>
        {
            part();
            question.Progress?.Invoke(scan.Length, scan.Length);
        };
    }

    private static ImmutableArray<SilentNeed> Silent(RadarScope scope, ScannedNeed[] scan) =>
    [
        .. scan.Where(s => !scope.IsReplied(s.Need.Need!)).OrderBy(s => s.Need.Record.Revision).ThenBy(s => s.Need.Id, StringComparer.Ordinal)
            .Select(s => new SilentNeed(new(s.Need.Id, s.Need.Need!.Question), OrganisationRef.To(s.Need.Owner!), s.Best.Length)),
    ];

    private static ImmutableArray<OverlookedOffer> Overlooked(RadarScope scope) =>
    [
        .. scope.Offers.Where(o => !scope.IsAskedFor(o.Offer!)).OrderBy(o => o.Record.Revision).ThenBy(o => o.Id, StringComparer.Ordinal)
            .Select((o, at) => new OverlookedOffer(new(o.Id, o.Offer!.Title), OrganisationRef.To(o.Owner!), at < CountedOffers ? NeedsFor(scope, o) : null)),
    ];

    private static int NeedsFor(RadarScope scope, Card offer) =>
        MatchEngine.Ask(scope.Index, new(null, offer.Offer, null, MatchTarget.Needs, scope.Question.Today, MostCounted, BetterIf: false) { Sees = scope.Question.Sees })
            .Items.Count(m => Fit.Is(m) && scope.IsOpen(scope.Index.Snapshot.Need(m.Need!.Id)!));
}
