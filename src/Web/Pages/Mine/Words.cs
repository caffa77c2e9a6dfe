using CoCreate.Network.Model;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Mine;

/// <summary>The same page in the words of a sector.</summary>
public static class Words
{
    public static string NeedsTitle(Sector sector) => sector switch
    {
        Sector.Business => T.Mine.NeedsForBusiness,
        Sector.Knowledge => T.Mine.NeedsForKnowledge,
        _ => T.Mine.NeedsForUs,
    };
}
