using System.Collections.Immutable;
using CoCreate.Network.Changes;

namespace CoCreate.Api.Hosting;

/// <summary>Missing fields beside broken rules.</summary>
public static class MissingFields
{
    /// <summary>Both, each field once: where the rule says that the field is missing it says it better, and what else it says is of the stand-in.</summary>
    public static ImmutableArray<RuleError> After(this ImmutableArray<RuleError> rules, ImmutableArray<RuleError> missing) =>
    [
        .. missing.Where(m => !rules.Any(r => r.Field == m.Field && r.Code == m.Code)),
        .. rules.Where(r => r.Code == "required" || missing.All(m => m.Field != r.Field)),
    ];
}
