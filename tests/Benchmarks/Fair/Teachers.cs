using System.Collections.Immutable;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Network.Model;

namespace CoCreate.Benchmarks.Fair;

/// <summary>Those who answer suggestions in the simulation: they weigh signals in their own way, and say yes with the odds that their own score gives.</summary>
/// <param name="seed">Which of their many possible lives.</param>
/// <param name="care">How much more or less they weigh a signal than the frozen weights do.</param>
internal sealed class Teachers(int seed, IReadOnlyDictionary<string, double> care)
{
    /// <summary>So many points multiply the odds by e, and with this score it is as likely as not.</summary>
    private const double Step = 1250, Even = 6500;

    private const double Silent = 0.15, SaysWhy = 0.4;

    private readonly Random random = new(seed);

    /// <summary>What the suggestion is truly worth to them, in points.</summary>
    public double Worth(IEnumerable<Weighed> signals) => signals.Sum(s => s.Points * care.GetValueOrDefault(s.Signal, 1));

    /// <summary>How likely they say yes.</summary>
    public double Likely(IEnumerable<Weighed> signals) => 1 / (1 + Math.Exp(-(Worth(signals) - Even) / Step));

    /// <summary>Their answers to the first suggestions for a need.</summary>
    public IEnumerable<Verdict> Answer(MatchIndex index, Need need, int shown)
    {
        var municipality = index.Snapshot.Organisation(need.Organisation)!.Municipality;
        foreach (var match in Ask(index, need, shown))
        {
            var signals = MatchEngine.Weigh(index, need, match.Offer!.Id, match.Organisation.Id, Town.Today);
            var kind = random.NextDouble() < Silent ? VerdictKind.Silence : random.NextDouble() < Likely(signals) ? VerdictKind.Yes : random.Next(3) == 0 ? VerdictKind.SetAside : VerdictKind.No;
            var because = kind is VerdictKind.No or VerdictKind.SetAside && random.NextDouble() < SaysWhy ? Reason(signals) : [];
            yield return new($"{need.Id}:{match.Offer.Id}", municipality, need.Organisation, kind == VerdictKind.SetAside ? need.Organisation : match.Organisation.Id, kind, because, signals);
        }
    }

    public static ImmutableArray<Match> Ask(MatchIndex index, Need need, int top) =>
        MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, Town.Today, top, BetterIf: false)).Items;

    // what it fell short in most, as they see it
    private ImmutableArray<string> Reason(ImmutableArray<Weighed> signals)
    {
        var worst = signals.MaxBy(s => (s.Most - s.Points) * care.GetValueOrDefault(s.Signal, 1));
        return worst.Most > worst.Points ? [worst.Signal] : [];
    }
}
