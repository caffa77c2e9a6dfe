using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>What follows when a partnership is changed field by field: another day asks everybody again, who is gone has not said yes, and the phase goes only where it can.</summary>
internal static class PatchedPartnership
{
    /// <summary>The record with what follows, and what stands in the way.</summary>
    public static (IRecord After, ImmutableArray<RuleError> Errors) Settle(IRecord wish, IRecord before)
    {
        if (wish is not Partnership after || before is not Partnership was || after.Members.IsDefault || after.Members.Any(m => m is null))
            return (wish, []);
        if (!was.Agreements.IsEmpty && PartnershipPhases.Replanned(was, after))
            after = PartnershipPhases.AskAgain(after) with { Phase = after.Phase == PartnershipPhase.Agreed && was.Phase == PartnershipPhase.Agreed ? PartnershipPhase.Forming : after.Phase };
        else if (!was.Members.SequenceEqual(after.Members))
            after = after with { Agreements = [.. after.Agreements.Where(a => PartnershipPhases.MembersOf(after).Contains(a.Organisation))] };
        if (after.Phase == PartnershipPhase.Agreed && was.Phase == PartnershipPhase.Agreed && PartnershipPhases.Brokered(was) && !PartnershipPhases.AllAgreed(after))
            after = after with { Phase = PartnershipPhase.Forming };
        return (after, PartnershipPhases.Refuse(was, after) is { } refused ? [refused] : []);
    }
}
