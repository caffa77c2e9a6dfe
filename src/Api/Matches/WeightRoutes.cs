using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Learning;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Matches;

/// <summary><c>/matching/weights</c>: which weights moved, from how many answers, and why.</summary>
public static class WeightRoutes
{
    public static void MapWeights(this RouteGroupBuilder group) =>
        group.MapGet("/matching/weights", List).Takes(Overseen.Municipality, Declared.MinRevision).Produces<WeightsAnswer>().Refuses(400, 401, 403, 429)
            .WithSummary("How much each signal weighs in a municipality, beside what is shipped: from how many answers, and why.");

    private static IResult List(HttpContext http, Indexes indexes, LearnWeights learning)
    {
        if (Overseen.Refusal(http, indexes.Match.Snapshot, out var query, out var municipality) is { } refusal)
            return refusal;
        if (query.Refusal is { } unreadable)
            return unreadable;
        var learned = learning.Learn();
        Revisions.Say(http, indexes.Match.Revision);
        return Results.Json(WeightsAnswer.Of(learned, municipality, indexes.Match.Revision), NetworkJson.Wire);
    }
}

/// <summary>The weights for those who ask from a municipality.</summary>
/// <param name="Own">Whether they are learned from its own answers; else from the whole network's.</param>
/// <param name="Answers">From how many answers.</param>
/// <param name="Organisations">Of how many organisations.</param>
/// <param name="Kinds">How many of each kind.</param>
public sealed record WeightsAnswer(long Revision, string? Municipality, bool Own, int Answers, int Organisations, ImmutableArray<VerdictCount> Kinds, ImmutableArray<WeightItem> Items)
{
    public static WeightsAnswer Of(OnlineWeights learned, string? municipality, long revision)
    {
        var own = municipality is null ? null : learned.Own(municipality);
        var from = own ?? learned.Whole;
        return new(revision, municipality, own is not null, from.Answers, from.Organisations, from.Kinds, [.. LearnedList.Of(from).Select(WeightItem.Of)]);
    }
}

/// <summary>One signal's weight, or one family's of partner signals (which has no single weight).</summary>
/// <param name="Named">How many gave it as the reason of a no.</param>
/// <param name="Yes">Points it gave on average where the answer was yes.</param>
/// <param name="No">Points it gave on average where it was not.</param>
public sealed record WeightItem(string Signal, int? Shipped, int? Weight, double Factor, int Named, int Yes, int No, string Da, string En, string WhyDa, string WhyEn)
{
    public static WeightItem Of(LearnedSignal s) =>
        new(s.Signal, s.Shipped, s.Shipped is { } shipped ? (int)Math.Round(shipped * s.Factor) : null, Math.Round(s.Factor, 3), s.Named, s.Yes, s.No, s.Da, s.En, s.WhyDa, s.WhyEn);
}
