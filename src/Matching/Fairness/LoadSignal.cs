using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Fairness;

/// <summary>How much they already have on their hands: how much of their month's limit is used, and how many wait for their answer. At the limit the rule removes them.</summary>
internal sealed class LoadSignal : ISignal
{
    /// <summary>Without a limit, so many waiting questions are half of what is too much.</summary>
    private const double Usual = 4;

    public string Code => "load";
    public Sentence Name => new("Travlhed: hvor meget de har i forvejen (trækker kun fra)", "Load: how much they already have on their hands (only pulls down)");

    public bool InPlay(Setting setting) => true;

    public double Value(in Pair pair) => -Math.Max(Used(pair), Waiting(pair));

    private static double Used(in Pair pair) => pair.Candidate.Owner is { Limits.PerMonth: > 0 and var most } owner
        ? Math.Min(1, (MonthlyRequests.CountIn(pair.Setting.Index.Snapshot, owner.Id, pair.Today) + pair.Setting.PromisedTo(owner.Id)) / (double)most) : 0;

    private static double Waiting(in Pair pair) => CountWaiting(pair) switch
    {
        0 => 0,
        var open when pair.Candidate.Owner is { Limits.PerMonth: > 0 and var most } => Math.Min(1, open / (double)most),
        var open => open / (open + Usual),
    };

    private static int CountWaiting(in Pair pair)
    {
        if (pair.Candidate.Owner is not { } owner || pair.Setting.Index.Snapshot.CountRequestsTo(owner.Id) == 0)
            return 0;
        var (count, today) = (0, pair.Today);
        foreach (var request in pair.Setting.Index.Snapshot.RequestsTo(owner.Id))
            if (request.State is RequestState.Sent or RequestState.Countered && request.Turn == owner.Id && DateOnly.FromDateTime(request.Expires.UtcDateTime) >= today)
                count++;
        return count;
    }

    public Sentence Words(in Pair pair, double value)
    {
        var waiting = CountWaiting(pair);
        if (Waiting(pair) >= Used(pair))
            return waiting == 1
                ? new("Har allerede en henvendelse, der venter på svar", "Already have a request that waits for an answer")
                : new($"Har allerede {waiting} henvendelser, der venter på svar", $"Already have {waiting} requests that wait for an answer");
        var owner = pair.Candidate.Owner!;
        var (used, most) = (MonthlyRequests.CountIn(pair.Setting.Index.Snapshot, owner.Id, pair.Today) + pair.Setting.PromisedTo(owner.Id), owner.Limits!.PerMonth!.Value);
        return new($"Har fået {used} af de {most} nye henvendelser, de tager om måneden", $"Have got {used} of the {most} new requests they take a month");
    }
}
