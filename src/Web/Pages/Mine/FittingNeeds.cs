using CoCreate.Api.Accounts;
using CoCreate.Api.Mine;
using CoCreate.Matching;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Mine;

/// <summary>A need that something of ours fits.</summary>
public sealed record FittingNeed(Match Match, Need Need, Organisation Asker, Offer? Offer);

/// <summary>Needs of others that an organisation could meet, best first; what it has said "not now" to is left out.</summary>
public sealed class FittingNeeds(Visit visit, NotNow notNow)
{
    private const int Wide = 30, MostOffers = 20;

    public FittingNeed[] Of(Organisation own)
    {
        var aside = notNow.Of(own.Id);
        var asked = visit.Snapshot.RequestsFrom(own.Id).Concat(visit.Snapshot.RequestsTo(own.Id)).Select(request => request.Need).OfType<string>().ToHashSet();
        var offers = visit.Snapshot.OffersOf(own.Id).Where(offer => offer.Status == RecordStatus.Published).Take(MostOffers).ToArray();
        var found = offers.Length > 0
            ? offers.SelectMany(offer => Ask(null, offer, null).Select(match => (Match: match, Offer: (Offer?)offer)))
            : Ask(null, null, own).Select(match => (Match: match, Offer: (Offer?)null));
        return
        [
            .. from one in found
               where one.Match.Need is not null && one.Match.Rating >= Rating.Fair
               orderby one.Match.Score descending, one.Match.Need!.Id
               group one by one.Match.Need!.Id into same
               let best = same.First()
               let need = visit.Snapshot.Need(same.Key)
               let asker = need is null ? null : visit.Snapshot.Organisation(need.Organisation)
               where asker is not null && asker.Id != own.Id && !asked.Contains(need.Id) && !aside.Contains(need.Id) && !aside.Contains(NotNow.Everything(asker.Id))
               select new FittingNeed(best.Match, need, asker, best.Offer),
        ];
    }

    /// <summary>Organisations whose needs this one does not want to see.</summary>
    public Organisation[] Paused(Organisation own) =>
        [.. notNow.Of(own.Id).Where(what => what.StartsWith(NotNow.Everything(""), StringComparison.Ordinal)).Select(what => visit.Snapshot.Organisation(what[NotNow.Everything("").Length..])).OfType<Organisation>()];

    private IEnumerable<Match> Ask(Need? need, Offer? offer, Organisation? organisation) =>
        MatchEngine.Ask(visit.MatchIndex, new(need, offer, organisation, MatchTarget.Needs, visit.Today, Wide, BetterIf: false) { Sees = other => visit.May(Act.Read, other) }).Items;
}
