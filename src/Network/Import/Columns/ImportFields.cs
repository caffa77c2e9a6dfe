using System.Collections.Immutable;
using static CoCreate.Network.Import.ImportField;

namespace CoCreate.Network.Import;

/// <summary>What the columns of each kind of import can become. Headings are Danish and English as they are met in real sheets.</summary>
public static class ImportFields
{
    private static readonly ImmutableArray<ImportField> Contacts =
    [
        Person("contactName", "Kontaktperson", "Contact person", "kontaktperson kontakt contact contactperson contactname ansvarlig formand skoleleder leder " +
            "tovholder kontaktmail kontaktpersonmail navnkontakt kontaktnavn kontaktoplysninger person navnogmail", "kontakt formand contact leder tovholder"),
        Person("contactEmail", "E-mail", "E-mail", "email mail emailadresse mailadresse epost kontaktemail instmail contactemail", "mail epost"),
        Person("contactPhone", "Telefon", "Phone", "telefon tlf tlfnr telefonnr telefonnummer mobil mobilnr phone phonenumber insttlf contactphone", "tlf telefon mobil phone"),
    ];

    private static readonly ImmutableArray<ImportField> Place =
    [
        Of("municipality", "Kommune", "Municipality", "belkommune kommunenr kommunekode kommune municipalityid municipalitycode municipality kommunenavn admkommunenavn " +
            "beliggenhedskommune admkommune", "kommune municipality"),
        Of("street", "Adresse", "Street address", "adresse instadr vejnavn gade vej gadenavn adr street address streetaddress postadresse", "adresse address"),
        Of("postcode", "Postnummer", "Postcode", "postnr postnummer zipcode zip postcode postalcode postnrby", "postnr postnummer zip postcode"),
        Of("city", "By", "Town", "by postdistrikt bynavn city town postby", "bynavn postdistrikt"),
        Of("lat", "Breddegrad", "Latitude", "lat latitude breddegrad geolat geobreddegrad", "latitude breddegrad"),
        Of("lon", "Længdegrad", "Longitude", "lon lng long longitude laengdegrad geolon geolaengdegrad", "longitude laengdegrad"),
    ];

    private static readonly ImportField Sector = Of("sector", "Sektor", "Sector", "sektor sector type organisationstype orgtype insttypenavn institutionstype slags art", "sektor");
    private static readonly ImportField Themes = Of("themes", "Emner", "Themes", "emner emne tema temaer themes theme topics topic interesseomraader", "emne tema theme topic");

    private static readonly ImmutableArray<ImportField> Organisations =
    [
        Of("name", "Organisationens navn", "Name of the organisation", "navn name instnavn forening foreningsnavn foreningensnavn organisation organisationsnavn " +
            "organisationensnavn virksomhed virksomhedsnavn firma firmanavn skole skolenavn school institution institutionsnavn organization samarbejdspartner partner", "navn name forening organisation"),
        Of("externalId", "Nummer i et andet system", "Number in another system", "instnr institutionsnr institutionsnummer externalid eksterntid id nr nummer lbnr " +
            "loebenr schoolid lectioid foreningsid foreningsnr medlemsnr pnummer pnr skoleid organisationid orgid", "instnr externalid"),
        Of("parent", "Hører under (nummer)", "Part of (number)", "hovedskoleinst hovedskole hovedinstitution parentid parent moderinstitution hoererunder"),
        Sector,
        Of("cvr", "CVR-nummer", "Company number (CVR)", "cvr cvrnr cvrnummer companynumber", "cvr"),
        Of("description", "Beskrivelse", "Description", "beskrivelse description om omos formaal purpose praesentation kortbeskrivelse", "beskriv descri"),
        Themes, .. Place,
        Of("web", "Hjemmeside", "Web address", "hjemmeside webadr web www website url webadresse hjemmesideadresse homepage webside", "hjemmeside website"),
        .. Contacts,
    ];

