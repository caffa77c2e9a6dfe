using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Rules;

/// <summary>The need asks for a declaration of children's certificates, and the people of the offer have not given it.</summary>
internal sealed class CertificateRule : IHardRule
{
    public string Code => "childCertificate";
    public Sentence Name => new("Børneattest: der bedes om en erklæring, som ikke er givet", "Children's certificates: a declaration is asked for and not given");

    public bool Breaks(in Pair pair) => pair.Asker.Need is not null && pair.Giver.Offer is { Conditions.IsDefault: false } offer && ChildCertificate.MissingFrom(offer) && pair.Setting.AsksForCertificate(pair.Asker);

    public Sentence Words(in Pair pair) => Say.About(pair, "{G} har ikke givet en erklæring om børneattest", "{G} have not given a declaration of children's certificates");
}
