using CoCreate.Network.Model;
using static CoCreate.Network.Demo.Stories;

namespace CoCreate.Network.Demo;

/// <summary>A class in Randers looks for water science in week 18.</summary>
internal static class RandersStory
{
    private const string Randers = "0730";

    public static IEnumerable<IRecord> Records(DateOnly today)
    {
        var fresh = today.AddDays(190);
        yield return Organisation("toldbodskolen", "Toldbodskolen", Sector.School, Randers, new(56.4605, 10.0480), new("Toldboden 4", "8900", "Randers C"),
            "Skole med 460 elever midt i byen. Vi har åen uden for døren og bruger den for lidt.", "skole-og-laering", "natur-og-miljoe") with
        { Responses = new(7, 6, 30) };
        yield return Organisation("pramdragerlauget", "Pramdragerlauget", Sector.Association, Randers, new(56.4500, 10.0200), new("Trækstien 11", "8940", "Randers SV"),
            "Vi ror og padler på Gudenåen og holder den gamle trækvej ved lige. 84 medlemmer, 12 både og en stor kaffekande.", "sejlads", "vandloeb-og-soeer", "foreningsliv") with
        { Limits = new(2, null, "Vi er frivillige og svarer om aftenen."), Responses = new(9, 8, 44) };
        yield return Organisation("ph-oestjylland", "Professionshøjskolen Østjylland", Sector.Knowledge, Randers, new(56.4850, 10.0920), new("Campusvej 2", "8930", "Randers NØ"),
            "Vi uddanner lærere, pædagoger og sygeplejersker. Vores studerende lærer mest ude hos jer.", "videregaaende-uddannelse", "maalinger-og-laboratorium") with
        { Responses = new(15, 13, 20) };
        yield return Organisation("naturvaerkstedet", "Naturværkstedet ved Vorup Enge", Sector.Municipality, Randers, new(56.4300, 9.9900), new("Engvejen 40", "8940", "Randers SV"),
            "Kommunens naturvejledere med støvler i alle størrelser og et rum, når det regner.", "vandloeb-og-soeer", "friluftsliv") with
        { Limits = new(6), Responses = new(22, 20, 70) };
        yield return Organisation("kunstvaerkstedet-slusen", "Kunstværkstedet Slusen", Sector.Association, Randers, new(56.4580, 10.0330), new("Slusegade 7", "8900", "Randers C"),
            "Tegnere og grafikere, der åbner værkstedet for skoler om formiddagen.", "billedkunst") with
        { Responses = new(4, 4, 60) };
        yield return Organisation("kronjyllands-vand", "Kronjyllands Vand", Sector.Business, Randers, new(56.4700, 10.1600), new("Renseværksvej 1", "8930", "Randers NØ"),
            "Vi renser spildevandet for 40.000 mennesker og viser gerne hvordan.", "drikkevand-og-spildevand") with
        { Responses = new(5, 4, 150) };
        yield return Organisation("kystskolen-udbyhoej", "Kystskolen Udbyhøj", Sector.Knowledge, Randers, new(56.6080, 10.2950), new("Havnen 3", "8930", "Randers NØ"),
            "Feltstation, hvor fjorden møder havet.", "hav-og-fjord") with
        { Responses = new(1, 1, DemoRequests.HoursToNo) };
        yield return Organisation("gymnasiet-ved-fjorden", "Gymnasiet ved Fjorden", Sector.Knowledge, Randers, new(56.4640, 10.0610), new("Fjordgade 20", "8900", "Randers C"),
            "700 elever og et laboratorium, der står tomt om eftermiddagen.", "maalinger-og-laboratorium");
        yield return Organisation("smedjen-mellerup", "Smedjen i Mellerup", Sector.Business, Randers, new(56.5290, 10.1650), new("Smedegyden 2", "8930", "Randers NØ"),
            "To smede og en lærling, som helst arbejder med børn på værkstedet.", "metal-og-maskiner", "energi") with
        { Claimed = false, Verified = false };
        yield return Organisation("mejlby-turistbusser", "Mejlby Turistbusser", Sector.Business, Randers, new(56.4280, 10.1780), new("Mejlbyvej 88", "8960", "Randers SØ"),
            "Fire busser og chauffører, der kender hver en skovvej.", "koersel") with
        { Claimed = false, Verified = false, Responses = new(3, 2, 90) };

        yield return Offer("aaen-i-laboratoriekassen", "ph-oestjylland", OfferKind.Knowledge, "Åen i laboratoriekassen",
            "Fire lærerstuderende kommer med feltudstyr. Klassen tager prøver, måler ilt og tæller smådyr – og sender tallene videre til kommunen.", fresh, "vandloeb-og-soeer", "maalinger-og-laboratorium") with
        {
            Preparation = "Lad eleverne gætte: Hvad lever i åen, og hvad kan det tåle? Vi sender et ark, som tager en lektion.",
            Activities = "Fire hold på skift: fange, bestemme, måle og regne. Hver studerende følger sit hold hele dagen.",
            FollowUp = "I får jeres tal i et regneark. Vi hjælper med at skrive til kommunen.",
            Subjects = ["natur-teknologi", "matematik"], Grades = [4, 5, 6], Where = [Where.Asker, Where.Provider], RadiusKm = 15,
            Periods = [Weeks(today, 17, 18), Weeks(today, 20, 20)], Weekdays = [Weekday.Tue, Weekday.Wed, Weekday.Thu], Capacity = 28, DurationMinutes = 240,
            Price = new(0), Conditions = ["teacher-present", "outdoor-clothes"], WontDo = ["alone-with-children", "weekends"], Facilities = ["protective-gear"],
        };
        yield return Offer("paa-vandet-i-kajak", "pramdragerlauget", OfferKind.Activity, "På vandet i kajak – med makker",
            "Eleverne lærer at stole på en makker og at læse åen fra vandet: strøm, dybde, dyr og planter. Otte kajakker, veste i børnestørrelse og to instruktører. De fleste har aldrig siddet i en kajak før.", fresh, "sejlads", "vandloeb-og-soeer") with
        {
            Preparation = "Hver elev vælger en at hjælpe og en at blive hjulpet af. Se vores film om vest og åretag. Sæt 20 minutter af.",
            Activities = "Vi øver på land, sejler til Vorup Enge og standser tre steder. Her kan I tage prøver og tælle.",
            FollowUp = "I får et kort over turen med jeres tre steder. Klassen sætter sine fund på og sender det til os.",
            Subjects = ["idraet"], Grades = [4, 5, 6, 7], Where = [Where.Provider],
            Periods = [Weeks(today, 17, 20)], Weekdays = [Weekday.Mon, Weekday.Tue, Weekday.Wed], Capacity = 20, Seats = 20, DurationMinutes = 180,
            Slots = [Morning("kajak-1", Weeks(today, 17, 17), 1, 20), Morning("kajak-2", Weeks(today, 18, 18), 1, 20), Morning("kajak-3", Weeks(today, 18, 18), 2, 20), Morning("kajak-4", Weeks(today, 19, 19), 1, 20)],
            Price = new(600, Per: PricePer.Class), Facilities = ["changing-room", "toilets", "indoor", "step-free", "parking"],
            Conditions = ["child-certificate", "two-adults", "parental-consent", "change-of-clothes", "swimmers-only"],
            WontDo = ["alone-with-children", "Sejler uden vest", "Sejler, når det blæser mere end 8 m/s"],
        };
        yield return Offer("klubhuset-paa-hverdage", "pramdragerlauget", OfferKind.Place, "Klubhuset på hverdage",
            "Varmt rum til 40 lige ved åen, med køkken og toilet. Trinfri adgang fra parkeringspladsen. Vi bruger det selv efter kl. 15.", today.AddDays(16), "foreningsliv", "vandloeb-og-soeer") with
        {
            Where = [Where.Provider], Weekdays = [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu, Weekday.Fri], Capacity = 40, Price = new(0),
            Facilities = ["kitchen", "toilets", "step-free", "indoor", "parking"], Conditions = ["clean-up"], WontDo = ["evenings", "weekends"],
        };
        yield return Offer("net-spand-og-lup", "naturvaerkstedet", OfferKind.People, "Net, spand og lup ved Vorup Enge",
            "To naturvejledere tager klassen med ud i engen og kan være ekstra voksne hele dagen. Vi har støvler i alle størrelser og et rum, når det regner. Bus 4 kører til døren.", fresh, "vandloeb-og-soeer", "friluftsliv") with
        {
            Activities = "Klassen går langs grøften til åen. Hvert hold vælger sit sted og beskriver det, før de må fiske.",
            Subjects = ["natur-teknologi"], Grades = [0, 1, 2, 3, 4, 5, 6], Where = [Where.Provider], Periods = [Weeks(today, 18, 22)],
            Weekdays = [Weekday.Mon, Weekday.Wed, Weekday.Thu, Weekday.Fri], Capacity = 30, DurationMinutes = 300, Price = new(0),
            Facilities = ["own-food", "toilets", "shelter", "fire-place", "public-transport"], Conditions = ["teacher-present"],
        };
        yield return Offer("tegn-det-du-ikke-kan-se", "kunstvaerkstedet-slusen", OfferKind.Activity, "Tegn det, du ikke kan se",
            "Vi tegner under lup: insektvinger, mug og vanddråber forstørret til plakater. Det kan gøre jeres tal til noget, byen får lyst til at se på.", fresh, "billedkunst") with
        {
            Subjects = ["billedkunst", "natur-teknologi"], Grades = [4, 5, 6], Where = [Where.Asker, Where.Provider], RadiusKm = 10, Weekdays = [Weekday.Tue, Weekday.Wed, Weekday.Thu],
            Capacity = 28, DurationMinutes = 150, Price = new(300, Per: PricePer.Class),
        };
        yield return Offer("hvor-vandet-bliver-af", "kronjyllands-vand", OfferKind.Activity, "Se, hvor vandet bliver af",
            "Gå med en driftsassistent gennem renseanlægget fra kloak til fjord. Hvide dragter til alle, og man må gerne holde sig for næsen.", today.AddDays(-2), "drikkevand-og-spildevand") with
        {
            Subjects = ["natur-teknologi", "geografi"], Grades = [5, 6, 7, 8], Where = [Where.Provider], Periods = [Weeks(today, 16, 18)], Weekdays = [Weekday.Fri],
            Booking = Booking.Visit, Slots = [Morning("rens-1", Weeks(today, 16, 16), 4, 28), Morning("rens-2", Weeks(today, 17, 17), 4, 28), Morning("rens-3", Weeks(today, 18, 18), 4, 28)],
            Capacity = 28, DurationMinutes = 120, Price = new(0), WontDo = ["under-6"],
        };
        yield return Offer("fjordens-dyr-i-akvarie", "kystskolen-udbyhoej", OfferKind.Activity, "Fjordens dyr i akvarie",
            "Vi trækker vod fra stranden, og klassen indretter sit eget akvarie for en dag. Kun her kan man se pighvarunger i maj.", fresh, "hav-og-fjord", "vand") with
        { Grades = [3, 4, 5, 6, 7], Where = [Where.Provider], Capacity = 30, DurationMinutes = 240, Price = new(900, Per: PricePer.Class), Weekdays = [Weekday.Tue, Weekday.Wed] };
        yield return Offer("havmiljoe-i-tal", "gymnasiet-ved-fjorden", OfferKind.Knowledge, "Havmiljø i tal",
            "Biologihold fra 2.g gennemgår fem års målinger af ilt og næring i fjorden og lader jer regne videre.", fresh, "hav-og-fjord", "maalinger-og-laboratorium") with
        { Subjects = ["biologi", "matematik"], Grades = [7, 8, 9], Where = [Where.Provider], Capacity = 28, DurationMinutes = 120, Price = new(0) };
        yield return Offer("byg-din-egen-vandmoelle", "smedjen-mellerup", OfferKind.Activity, "Byg din egen vandmølle",
            "I smedjen bukker eleverne skovle af plade, sætter dem på en aksel og prøver møllen i bækken bag huset.", fresh, "vandloeb-og-soeer", "metal-og-maskiner") with
        { Subjects = ["haandvaerk-og-design"], Grades = [4, 5, 6], Where = [Where.Provider], Periods = [Weeks(today, 17, 19)], Capacity = 24, Seats = 0, DurationMinutes = 180, Price = new(1200, Per: PricePer.Class) };
        yield return Offer("skolebus-i-maj", "mejlby-turistbusser", OfferKind.Equipment, "Bus med 49 sæder mellem skolekørslerne",
            "Vi kan køre en klasse ud kl. 8.30 og hjem kl. 13, når morgenturene er slut. Fra uge 19 er der luft i planen.", fresh, "koersel") with
        { Where = [Where.Asker], RadiusKm = 30, Periods = [Weeks(today, 19, 25)], Weekdays = [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu, Weekday.Fri], Capacity = 49, Price = new(1800, Per: PricePer.Total), WontDo = ["weekends"] };

        yield return Need("aaens-vand", "toldbodskolen", "Hvordan kan 5. B undersøge åens vand, så byen kan bruge det, de finder ud af?",
            "Vi vil ud af klassen og have våde støvler. Eleverne skal måle, tælle og spørge – og bagefter fortælle kommunen, hvordan åen har det.", "vandloeb-og-soeer") with
        {
            Requirements =
            [
                new("viden", OfferKind.Knowledge, 1, "Faglig viden om vand") { Themes = ["vandloeb-og-soeer"] },
                new("kajakker", OfferKind.Activity, null, "Kajakker, veste og nogen, der kan sejle") { Themes = ["sejlads"] },
                new("sted", OfferKind.Place, 26, "Et sted ved åen") { Themes = ["vandloeb-og-soeer"] },
                new("voksne", OfferKind.People, 2, "To ekstra voksne"),
                new("bus", OfferKind.Equipment, 26, "Bus til 26 elever") { Themes = ["koersel"] },
            ],
            Subjects = ["natur-teknologi"], Grades = [5], ReachKm = 15, Window = Weeks(today, 18, 18), Weekdays = [Weekday.Tue, Weekday.Wed], GroupSize = 26,
            Budget = new(2_500), Phase = NeedPhase.Direction, Deadline = today.AddDays(55),
        };
        yield return Need("hylder-til-veste", "pramdragerlauget", "Hvem kan hjælpe os med at bygge hylder til 30 veste?",
            "Vi har træet og værktøjet. Vi mangler to, der kan måle lige. Frokost følger med.", "trae-og-byggeri") with
        { Requirements = [new("haender", OfferKind.People, 2, "To, der kan bygge")], Weekdays = [Weekday.Sat], ReachKm = 20, Phase = NeedPhase.Implementation, Deadline = today.AddDays(120) };
        yield return Need("fem-plejehjem", "ph-oestjylland", "Hvilke fem plejehjem vil prøve en ny måde at tage imod nye beboere på?",
            "Vores studerende har fulgt 20 familier og skrevet en enkel velkomst. Nu skal den prøves, hvor hverdagen er travl.", "pleje-og-omsorg") with
        { Requirements = [new("steder", OfferKind.Place, 5, "Plejehjem, der vil være med")], ReachKm = 40, Phase = NeedPhase.Model };
        yield return Partnership("kajakforloeb", "Kajakforløb 2024 og 2025", "To sjetteklasser på vandet to forår i træk.", PartnershipPhase.Ended, today.AddDays(-930), today.AddDays(-540),
            new("kaerhoejskolen", MemberRole.Lead), new("pramdragerlauget", MemberRole.Host)) with
        { Themes = ["sejlads"], Commitments = [new("c1", "pramdragerlauget", OfferKind.Equipment, 8, "Otte kajakker og to instruktører", today.AddDays(-540), CommitmentState.Kept)] };
        yield return Partnership("smaadyr-i-gudenaaen", "Smådyr i Gudenåen", 
            "Toldbodskolen ville undersøge åen med en femte klasse. Naturværkstedet ved Vorup Enge havde net, spande og lupper. De passede sammen, fordi begge havde tid i uge 18, og der kun er fem kilometer imellem dem. Professionshøjskolen Østjylland sendte studerende med. Tallene ligger hos kommunen.", PartnershipPhase.Ended, today.AddDays(-580), today.AddDays(-500),
            new("naturvaerkstedet", MemberRole.Lead), new("ph-oestjylland", MemberRole.Evaluator), new("toldbodskolen", MemberRole.Partner)) with
        { Themes = ["vandloeb-og-soeer"] };
    }

    // nine to twelve on a day of the week, Monday is 0; spring and summer in Denmark
    private static Slot Morning(string id, Period week, int day, int seats)
    {
        var at = new DateTimeOffset(week.From!.Value.AddDays(day).ToDateTime(new(9, 0)), TimeSpan.FromHours(2));
        return new(id, at, at.AddHours(3), seats);
    }
}
