using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>The declaration that children's certificates are in place; never the certificates themselves. A need that asks for it is met by nobody who has not given it.</summary>
public static class ChildCertificate
{
    /// <summary>The code an offer carries among its conditions when the declaration is given.</summary>
    public const string Code = "child-certificate";

    private static readonly string[] Names = ["børneattest", "boerneattest", "children's certificate", "children’s certificate", "child certificate"];

    /// <summary>Whether the need asks for it, in its question, its text or a requirement.</summary>
    public static bool AskedBy(Need need) => Says(need.Question) || Says(need.Text) || (!need.Requirements.IsDefaultOrEmpty && need.Requirements.Any(r => Says(r.Text)));

    /// <summary>Whether the offer sends people who have not given the declaration that the need asks for.</summary>
    public static bool Missing(Offer offer, Need need) => MissingFrom(offer) && AskedBy(need);

    /// <summary>Whether the offer sends people who have not given the declaration, should it be asked for.</summary>
    public static bool MissingFrom(Offer offer) =>
        offer.OfferKind is OfferKind.People or OfferKind.Competence or OfferKind.Activity or OfferKind.Knowledge && !offer.Conditions.Contains(Code);

    // most texts hold neither word, and are left after one quick look at each
    private static bool Says(string? text) => text is not null
        && (text.Contains("attest", StringComparison.OrdinalIgnoreCase) || text.Contains("certificate", StringComparison.OrdinalIgnoreCase))
        && Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}