    private static readonly ImmutableArray<ImportField> Provider =
    [
        Of("organisation", "Organisationens navn", "Name of the organisation", "organisation forening foreningsnavn foreningensnavn organisationsnavn organisationensnavn navn name instnavn udbyder " +
            "virksomhed firma skole skolenavn institution provider organization samarbejdspartner partner", "forening organisation navn udbyder provider"),
        Of("organisationId", "Organisationens nummer", "Number of the organisation", "instnr organisationid organisationsnr foreningsnr foreningsid skoleid schoolid orgid institutionsnr", "instnr"),
        Of("externalId", "Rækkens nummer", "Number of the row", "externalid eksterntid id nr nummer lbnr loebenr tilbudsid tilbudsnr behovsid behovsnr offerid needid"),
        Sector,
    ];

    private static readonly ImmutableArray<ImportField> Who =
    [
        Themes,
        Of("subjects", "Fag", "Subjects", "fag subject subjects skolefag", "fag subject"),
        Of("grades", "Klassetrin", "Grades", "klassetrin klasser klasse trin grades grade aargang", "klassetrin grade"),
        Of("ages", "Alder", "Ages", "alder aldersgruppe ages age", "alder"),
        Of("weekdays", "Ugedage", "Weekdays", "ugedage ugedag dage dag weekdays weekday", "ugedag weekday"),
    ];

    private static readonly ImmutableArray<ImportField> Offers =
    [
        .. Provider,
        Of("title", "Tilbud, delt op", "Offers, split up", "tilbud titel title overskrift hvadkande hvadkani hvadkan hvadtilbyderi hvadtilbyderde ressource ressourcer aktivitet offer offers " +
            "kanbidragemed bidrag kantilbyde tilbyder whatcantheydo navnpaatilbud forloeb", "tilbud tilbyde hvadkan ressourc titel bidrag offer"),
        Of("kind", "Slags ressource", "Kind of resource", "slagsressource ressourcetype kind tilbudstype kategori category", "ressourcetype kategori"),
        Of("text", "Beskrivelse", "Description", "beskrivelse tekst text description indhold omtilbuddet", "beskriv descri"),
        Of("preparation", "Forberedelse", "Preparation", "forberedelse preparation foer"), Of("activities", "Det sker der", "What happens", "aktiviteter activities program"),
        Of("followUp", "Bagefter", "Afterwards", "opfoelgning efterbehandling bagefter followup"),
        .. Who,
        Of("where", "Hvor", "Where", "hvor sted where lokation foregaar", "hvor sted"),
        Of("radiusKm", "Rækkevidde, km", "Reach, km", "radius radiuskm raekkevidde km afstand", "radius raekkevidde"),
        Of("periods", "Periode", "Period", "uger uge periode perioder hvornaar periods period when dato datoer tidspunkt", "uge period hvornaar"),
        Of("capacity", "Antal pladser", "Capacity", "kapacitet antal pladser antalpladser maxantal capacity maks deltagere antaldeltagere", "kapacitet plads capacity deltager"),
        Of("durationMinutes", "Varighed", "Duration", "varighed laengde duration durationminutes tid minutter", "varighed duration"),
        Of("price", "Pris", "Price", "pris pris/klasse price priskr betaling takst prisperklasse", "pris price"),
        Of("language", "Sprog", "Language", "sprog language"), Of("facilities", "Faciliteter", "Facilities", "faciliteter facilities", "facilit"),
        Of("conditions", "Betingelser", "Conditions", "betingelser krav vilkaar conditions requirements", "betingelse"),
        Of("wontDo", "Gør de ikke", "What they will not do", "goerikke viljeikke gerikke wontdo detgoerviikke"),
        Of("freshUntil", "Bekræftet til", "Confirmed until", "gyldigtil udloeber bekraeftettil freshuntil validuntil", "udloeb gyldigtil"),
        .. Place, .. Contacts,
    ];

