using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Matching.Partners;

namespace CoCreate.Matching.Reasons;

/// <summary>The kinds of reasons there are. A match's reasons are told by family, each the exact sum of its signals.</summary>
public static class ReasonFamilies
{
    private static readonly FrozenDictionary<string, (string Da, string En, string[] Signals)> Own = new Dictionary<string, (string, string, string[])>
    {
        ["about"] = ("Emne: om det er det, I spørger om", "Subject: whether it is what you ask for", ["theme", "text", "subject", "kind"]),
        ["suits"] = ("Jer: om det passer til gruppen og pengene", "You: whether it suits the group and the money", ["audience", "capacity", "price"]),
        ["when"] = ("Tid: om I kan samtidig", "Time: whether you can at the same time", ["time", "weekdays"]),
        ["near"] = ("", "", ["distance"]),
        ["knows"] = ("", "", ["history", "trust"]),
        ["fits"] = ("", "", ["sectors"]),
        ["willing"] = ("Svar: om de plejer at svare og kan nu", "Answers: whether they usually answer and can now", []),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> FamilyOf = Own.SelectMany(f => f.Value.Signals.Select(s => (s, f.Key))).ToFrozenDictionary(p => p.s, p => p.Key);

    /// <summary>The code of the family a signal belongs to.</summary>
    public static string CodeOf(string signal) =>
        FamilyOf.GetValueOrDefault(signal) ?? FamilyList.All.FirstOrDefault(f => signal == f.Code || signal.StartsWith(f.Code + ".", StringComparison.Ordinal))?.Code ?? "willing";

    /// <summary>What a family looks at, for the page that explains the weights.</summary>
    public static (string Da, string En) Name(string family) =>
        FamilyList.All.FirstOrDefault(f => f.Code == family) is { } past ? (past.Name.Da, past.Name.En) : (Own[family].Da, Own[family].En);

    /// <summary>The families of a match's reasons, the largest first, what pulls down last. They sum to what the reasons sum to.</summary>
    public static ImmutableArray<ReasonFamily> Of(IEnumerable<Reason> reasons) =>
    [
        .. reasons.GroupBy(r => r.Family).Select(g => new ReasonFamily(g.Key, g.Sum(r => r.Points), [.. g.SelectMany(r => r.Parts ?? [r]).OrderByDescending(r => r.Points)]))
            .OrderByDescending(f => f.Points),
    ];
}

/// <summary>Reasons of one kind. Its points are their sum.</summary>
public sealed record ReasonFamily(string Family, int Points, ImmutableArray<Reason> Signals)
{
    /// <summary>What decides: of those that pull the way the family does, the strongest, and a second one if it is nearly as strong.</summary>
    public ImmutableArray<Reason> Decisive => Pulling is [var first, var second, ..] && 2 * Math.Abs(second.Points) >= Math.Abs(first.Points) ? [first, second] : [.. Pulling.Take(1)];

    /// <summary>What pulls most the other way inside a family that speaks for a match; null when nothing does.</summary>
    public Reason? Against => Points > 0 && Signals[^1].Points < 0 ? Signals[^1] : null;

    private IEnumerable<Reason> Ordered => Points >= 0 ? Signals : Signals.Reverse();

    private List<Reason> Pulling => Ordered.Where(r => Math.Sign(r.Points) == Math.Sign(Points)).ToList() is { Count: > 0 } same ? same : [.. Ordered.Take(1)];
}
