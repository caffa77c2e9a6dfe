using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Rules;

/// <summary>They take so many new requests a month, and this month's are used; or they take none.</summary>
internal sealed class OverLimitRule : IHardRule
{
    public string Code => "overLimit";
    public Sentence Name => new("Fuld bænk: månedens nye henvendelser er brugt", "Full bench: the month's new requests are used");

    public bool Breaks(in Pair pair) =>
        pair.Candidate.Owner is { Limits.PerMonth: not null } owner
        && MonthlyRequests.UsedUp(pair.Setting.Index.Snapshot, owner, pair.Today, pair.Setting.PromisedTo(owner.Id));

    public Sentence Words(in Pair pair)
    {
        var most = pair.Candidate.Owner!.Limits!.PerMonth!.Value;
        if (most <= 0)
            return new("Tager ikke imod nye henvendelser", "Take no new requests");
        var opens = Say.Day(new DateOnly(pair.Today.Year, pair.Today.Month, 1).AddMonths(1), pair.Today);
        return most == 1
            ? new($"Tager én ny henvendelse om måneden, og den er brugt. Åbner igen {opens.Da}", $"Take one new request a month, and it is used. Open again on {opens.En}")
            : new($"Tager {most} nye henvendelser om måneden, og de er brugt. Åbner igen {opens.Da}", $"Take {most} new requests a month, and those are used. Open again on {opens.En}");
    }
}
