using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a proposal must keep that the request alone does not tell: a time ahead, and somebody who exists.</summary>
internal static class ProposalRules
{
    public static IEnumerable<RuleError> Check(Proposal? proposal, Request request, string by, NetworkSnapshot snapshot, DateOnly today)
    {
        if (proposal is null)
            yield break;
        foreach (var error in DaysAhead.Window("window", proposal.Window, today))
            yield return error;
        if (proposal.Instead is not { } instead)
            yield break;
        if (by != request.To)
            yield return new("instead", "onlyTheReceiver", "Kun den, der blev spurgt, kan foreslå en anden.", "Only the one who was asked can propose somebody else.", "Udelad feltet.", "Leave the field out.");
        else if (instead == request.From || instead == request.To)
            yield return new("instead", "isAParty", "Den er selv part i spørgsmålet.", "It is itself a side of the request.", "Vælg en tredje organisation.", "Choose a third organisation.");
        else if (snapshot.Organisation(instead) is not { Status: RecordStatus.Published })
            yield return ShapeErrors.NotThere("instead");
    }
}
