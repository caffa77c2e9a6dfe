using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Partnerships;

/// <summary>What a step leads to: the partnership as it will be, or why not.</summary>
public abstract record PartnershipDecision
{
    private PartnershipDecision() { }

    /// <summary>The partnership as it will be.</summary>
    public sealed record Taken(Partnership After) : PartnershipDecision;
    /// <summary>It does not fit where the partnership stands (409).</summary>
    public sealed record TooLate(RuleError Error) : PartnershipDecision;
    /// <summary>What was said lacks something (422).</summary>
    public sealed record Incomplete(RuleError Error) : PartnershipDecision;
}

/// <summary>What one side answers when it is over.</summary>
/// <param name="Happened">Whether it came to anything.</param>
/// <param name="Worth">1–5; may be missing when it did not happen.</param>
/// <param name="Again">Whether they would do it again.</param>
public sealed record Afterwards(Happened Happened, int? Worth, Again Again);
