using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Api.Matches;

/// <summary>Which signals a reason is about.</summary>
public static class ReasonSignals
{
    private static readonly ImmutableArray<string> About = ["theme", "text", "subject", "kind", "audience", "refuses", "named", "similar", "fits"];
    private static readonly ImmutableArray<string> Way = ["distance", "near"];
    private static readonly ImmutableArray<string> Days = ["time", "weekdays"];

    /// <summary>Of a no; empty when it says nothing of the match.</summary>
    public static ImmutableArray<string> Of(DeclineReason? reason) => reason switch
    {
        DeclineReason.TooFar => Way,
        DeclineReason.WrongDates or DeclineReason.AnotherTime => Days,
        DeclineReason.TooMany => ["capacity"],
        DeclineReason.NoTime or DeclineReason.NoPeople => ["load"],
        DeclineReason.NotForUs => About,
        _ => [],
    };

    /// <summary>Of what was set aside, by the words of the page's choices or words like them; null when it says nothing against the match.</summary>
    public static ImmutableArray<string>? Of(string words)
    {
        if (Says("haft det før", "had it before"))
            return null;
        return Says("langt væk", "far away") ? Way
            : Says("tiden passer ikke", "time does not suit") ? Days
            : Says("dyrt", "expensive") ? ["price"]
            : Says("noget andet", "something else") && Says("handler", "about") ? About
            : [];

        bool Says(string da, string en) => words.Contains(da, StringComparison.OrdinalIgnoreCase) || words.Contains(en, StringComparison.OrdinalIgnoreCase);
    }
}
