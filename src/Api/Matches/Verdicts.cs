using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Matches;

/// <summary>
/// The answers that weights learn from, read anew from the requests of the network and from what was set aside: nothing is kept beside them, so what is taken back there is gone here.
/// What the engine said of a pair is worked out once for each version of the two.
/// </summary>
public sealed class Verdicts(Dismissals dismissals)
{
    /// <summary>So many requests are looked at, the newest.</summary>
    private const int Newest = 5000;

    private Dictionary<string, ImmutableArray<Weighed>> known = [], used = [];

    /// <summary>Every answer that says something of a match, by id.</summary>
    public IReadOnlyList<Verdict> In(MatchIndex index)
    {
        var snapshot = index.Snapshot;
        var decided = snapshot.Requests.Where(r => Kind(r) is not null && r.Need is not null).OrderByDescending(r => r.Asked).ThenBy(r => r.Id, StringComparer.Ordinal).Take(Newest);
        var found = decided.Select(r => Of(r, index)).Concat(dismissals.All().Select(d => Of(d.Need, d.Offer, d.Reason, d.At, index)));
        Verdict[] all = [.. found.OfType<Verdict>().Where(v => !v.Signals.IsEmpty).OrderBy(v => v.Id, StringComparer.Ordinal)];
        (known, used) = (used, []);
        return all;
    }

    private Verdict? Of(Request request, MatchIndex index)
    {
        if (index.Snapshot.Need(request.Need!) is not { } need || (need.Organisation != request.From && need.Organisation != request.To))
            return null;
        var other = need.Organisation == request.From ? request.To : request.From;
        var kind = Kind(request)!.Value;
        return new(request.Id, MunicipalityOf(need, index.Snapshot), request.From, request.To, kind, kind == VerdictKind.No ? ReasonSignals.Of(request.Reason) : [],
            Weigh(index, need, request.Offer, other, Days.In(request.Asked)));
    }

    private Verdict? Of(string needId, string offerId, string reason, DateTimeOffset at, MatchIndex index) =>
        index.Snapshot.Need(needId) is { } need && index.Snapshot.Offer(offerId) is { } offer && ReasonSignals.Of(reason) is { } because
            ? new($"{needId}/{offerId}", MunicipalityOf(need, index.Snapshot), offer.Organisation, need.Organisation, VerdictKind.SetAside, because, Weigh(index, need, offerId, offer.Organisation, Days.In(at)))
            : null;

    private ImmutableArray<Weighed> Weigh(MatchIndex index, Need need, string? offer, string organisation, DateOnly day)
    {
        var giver = offer is null ? index.Snapshot.Organisation(organisation)?.Version : index.Snapshot.Offer(offer)?.Version;
        var key = $"{need.Id} {need.Version} {offer ?? organisation} {giver} {day:yyMMdd}";
        if (!used.TryGetValue(key, out var signals))
            used[key] = signals = known.TryGetValue(key, out var before) ? before : MatchEngine.Weigh(index, need, offer, organisation, day);
        return signals;
    }

    private static string? MunicipalityOf(Need need, NetworkSnapshot snapshot) => snapshot.Organisation(need.Organisation)?.Municipality;

    private static VerdictKind? Kind(Request request) => request.State switch
    {
        RequestState.Accepted => VerdictKind.Yes,
        RequestState.Declined => VerdictKind.No,
        RequestState.Expired => VerdictKind.Silence,
        _ => null,
    };
}
