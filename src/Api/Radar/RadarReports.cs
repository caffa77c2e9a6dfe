using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Matching.Radar;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Radar;

/// <summary>Adds to what the engine sees what only the features know: how long things have been out, and which answers are late.</summary>
public sealed class RadarReports(RadarBoard board, Indexes indexes, IShownSince shown, ILateAnswers late, IIntroduced introduced, TimeProvider clock)
{
    private const int MostListed = RadarEngine.MostListed;

    /// <summary>The report at the newest revision; waits while it is worked out.</summary>
    public async Task<RadarReport> OfAsync(string? municipality, CancellationToken stop) => await OfAsync(municipality, await board.AnswerAsync(municipality, stop), stop);

    /// <summary>The report of an answer that is there.</summary>
    public async Task<RadarReport> OfAsync(string? municipality, RadarAnswer answer, CancellationToken stop)
    {
        var (network, now) = (indexes.Match.Snapshot, clock.GetUtcNow());
        var needs = new List<NeedWithoutReply>();
        foreach (var n in answer.NeedsWithoutReply.Take(MostListed))
            needs.Add(new(n.Need, n.Organisation, await DaysAsync(network.Need(n.Need.Id), now, stop), n.Fits));
        var offers = new List<OfferWithoutRequests>();
        foreach (var o in answer.OffersWithoutRequests.Take(MostListed))
            offers.Add(new(o.Offer, o.Organisation, await DaysAsync(network.Offer(o.Offer.Id), now, stop), o.Fits));
        var overdue = Overdue(network, municipality, now);
        // who was introduced since the look is not told of again
        var known = introduced.Pairs();
        return new(answer.Revision, municipality, answer.Suggestions.RemoveAll(s => known.Holds(s.Asker.Id, s.Organisation.Id)), answer.OpenTriangles.RemoveAll(t => known.Holds(t.A.Id, t.B.Id)), answer.SectorsNeverMet, answer.SectorsMet,
            [.. offers.OrderByDescending(o => o.Days ?? -1)], [.. needs.OrderByDescending(n => n.Days ?? -1)], [.. overdue.Take(MostListed)],
            new(answer.OffersWithoutRequests.Length, answer.NeedsWithoutReply.Length, overdue.Length));
    }

    private async ValueTask<int?> DaysAsync(IRecord? record, DateTimeOffset now, CancellationToken stop) =>
        record is not null && await shown.ShownSinceAsync(record, stop) is { } since ? Math.Max(0, (int)(now - since).TotalDays) : null;

    private ImmutableArray<OverdueRequest> Overdue(NetworkSnapshot network, string? municipality, DateTimeOffset now)
    {
        var requests = municipality is null ? network.Requests
            : network.OrganisationsIn(municipality).SelectMany(o => network.RequestsTo(o.Id).Concat(network.RequestsFrom(o.Id))).DistinctBy(r => r.Id);
        return [.. requests.Where(r => late.IsLate(r, now)).OrderBy(r => r.Asked).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => new OverdueRequest(
            new(r.Id, OrganisationRef.To(network, r.From), OrganisationRef.To(network, r.To),
                r.Need is { } need && network.Need(need) is { } n ? new(n.Id, n.Question) : null, r.Offer is { } offer && network.Offer(offer) is { } o ? new(o.Id, o.Title) : null),
            (int)(now - r.Asked).TotalDays))];
    }
}
