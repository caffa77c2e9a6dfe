using CoCreate.Network.Model;
using static CoCreate.Network.Demo.Stories;

namespace CoCreate.Network.Demo;

/// <summary>Reading grandparents in Odense.</summary>
internal static class OdenseStory
{
    private const string Odense = "0461";

    public static IEnumerable<IRecord> Records(DateOnly today)
    {
        var fresh = today.AddDays(210);
        yield return Organisation("laesebedsterne", "Læsebedsterne ved Pileåen", Sector.Association, Odense, new(55.3880, 10.3720), new("Pileåvej 5", "5000", "Odense C"),
            "34 bedsteforældre uden børnebørn i nærheden. Vi har god tid og gode briller.", "hoejtlaesning", "generationer-sammen") with
        { Limits = new(3, null, "Vi kommer helst til fods eller med bus."), Responses = new(12, 12, 28) };
        yield return Organisation("havrevangskolen", "Havrevangskolen", Sector.School, Odense, new(55.4020, 10.4210), new("Havrevangen 100", "5220", "Odense SØ"),
            "Her tales 27 sprog, og alle skal lære at læse på dansk.", "skole-og-laering", "laesning-og-sprog") with
        { Responses = new(3, 3, 48) };
        yield return Organisation("boernehuset-mosaikken", "Børnehuset Mosaikken", Sector.Municipality, Odense, new(55.4050, 10.4150), new("Havrevangen 96", "5220", "Odense SØ"),
            "72 børn mellem 0 og 6 år og en sofa, der er slidt af bøger.", "dagtilbud", "smaaboerns-sprog");
        yield return Organisation("bogcafeen-saltet", "Bogcaféen Saltet", Sector.Business, Odense, new(55.3960, 10.3880), new("Saltgade 18", "5000", "Odense C"),
            "Brugte bøger, gammelt te-stel og et langt bord.", "bibliotek", "laesning-og-sprog") with
        { Claimed = false };
        yield return Organisation("seminariet-i-odense", "Lærerseminariet på Bakken", Sector.Knowledge, Odense, new(55.3820, 10.4020), new("Seminariebakken 1", "5230", "Odense M"),
            "Studerende, der skal være dansklærere, og undervisere, der forsker i læselyst.", "laesning-og-sprog", "videregaaende-uddannelse");

        yield return Offer("laesebedster-to-gange", "laesebedsterne", OfferKind.People, "Læsebedster to formiddage om ugen",
            "En læsebedste og to børn læser sammen i 20 minutter, og så er det de næstes tur. Vi bliver hos de samme børn hele skoleåret.", fresh, "hoejtlaesning", "generationer-sammen") with
        { Where = [Where.Asker], RadiusKm = 8, Subjects = ["dansk"], Grades = [0, 1, 2, 3], Weekdays = [Weekday.Tue, Weekday.Thu], Capacity = 24, DurationMinutes = 120, Price = new(0), Conditions = ["child-certificate", "teacher-present", "quiet"], WontDo = ["alone-with-children", "evenings", "weekends"] };
        yield return Offer("eventyr-i-boernehoejde", "laesebedsterne", OfferKind.Activity, "Eventyr i børnehøjde",
            "Vi kommer tre sammen, læser et eventyr og spiller det bagefter med hatte fra en kuffert.", fresh, "smaaboerns-sprog", "hoejtlaesning") with
        { Where = [Where.Asker], RadiusKm = 8, Ages = new(3, 6), Weekdays = [Weekday.Mon, Weekday.Wed], Capacity = 15, DurationMinutes = 45, Price = new(0), WontDo = ["alone-with-children"] };
        yield return Offer("langt-bord-til-laesning", "bogcafeen-saltet", OfferKind.Place, "Et langt bord mellem reolerne",
            "Før kl. 12 er her stille. Grupper op til 14 kan låne bordet, og hvert barn må tage en brugt bog med hjem.", fresh, "bibliotek", "hoejtlaesning") with
        { Where = [Where.Provider], Capacity = 14, Price = new(0), Weekdays = [Weekday.Tue, Weekday.Wed, Weekday.Thu], Facilities = ["toilets", "public-transport"] };
        yield return Offer("laeselyst-kursus", "seminariet-i-odense", OfferKind.Competence, "Kursus for frivillige læsere",
            "To eftermiddage om at spørge, vente og vælge bog. Vi bruger optagelser af rigtig højtlæsning og taler om, hvad barnet gør.", fresh, "hoejtlaesning", "frivillighed") with
        { Where = [Where.Asker, Where.Provider], RadiusKm = 25, Ages = new(18), Capacity = 30, DurationMinutes = 180, Price = new(0) };

        yield return Need("laeselyst-i-indskolingen", "havrevangskolen", "Hvordan kan 48 børn i 1. klasse få en voksen, der har tid til at lytte?",
            "Mange hører kun dansk i skolen. Vi har et lille rum med puder og bøger i kasser. Det må gerne være de samme voksne hver uge.", "hoejtlaesning", "generationer-sammen") with
        {
            Requirements = [new("voksne", OfferKind.People, 12, "Tolv voksne med god tid") { Themes = ["hoejtlaesning"] }, new("kursus", OfferKind.Competence, 1, "En god start for dem")],
            Subjects = ["dansk", "dansk-som-andetsprog"], Grades = [1], ReachKm = 10, Weekdays = [Weekday.Tue, Weekday.Thu], GroupSize = 24, Budget = new(500), Phase = NeedPhase.Model,
        };
        yield return Need("historier-til-de-smaa", "boernehuset-mosaikken", "Hvem vil fortælle historier for de 3-6-årige, så de små også får lange sætninger?",
            "En formiddag om ugen er nok. Børnene kender hatte, sange og tålmodighed.", "smaaboerns-sprog", "hoejtlaesning") with
        { Requirements = [new("fortaeller", OfferKind.Activity, 1, "Fortælling en gang om ugen")], Ages = new(3, 6), ReachKm = 8, Weekdays = [Weekday.Wed], GroupSize = 15, Budget = new(0), Phase = NeedPhase.Direction };
        yield return Need("flere-laesebedster", "laesebedsterne", "Hvor finder vi ti bedsteforældre mere, også nogle, der taler arabisk?",
            "Tre skoler har spurgt, og vi siger nødigt nej.", "frivillighed", "generationer-sammen") with
        { Requirements = [new("folk", OfferKind.People, 10, "Bedsteforældre med tid")], Ages = new(55), ReachKm = 15, Phase = NeedPhase.Implementation };
        yield return Partnership("et-aar-med-laesebedster", "Et år med læsebedster", "Tolv læsebedster fulgte 24 børn fra august til juni.", PartnershipPhase.Ended, today.AddDays(-460), today.AddDays(-150),
            new("havrevangskolen", MemberRole.Lead), new("laesebedsterne", MemberRole.Partner), new("seminariet-i-odense", MemberRole.Evaluator), new("boernehuset-mosaikken", MemberRole.Bridge)) with
        { Themes = ["hoejtlaesning", "generationer-sammen"], Commitments = [new("c1", "laesebedsterne", OfferKind.People, 12, "To formiddage om ugen", today.AddDays(-150), CommitmentState.Kept)] };
    }
}
