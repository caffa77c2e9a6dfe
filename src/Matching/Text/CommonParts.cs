using System.Collections.Frozen;

namespace CoCreate.Matching.Text;

/// <summary>Words that Danish compounds of welfare, school and voluntary life are often made of, so that a small index knows them too. Our own list.</summary>
internal static class CommonParts
{
    private const string Words =
        "affald aften aktivitet alder anlæg ansvar arbejde areal arkiv bane barn bevægelse bibliotek bil billede biologi bio bog bolig " +
        "bro brand by bus butik bænk børn center computer cykel dag dans data demens demokrati design dialog digital drama drift dyr " +
        "eftermiddag elev energi engelsk erfaring erhverv familie fag fagfolk fest film fisk fjord flygtning folk forening forløb forsker fortælling forældre " +
        "fri frivillig frokost fritid frugt fugl følge fælles gade gang gruppe grund grøn gymnasie gård hal handicap hav have havn hjem hjælp hjælper " +
        "hold hobby hus håndværk højskole idræt industri indsats innovation insekt institution is it jord jul kajak kammer kampagne kirke klasse klima klub " +
        "kommune konkurrence kontor kost krig kultur kunst kunstner kvarter køkken lab land landbrug landsby leg lejr lejrskole lektie leder liv " +
        "lokale lokal luft lys læge lærer læring læse læsning løb mad madlavning marked maskine matematik materiale medarbejder medie mentor middag migration " +
        "miljø mobil mode museum musik myndighed møde natur netværk nytår næring område olie opgave oplevelse oplæg ord park partner partnerskab patient pause penge " +
        "pension person pige plads plan plante pleje politik praksis praktik projekt proces program psykiatri psykologi rum rute råd råstof " +
        "samfund samling samtale sang scene science senior service skak skat skib skole skov skrald skrive social sogn sommer sorg " +
        "spil spise sport sprog stald station sted stof strand studie studerende støtte stue sundhed svømme syge syn sø søn tal teater teknik teknologi telt tema " +
        "tid time tog træ træning trivsel tur tøj uddannelse udstyr uge undervisning ung ungdom universitet vand vandløb vej ven venskab verden " +
        "værksted vært virksomhed viden videnskab vin vind vinter voksen vækst væg værk øko økonomi øvelse ål år";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stems =
        Words.Split(' ').Select(DanishStemmer.Stem).Where(stem => stem.Length >= 2).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the stem is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> stem) => Stems.Contains(stem);
}
