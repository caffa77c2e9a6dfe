using CoCreate.Matching.Radar;
using CoCreate.Network.Changes;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Radar;

/// <summary>What somebody asks the radar to reckon.</summary>
/// <param name="Municipality">Official code.</param>
/// <param name="Grant">The grant they think of.</param>
public sealed record WhatIfWish(string Municipality, Grant Grant);

/// <summary>A grant: what for, and how much in all, DKK.</summary>
public sealed record Grant(GrantKind Kind, decimal Amount);

/// <summary>What a wish must keep to.</summary>
public static class WhatIfRules
{
    public const decimal Most = 100_000_000;

    public static IEnumerable<RuleError> Check(WhatIfWish wish)
    {
        if (Municipalities.Find(wish.Municipality) is null)
            yield return new("municipality", "unknownMunicipality", "Kommunen findes ikke.", "There is no such municipality.",
                "Send den officielle kode med fire cifre, for eksempel 0730.", "Send the official code of four digits, for example 0730.");
        if (wish.Grant.Amount is <= 0 or > Most)
            yield return new("grant.amount", "outOfRange", "Beløbet skal være over 0 og højst 100 millioner kroner.", "The amount must be above 0 and at most 100 million kroner.",
                "Skriv et beløb i kroner, for eksempel 20000.", "Give an amount in kroner, for example 20000.");
    }
}
