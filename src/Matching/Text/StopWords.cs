using System.Collections.Frozen;

namespace CoCreate.Matching.Text;

/// <summary>Words that hold a sentence together and say nothing about its subject, folded. Our own list.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set = (
        "og i jeg det at en et den til er som på de med han af for ikke der var mig sig men har om vi min havde ham hun nu over da " +
        "fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres " +
        "efter ned skulle denne dette disse mit også under have dig anden hende mine alt meget sit sine vor vores mod bliver blive blevet " +
        "hos hvis din dit dine nogle nogen hvordan hvorfor hvilke hvilken hvilket kan må måtte så end både ved via samt lige bare kun " +
        "jer jeres derfor fordi mens inden uden mellem blandt gerne helst ingen intet få får fik gør gøre gjorde været eks fx osv mv dvs bl " +
        "mere mest mange flere hver hvert enten altså således igen stadig dermed herunder sammen ligesom fremfor omkring ca cirka " +
        "søger leder ønsker " +
        "the a an of to in on for and or with is are be we you our your at by from that this it as can who need").Split(' ')
        .ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
