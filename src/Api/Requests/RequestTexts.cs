using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>What may be written to the other side.</summary>
internal static class RequestTexts
{
    /// <summary>What is wrong with a message.</summary>
    public static ImmutableArray<RuleError> Check(string field, string? text, bool required = false) => ChangeRules.CheckWords(field, text, required);

    /// <summary>A decline's reason as a code, and the words to show: those sent, or the reason itself when it is no code.</summary>
    public static (DeclineReason Reason, string? Text) Reason(RequestDecline wish)
    {
        var at = Array.IndexOf(Leaf.Names(typeof(DeclineReason)), wish.Reason.Trim());
        return at >= 0
            ? (Enum.GetValues<DeclineReason>()[at], wish.Message)
            : (DeclineReason.Other, string.IsNullOrWhiteSpace(wish.Message) ? wish.Reason : $"{wish.Reason}\n\n{wish.Message}");
    }
}
