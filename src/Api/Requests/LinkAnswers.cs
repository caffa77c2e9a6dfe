using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>Answers by a link, without an account: once, as the side the link was written to.</summary>
public sealed class LinkAnswers(INetwork network, Requests requests, RequestWords words, AnswerLinks links, Receivers receivers, Contacts contacts, IClaimLinks claims, TimeProvider clock)
{
    private const int Tries = 10;

    /// <summary>Takes the step and uses the link up; null when somebody had used it before. A refused answer gives the link back.</summary>
    public async Task<RecordOutcome?> AnswerAsync(AnswerLink link, long version, RequestStep step, string? name, string? phone, CancellationToken stop = default)
    {
        if (links.Spent(link) || !links.Spend(link))
            return null;
        RecordOutcome? outcome = null;
        try
        {
            words.Speaks(link.Request, link.Side, link.Actor.Id, new(link.Side, name ?? receivers.Of(link.Side).FirstOrDefault(r => r.Address == link.Address)?.Name, link.Address, phone));
            outcome = await requests.StepAsync(link.Actor, link.Request, version, step, stop);
            return outcome;
        }
        finally
        {
            if (outcome is not RecordOutcome.Done)
                links.Unspend(link);
        }
    }

    /// <summary>A claim link for the organisation the letter went to, as a facilitator's letter has one; null when its page is taken over, or the link too old.</summary>
    public string? ClaimPath(AnswerLink link)
    {
        if (network.Current.Organisation(link.Side) is not { Claimed: false } || clock.GetUtcNow() >= link.Expires)
            return null;
        return claims.PathFor(link.Side, link.Actor.Id, network.Current.Request(link.Request)?.Need, link.Expires);
    }

    /// <summary>They do not want to be asked: their address is forgotten, the question is answered with no, and new ones are refused. Only for a page nobody has taken over.</summary>
    public async Task<bool> NeverAgainAsync(AnswerLink link, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (network.Current.Organisation(link.Side) is not { Claimed: false } organisation || links.Spent(link))
                return false;
            var quiet = organisation with { Limits = (organisation.Limits ?? new()) with { PerMonth = 0 } };
            if (await network.CommitAsync(new([Change.Replace(organisation, quiet)], link.Actor.Id, clock.GetUtcNow(), "organisation.neverAsk"), stop) is not CommitOutcome.Committed)
                continue;
            contacts.RemoveOf(link.Side);
            if (network.Current.Request(link.Request) is { } open)
                await requests.StepAsync(link.Actor, open.Id, open.Version, RequestStep.Decline(DeclineReason.NotForUs, null), stop);
            links.Spend(link);
            return true;
        }
        return false;
    }
}
