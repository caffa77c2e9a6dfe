using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>What became of a claim.</summary>
public enum Claimed { Done, NoSuchLink, Over, Taken }

/// <summary>An organisation's people take its page over, by the link of a letter.</summary>
public sealed class Claims(INetwork network, IntroductionStore store, Memberships memberships, TimeProvider clock)
{
    private const int Tries = 10;

    /// <summary>What the link would give; null when it is none.</summary>
    public (Introduction Introduction, IntroducedParty Party, Organisation Organisation, bool Over)? Read(string code) =>
        store.ByCode(code) is var (introduction, party) && network.Current.Organisation(party.Organisation) is { } organisation
            ? (introduction, party, organisation, clock.GetUtcNow() >= party.Expires) : null;

    /// <summary>Makes the account a member, and the organisation claimed. A link makes only the first who uses it a member.</summary>
    public async Task<Claimed> TakeAsync(string code, string account, CancellationToken stop = default)
    {
        if (Read(code) is not var (_, party, organisation, over))
            return Claimed.NoSuchLink;
        if (over)
            return Claimed.Over;
        if (organisation.Claimed && !memberships.Of(account).Organisations.Contains(organisation.Id))
            return Claimed.Taken;
        for (var i = 0; i < Tries; i++)
        {
            var now = network.Current.Organisation(party.Organisation);
            if (now is null or { Claimed: true })
                break;
            if (await network.CommitAsync(new([Change.Replace(now, now with { Claimed = true })], account, clock.GetUtcNow(), "organisation.claim"), stop) is CommitOutcome.Committed)
            {
                memberships.Join(account, organisation.Id);
                return Claimed.Done;
            }
        }
        return memberships.Of(account).Organisations.Contains(organisation.Id) ? Claimed.Done : Claimed.Taken;
    }
}
