
namespace CoCreate.Matching.Ranking;

/// <summary>Who comes from another field and can still help: meets a kind that is asked for, shares no theme below the tree's first level.</summary>
internal static class OutsideField
{
    /// <summary>Whether somebody from outside can be told at all: offers for a need, whose field is known.</summary>
    public static bool Applies(Setting setting) => setting.Asks && setting.Card.Need is not null && setting.Card.Themes.Length > 0 && !setting.CandidatesAreProfiles;

    public static bool Holds(Setting setting, byte kinds, ReadOnlySpan<ushort> themes)
    {
        if (themes.IsEmpty || (setting.Card.Kinds != 0 && (setting.Card.Kinds & kinds) == 0))
            return false;
        foreach (var asked in setting.Card.Themes)
            foreach (var given in themes)
                if (setting.Index.Themes.MeetBelowTop(asked, given))
                    return false;
        return true;
    }
}
