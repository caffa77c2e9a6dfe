using System.Collections.Immutable;
using CoCreate.Matching.Ranking;

namespace CoCreate.Matching.Rules;

/// <summary>All hard rules, in the order they are asked; the first that is broken is the one that is told.</summary>
internal static class RuleList
{
    public static IHardRule[] All { get; } = [new ClosedRule(), new FullRule(), new GradesRule(), new ReachRule(), new PausedRule(), new OverLimitRule(), new WontDoRule(), new CertificateRule()];

    public static IHardRule? FirstBroken(in Pair pair)
    {
        foreach (var rule in All)
            if (rule.Breaks(pair))
                return rule;
        return null;
    }
}

/// <summary>The hard rules by name, for the page that explains how matches are computed.</summary>
public static class MatchingRules
{
    /// <summary>Each rule's code and what it is about.</summary>
    public static ImmutableArray<NamedRule> All { get; } = [.. RuleList.All.Select(r => new NamedRule(r.Code, r.Name.Da, r.Name.En))];
}

/// <summary>One hard rule.</summary>
/// <param name="Rule">Its code, as ruled-out candidates carry it.</param>
/// <param name="Da">What it is about, in Danish.</param>
/// <param name="En">The same in English.</param>
public sealed record NamedRule(string Rule, string Da, string En);
