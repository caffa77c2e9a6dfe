using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Introductions;
using CoCreate.Api.Requests;
using CoCreate.Api.Silence;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Mine.Facilitating;

/// <summary>What a facilitator or a council reader follows: the organisations of their municipalities, and what is stuck there.</summary>
public sealed class Town(Visit visit, ClaimRequests claims, IntroductionStore introductions, OpenNeeds open, Pasts pasts, RequestWords words, ILateAnswers late, TimeProvider clock)
{
    private Organisation[]? organisations;
    private Need[]? unanswered;

    /// <summary>Every organisation that is out.</summary>
    public Organisation[] Organisations => organisations ??=
    [
        .. (visit.Actor.Is(Role.Administrator) ? visit.Snapshot.Organisations : visit.Actor.Municipalities.SelectMany(visit.Snapshot.OrganisationsIn)).Where(o => o.Status == RecordStatus.Published),
    ];

    /// <summary>"Randers", or nothing where the whole network is meant.</summary>
    public string Name => string.Join(", ", visit.Actor.Municipalities.Select(Municipalities.Find).OfType<Municipality>().Select(m => m.Name));

    /// <summary>Needs nobody has answered with a yes, in the order they were last written to.</summary>
    public Need[] Unanswered => unanswered ??=
    [
        .. Organisations.SelectMany(o => visit.Snapshot.NeedsOf(o.Id)).Where(need => need.Status == RecordStatus.Published && (need.Deadline is not { } last || last >= visit.Today)
            && visit.May(Act.Read, need) && !Answered(need)).OrderBy(need => need.Revision).ThenBy(need => need.Id, StringComparer.Ordinal),
    ];

    /// <summary>The same with the days they have been out, the longest first; what was mended since is no younger for it.</summary>
    public async Task<(Need Need, int? Days)[]> UnansweredByAgeAsync()
    {
        var (known, now) = (open.All(), clock.GetUtcNow());
        var since = new List<(Need Need, DateTimeOffset? At)>();
        foreach (var need in Unanswered)
            since.Add((need, known.TryGetValue(need.Id, out var at) ? at : await pasts.ShownSinceAsync(need)));
        return [.. since.OrderBy(one => one.At ?? DateTimeOffset.MaxValue).ThenBy(one => one.Need.Id, StringComparer.Ordinal).Select(one => (one.Need, one.At is { } at ? (int?)(now - at).TotalDays : null))];
    }

    /// <summary>Requests to or from here whose answer is late, or never came; the longest waiting first.</summary>
    public Request[] Overdue =>
    [
        .. Organisations.SelectMany(o => visit.Snapshot.RequestsTo(o.Id).Concat(visit.Snapshot.RequestsFrom(o.Id))).DistinctBy(r => r.Id).Where(r => late.IsLate(r, clock.GetUtcNow())).OrderBy(r => r.Asked),
    ];

    /// <summary>Questions that reached nobody, because no mail of the one asked is known; the longest waiting first.</summary>
    public Request[] Unreached =>
    [
        .. Organisations.SelectMany(o => visit.Snapshot.RequestsTo(o.Id).Where(r => r.Turn == o.Id && RequestSteps.Open(r, clock.GetUtcNow()))).Where(r => !words.Reachable(r.To)).OrderBy(r => r.Asked),
    ];

    /// <summary>People who ask to take a page over.</summary>
    public ClaimRequest[] Claims => [.. claims.Waiting().Where(claim => visit.Snapshot.Organisation(claim.Organisation) is { } o && visit.May(Act.Approve, o))];

    /// <summary>Organisations whose people came, and that nobody has looked at; the newest first.</summary>
    public Organisation[] Unverified => [.. Organisations.Where(o => o is { Claimed: true, Verified: false, Origin: not Origin.Demo }).OrderByDescending(o => o.Revision)];

    /// <summary>Own introductions, without letters to one alone.</summary>
    public Introduction[] Introductions => [.. introductions.Of(visit.Actor.Id).Where(i => i.Parties.Length > 1)];

    private bool Answered(Need need) =>
        visit.Snapshot.PartnershipsFor(need.Id).Any(p => p.Phase != PartnershipPhase.Stopped)
        || visit.Snapshot.RequestsFrom(need.Organisation).Concat(visit.Snapshot.RequestsTo(need.Organisation)).Any(r => r.Need == need.Id && r.State == RequestState.Accepted);
}
