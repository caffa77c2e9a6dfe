using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Api.Mine;
using CoCreate.Matching;
using CoCreate.Matching.Radar;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Mine.Facilitating;

/// <summary>Two who should meet: one has a need nobody has answered, the other an offer that fits.</summary>
public sealed record Suggestion(Need Need, Organisation Asker, Match Match, Organisation Giver);

/// <summary>The three best of them, each pair of people once.</summary>
public sealed class Suggestions(Visit visit, NotNow notNow, Town town, IIntroduced introduced)
{
    private const int Three = 3, NeedsLookedAt = 48, Wide = 8;

    public ImmutableArray<Suggestion> Best()
    {
        var aside = notNow.Of(NotNow.Account(visit.Actor.Id));
        var (needs, known) = (town.Introductions.Select(i => i.Need).OfType<string>().ToHashSet(), introduced.Pairs());
        var all = from need in Looked([.. town.Unanswered.Where(n => n.Visibility == Visibility.Public && !needs.Contains(n.Id))])
                  let asker = visit.Snapshot.Organisation(need.Organisation)
                  where asker is not null
                  from match in MatchEngine.Ask(visit.MatchIndex, new(need, null, null, MatchTarget.Offers, visit.Today, Wide, BetterIf: false) { TellTo = Listener.Third }).Items
                  where match.Offer is not null && match.Rating >= Rating.Fair && match.Organisation.Id != asker.Id && !aside.Contains(NotNow.Pair(need.Id, match.Organisation.Id))
                      && !known.Holds(asker.Id, match.Organisation.Id) && !Talks.Wait(visit.Snapshot, asker.Id, match.Organisation.Id, visit.Today) && !Talks.Were(visit.Snapshot, need, match.Organisation.Id, match.Offer.Id)
                  let giver = visit.Snapshot.Organisation(match.Organisation.Id)
                  where giver is not null
                  select new Suggestion(need, asker, match, giver);
        var (best, seen) = (ImmutableArray.CreateBuilder<Suggestion>(), new HashSet<string>());
        foreach (var one in all.OrderByDescending(s => s.Match.Score).ThenBy(s => s.Need.Id, StringComparer.Ordinal))
            if (best.Count < Three && !seen.Contains(one.Asker.Id) && !seen.Contains(one.Giver.Id))
            {
                best.Add(one);
                seen.UnionWith([one.Asker.Id, one.Giver.Id]);
            }
        return best.ToImmutable();
    }

    // where there are more than one page can ask about, as many of the newest as of the oldest
    private static IEnumerable<Need> Looked(Need[] needs) => needs.Length <= NeedsLookedAt ? needs : needs[..(NeedsLookedAt / 2)].Concat(needs[^(NeedsLookedAt / 2)..]);

    /// <summary>Somebody both work with, so that there is one to ask about it.</summary>
    public static Organisation? Common(NetworkSnapshot network, Suggestion s) =>
        Partners(network, s.Asker.Id).Intersect(Partners(network, s.Giver.Id)).Order(StringComparer.Ordinal).Select(network.Organisation).FirstOrDefault(o => o is { Status: RecordStatus.Published });

    private static IEnumerable<string> Partners(NetworkSnapshot network, string organisation) =>
        network.PartnershipsOf(organisation).Where(p => p.Status == RecordStatus.Published).SelectMany(p => p.Members).Select(m => m.Organisation).Where(id => id != organisation);
}
