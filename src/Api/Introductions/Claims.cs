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
        if (Read(code) is not var (_, _, organisation, over))
            return Claimed.NoSuchLink;
        if (over)
            return Claimed.Over;
        return await GiveAsync(organisation.Id, account, account, "organisation.claim", stop);
    }

    /// <summary>Makes the account a member of an organisation nobody has claimed.</summary>
    public async Task<Claimed> GiveAsync(string organisation, string account, string by, string reason, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            var now = network.Current.Organisation(organisation);
            if (now is null or { Claimed: true })
                break;
            if (await network.CommitAsync(new([Change.Replace(now, now with { Claimed = true })], by, clock.GetUtcNow(), reason), stop) is CommitOutcome.Committed)
            {
                memberships.Join(account, organisation);
                return Claimed.Done;
            }
        }
        return memberships.Of(account).Organisations.Contains(organisation) ? Claimed.Done : Claimed.Taken;
    }
}
