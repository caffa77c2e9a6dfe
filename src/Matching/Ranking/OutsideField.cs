
namespace CoCreate.Matching.Ranking;

/// <summary>How far from the need's field an offer comes.</summary>
internal enum Apart
{
    /// <summary>From within: shares a theme below the tree's first level, or says nothing of its themes.</summary>
    Same,
    /// <summary>Shares a theme of the first level only.</summary>
    Beside,
    /// <summary>Shares nothing.</summary>
    Outside,
}

/// <summary>
/// Who comes from another field and can still help: meets a kind that is asked for and shares no theme below the tree's first level. One who
/// shares not even the first level is preferred.
/// </summary>
internal static class OutsideField
{
    /// <summary>Whether somebody from outside can be told at all: among offers for a need whose field is known.</summary>
    public static bool Applies(Setting setting) => setting.Asks && setting.Card.Need is not null && setting.Card.Themes.Length > 0 && !setting.CandidatesAreProfiles;

    /// <summary>Whether a kind that is asked for is met; when none is named, any may.</summary>
    public static bool Meets(Setting setting, byte kinds) => setting.Card.Kinds == 0 || (setting.Card.Kinds & kinds) != 0;

    public static Apart Of(Setting setting, byte kinds, ReadOnlySpan<ushort> themes)
    {
        if (themes.IsEmpty || !Meets(setting, kinds))
            return Apart.Same;
        var tree = setting.Index.Themes;
        var apart = Apart.Outside;
        foreach (var asked in setting.Card.Themes)
            foreach (var given in themes)
            {
                if (tree.MeetBelowTop(asked, given))
                    return Apart.Same;
                if (tree.Top(asked) == tree.Top(given))
                    apart = Apart.Beside;
            }
        return apart;
    }
}
