using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>What became of an approval.</summary>
public enum Approved { Done, NotFound, Forbidden, Already, ReasonWanted }

/// <summary>A municipality's facilitator lets people take pages over, and says of an organisation that it is what it says.</summary>
public sealed class Approvals(INetwork network, ClaimRequests requests, Claims claims, TimeProvider clock)
{
    private const int Tries = 10;

    /// <summary>Gives the page to who asked for it, or says why not: a no has its reason.</summary>
    public async Task<Approved> DecideAsync(Actor actor, string id, bool yes, string? reason, CancellationToken stop = default)
    {
        if (requests.Find(id) is not { } request || network.Current.Organisation(request.Organisation) is not { } organisation)
            return Approved.NotFound;
        if (!Rights.May(actor, Act.Approve, organisation, network.Current))
            return Approved.Forbidden;
        if (request.Decided is not null)
            return Approved.Already;
        if (!yes && string.IsNullOrWhiteSpace(reason))
            return Approved.ReasonWanted;
        // first the page, then the decision: what is written down has happened
        if (yes && await claims.GiveAsync(organisation.Id, request.Account, actor.Id, "organisation.approve-claim", stop) is not Claimed.Done)
            return Approved.Already;
        return requests.Decide(id, yes, reason) ? Approved.Done : Approved.Already;
    }

    /// <summary>Says that an organisation was checked.</summary>
    public async Task<Approved> VerifyAsync(Actor actor, string id, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (network.Current.Organisation(id) is not { } organisation)
                return Approved.NotFound;
            if (!Rights.May(actor, Act.Approve, organisation, network.Current))
                return Approved.Forbidden;
            if (organisation.Verified)
                return Approved.Already;
            if (await network.CommitAsync(new([Change.Replace(organisation, organisation with { Verified = true })], actor.Id, clock.GetUtcNow(), "organisation.verify"), stop) is CommitOutcome.Committed)
                return Approved.Done;
        }
        return Approved.Already;
    }
}
