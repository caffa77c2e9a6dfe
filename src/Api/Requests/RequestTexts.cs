using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>What may be written to the other side.</summary>
internal static class RequestTexts
{
    private const int Longest = 4_000;

    /// <summary>What is wrong with a message.</summary>
    public static IEnumerable<RuleError> Check(string field, string? text, bool required = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required)
                yield return ShapeErrors.Missing(field);
            yield break;
        }
        if (text.Length > Longest)
            yield return ShapeErrors.TooLong(field, Longest);
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            yield return ShapeErrors.ControlCharacter(field);
    }

    /// <summary>A decline's reason as a code, and the words to show: those sent, or the reason itself when it is no code.</summary>
    public static (DeclineReason Reason, string? Text) Reason(RequestDecline wish)
    {
        var at = Array.IndexOf(Leaf.Names(typeof(DeclineReason)), wish.Reason.Trim());
        return at >= 0
            ? (Enum.GetValues<DeclineReason>()[at], wish.Message)
            : (DeclineReason.Other, string.IsNullOrWhiteSpace(wish.Message) ? wish.Reason : $"{wish.Reason}\n\n{wish.Message}");
    }
}