    private static readonly ImmutableArray<ImportField> Needs =
    [
        .. Provider,
        Of("question", "Spørgsmål", "Question", "spoergsmaal udfordring behov question need udfordringen titel title oenske hvadmanglerde hvadmangleri hvadsoegeri hvadsoegerde hvadsoeges", "spoergsmaal udfordring behov mangler soeger question need"),
        Of("kinds", "Det mangler de", "What is asked for", "ressource ressourcer kinds kind slags ressourcetype hvadskalbruges", "ressource"),
        Of("text", "Beskrivelse", "Description", "beskrivelse tekst text description baggrund", "beskriv descri"),
        .. Who,
        Of("window", "Periode", "Period", "uger uge periode hvornaar window period when dato tidspunkt", "uge period hvornaar"),
        Of("reachKm", "Kan rejse, km", "Can travel, km", "raekkevidde km afstand reachkm radius maxafstand", "raekkevidde afstand"),
        Of("groupSize", "Antal personer", "Number of people", "antal antalelever antalpersoner deltagere groupsize gruppestoerrelse elever", "antal"),
        Of("budget", "Budget", "Budget", "budget beloeb maxpris pris price", "budget pris"),
        Of("phase", "Fase", "Phase", "fase phase"), Of("deadline", "Frist", "Deadline", "frist deadline svarfrist", "frist deadline"),
        .. Place, .. Contacts,
    ];

    private static readonly ImmutableArray<ImportField> Postcodes =
    [
        Of("postcode", "Postnummer", "Postcode", "postcode postnr postnummer nr zip zipcode", "postnr postcode"), Of("name", "By", "Town", "name navn by bynavn postdistrikt city town", "navn by"),
        Of("lat", "Breddegrad", "Latitude", "lat latitude breddegrad visueltcentery y", "lat breddegrad"), Of("lon", "Længdegrad", "Longitude", "lon lng longitude laengdegrad visueltcenterx x", "lon laengdegrad"),
        Of("municipalities", "Kommuner", "Municipalities", "municipalitycodes municipalities kommuner kommunekoder kommunenr kommunekode kommune", "kommune municipalit"),
    ];

    private static readonly ImmutableArray<ImportField> Taxonomy =
    [
        Of("code", "Kode", "Code", "id code kode emnekode emneid nummer nr notation identifier", "kode code"),
        Of("labelDa", "Navn på dansk", "Label in Danish", "labelda label navn name emne emner dansk danish navndansk betegnelse preflabel preflabelda", "label navn betegnelse"),
        Of("labelEn", "Navn på engelsk", "Label in English", "labelen engelsk english navnengelsk preflabelen", "engelsk english"),
        Of("broader", "Hører under (kode)", "Broader theme (code)", "broader broaderid bredere overemne parent parentid overordnet hoererunder", "broader overordnet overemne"),
        Of("scheme", "Emneliste", "Taxonomy", "scheme taksonomi taxonomy emneliste liste", "taksonomi taxonomy scheme"),
        Of("schemeVersion", "Udgave", "Version", "version schemeversion udgave", "version udgave"),
        Of("synonymsDa", "Andre ord, dansk", "Other words, Danish", "synonyms synonymer synonymsda synonymerdansk altlabel altlabelda andreord", "synonym altlabel"),
        Of("synonymsEn", "Andre ord, engelsk", "Other words, English", "synonymsen synonymerengelsk altlabelen"),
    ];

    /// <summary>What a column of this kind of import can become, in the order a person looks for it.</summary>
    public static ImmutableArray<ImportField> For(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => Organisations,
        ImportKind.Offers => Offers,
        ImportKind.Needs => Needs,
        ImportKind.Themes => Taxonomy,
        _ => Postcodes,
    };

    /// <summary>The field of that name, or null.</summary>
    public static ImportField? Find(ImportKind kind, string name) =>
        For(kind).FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The field every row needs.</summary>
    internal static string Identity(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => "name",
        ImportKind.Offers => "title",
        ImportKind.Needs => "question",
        ImportKind.Themes => "code",
        _ => "postcode",
    };
}
