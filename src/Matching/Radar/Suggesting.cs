using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Radar;

/// <summary>
/// The best pairs nobody asked for. Both sides come from different sectors, a need is suggested once, and nobody is suggested to more needs than
/// they have room for this month, so that what is told to many does not end with the same few.
/// </summary>
internal static class Suggesting
{
    private const int MostEach = 2, AskedForOrganisations = 40, WideEach = 8;

    private readonly record struct Possible(Card Need, Card? Offer, Organisation Owner, int Score);

    public static ImmutableArray<Suggestion> Of(RadarScope scope, ScannedNeed[] scan)
    {
        var pairs = scan.SelectMany(s => s.Best.Where(f => f.Score >= Ratings.Good && MayMeet(scope, s.Need, f.Offer.Owner!, f.Offer.Id)).Select(f => new Possible(s.Need, f.Offer, f.Offer.Owner!, f.Score)))
            .Concat(scan.Where(s => s.Best.Length == 0).OrderBy(s => s.Need.Record.Revision).ThenBy(s => s.Need.Id, StringComparer.Ordinal).Take(AskedForOrganisations)
                .SelectMany(s => Organisations(scope, s.Need)));
        var (room, taken, best) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<Suggestion>());
        foreach (var (need, offer, owner, _) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.Need.Id, StringComparer.Ordinal).ThenBy(p => p.Owner.Id, StringComparer.Ordinal).ThenBy(p => p.Offer?.Id, StringComparer.Ordinal))
        {
            if (best.Count == RadarEngine.MostSuggestions)
                break;
            if (taken.Contains(need.Id) || room.GetValueOrDefault(owner.Id, RoomOf(scope, owner)) is var left && left <= 0)
                continue;
            if (Told(scope, need, offer, owner) is not { } told)
                continue;
            taken.Add(need.Id);
            room[owner.Id] = left - 1;
            best.Add(told);
        }
        return best.ToImmutable();
    }

    // where no offer fits, an organisation may be the one to talk to all the same
    private static IEnumerable<Possible> Organisations(RadarScope scope, Card need) =>
        MatchEngine.Ask(scope.Index, new(need.Need!, null, null, MatchTarget.Organisations, scope.Question.Today, WideEach, BetterIf: false)).Items
            .Where(m => m.Score >= Ratings.Good && m.Offer is null && Fit.Is(m))
            .Select(m => new Possible(need, null, scope.Index.Snapshot.Organisation(m.Organisation.Id)!, m.Score))
            .Where(p => MayMeet(scope, need, p.Owner, null));

    private static bool MayMeet(RadarScope scope, Card need, Organisation other, string? offer) =>
        need.Owner is { } asker && asker.Id != other.Id && asker.Sector != other.Sector && !scope.IsUnderWay(need.Need!, other.Id, offer);

    private static int RoomOf(RadarScope scope, Organisation organisation) => organisation.Limits?.PerMonth is { } most
        ? Math.Min(MostEach, most - MonthlyRequests.CountIn(scope.Index.Snapshot, organisation.Id, scope.Question.Today)) : MostEach;

    // the engine is asked once more, now for the words
    private static Suggestion? Told(RadarScope scope, Card need, Card? offer, Organisation organisation)
    {
        var asked = new MatchQuestion(need.Need!, null, null, offer is null ? MatchTarget.Organisations : MatchTarget.Offers, scope.Question.Today, RadarEngine.MostCounted, BetterIf: false) { TellTo = Listener.Third };
        return MatchEngine.Ask(scope.Index, asked).Items.FirstOrDefault(m => m.Organisation.Id == organisation.Id && m.Offer?.Id == offer?.Id) is { } m
            ? new(new(need.Id, need.Need!.Question), OrganisationRef.To(need.Owner!), m.Offer, m.Organisation, m.Score, m.Rating, m.Reasons) : null;
    }
}
