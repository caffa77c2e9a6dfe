using CoCreate.Network.Model;
using static CoCreate.Network.Demo.Stories;

namespace CoCreate.Network.Demo;

/// <summary>A university college in Viborg looks for places where students can practise.</summary>
internal static class ViborgStory
{
    private const string Viborg = "0791";

    public static IEnumerable<IRecord> Records(DateOnly today)
    {
        var fresh = today.AddDays(180);
        yield return Organisation("ph-haervejen", "Professionshøjskolen Hærvejen", Sector.Knowledge, Viborg, new(56.4560, 9.4120), new("Hærvejscampus 10", "8800", "Viborg"),
            "1.100 studerende, der skal være sygeplejersker, pædagoger og socialrådgivere.", "videregaaende-uddannelse", "praktik") with
        { Responses = new(10, 9, 26) };
        yield return Organisation("hjemmeplejen-noerremarken", "Hjemmeplejen Nørremarken", Sector.Municipality, Viborg, new(56.4690, 9.3960), new("Nørremarksvej 45", "8800", "Viborg"),
            "Vi kommer i 430 hjem om dagen og vil gerne prøve noget nyt, hvis det giver mere tid.", "pleje-og-omsorg", "velfaerdsteknologi") with
        { Responses = new(6, 5, 60) };
        yield return Organisation("hald-elektro", "Hald Elektro", Sector.Business, Viborg, new(56.4310, 9.3700), new("Ledningsvej 6", "8800", "Viborg"),
            "Elektrikere med 24 ansatte. Vi har udviklet en sensor, der ser, om nogen er faldet, uden kamera.", "el-og-vvs", "velfaerdsteknologi") with
        { Responses = new(3, 3, 14) };
        yield return Organisation("plejecentret-soebredden", "Plejecentret Søbredden", Sector.Municipality, Viborg, new(56.4470, 9.4260), new("Søbredden 20", "8800", "Viborg"),
            "64 boliger ved søen. Vi har altid haft studerende og vil gerne have dem længere.", "aeldre", "demens") with
        { Limits = new(4), Responses = new(5, 5, 40) };
        yield return Organisation("genoptraening-domkilden", "Genoptræningscentret Domkilden", Sector.Region, Viborg, new(56.4520, 9.4030), new("Kildegyden 4", "8800", "Viborg"),
            "Fys og ergo under samme tag og en køkkenøvebane.", "genoptraening");
        yield return Organisation("koekkenskolen-toldbod", "Spisehuset på Toldboden", Sector.Other, Viborg, new(56.4500, 9.4100), new("Toldboden 2", "8800", "Viborg"),
            "Et socialøkonomisk køkken, hvor halvdelen er i praktik.", "vejen-til-job", "mad-og-maaltider") with
        { Claimed = false, Verified = false };

        yield return Offer("praktik-i-hjemmeplejen", "hjemmeplejen-noerremarken", OfferKind.Place, "Tre praktikpladser i hjemmeplejen",
            "Studerende følger en fast gruppe i ti uger og får deres egen rute de sidste tre. Vi har to uddannede vejledere.", fresh, "praktik", "pleje-og-omsorg") with
        { Where = [Where.Provider], Ages = new(18), Capacity = 3, Seats = 3, Periods = [Weeks(today, 5, 14), Weeks(today, 35, 44)], Conditions = ["confidentiality", "written-agreement"], Facilities = ["wifi", "parking"] };
        yield return Offer("praktik-paa-soebredden", "plejecentret-soebredden", OfferKind.Place, "Praktik med tid til demens",
            "Fire studerende ad gangen, i par. De første to uger er man kun sammen med beboerne, derefter kommer opgaverne.", fresh, "praktik", "demens", "pleje-og-omsorg") with
        { Where = [Where.Provider], Ages = new(18), Capacity = 4, Periods = [Weeks(today, 5, 14)], Conditions = ["confidentiality"], Facilities = ["step-free", "own-food"] };
        yield return Offer("sensorer-til-forsoeg", "hald-elektro", OfferKind.Equipment, "Tyve faldsensorer til et forsøg",
            "Vi sætter op, tager ned og sletter alt bagefter. Til gengæld vil vi høre, hvad der irriterer.", fresh, "velfaerdsteknologi", "el-og-vvs") with
        { Where = [Where.Asker], RadiusKm = 40, Capacity = 20, Price = new(0), Conditions = ["written-agreement", "confidentiality"] };
        yield return Offer("oevebane-til-hold", "genoptraening-domkilden", OfferKind.Place, "Køkkenøvebane til hold af studerende",
            "Fredag står øvebanen tom. Tag 16 studerende med, og prøv at lave kaffe med én hånd.", fresh, "genoptraening", "praktik") with
        { Where = [Where.Provider], Weekdays = [Weekday.Fri], Capacity = 16, DurationMinutes = 180, Price = new(0), Facilities = ["step-free", "accessible-toilet", "kitchen"] };
        yield return Offer("forsker-i-hverdagen", "ph-haervejen", OfferKind.Knowledge, "En forsker, der følger jeres hverdag",
            "I stiller spørgsmålet, vi er hos jer otte dage og skriver fire sider, som alle kan læse.", fresh, "videregaaende-uddannelse", "pleje-og-omsorg") with
        { Where = [Where.Asker], RadiusKm = 50, Price = new(0), DurationMinutes = 2_400, Conditions = ["notice-month"] };
        yield return Offer("praktik-i-koekkenet", "koekkenskolen-toldbod", OfferKind.Place, "Praktik for pædagogstuderende i et rigtigt køkken",
            "To studerende arbejder side om side med folk, der har været uden job længe. Der bliver snakket mest over opvasken.", fresh, "praktik", "vejen-til-job") with
        { Where = [Where.Provider], Ages = new(18), Capacity = 2, Facilities = ["own-food", "public-transport"] };

        yield return Need("tolv-praktikpladser", "ph-haervejen", "Hvor kan tolv sygeplejestuderende lære af hverdagen uden for hospitalet?",
            "De er på 5. semester og kan meget, men har kun set afdelinger. Det skal være steder, hvor nogen har tid til at undre sig med dem.", "praktik", "pleje-og-omsorg") with
        {
            Requirements = [new("pladser", OfferKind.Place, 12, "Tolv pladser i ti uger") { Themes = ["praktik"] }, new("udstyr", OfferKind.Equipment, null, "Noget at prøve af i hjemmene") { Themes = ["velfaerdsteknologi"] }],
            Ages = new(20, 40), ReachKm = 30, Window = Weeks(today, 5, 14), GroupSize = 4, Phase = NeedPhase.Implementation, Deadline = today.AddDays(40),
        };
        yield return Need("faerre-fald-om-natten", "hjemmeplejen-noerremarken", "Hvordan opdager vi fald om natten uden at sætte kameraer op hos folk?",
            "Vi har prøvet nødkald om halsen, og de ligger i skuffen.", "velfaerdsteknologi", "aeldre") with
        { Requirements = [new("udstyr", OfferKind.Equipment, 20, "Noget, der virker uden kamera"), new("viden", OfferKind.Knowledge, 1, "En, der kan måle, om det gør en forskel")], ReachKm = 40, Phase = NeedPhase.Model, Wicked = true };
        yield return Need("test-af-sensor", "hald-elektro", "Hvem vil prøve vores sensor hos sig selv i tre måneder?",
            "Den er så stor som en tændstikæske. Vi mangler hjem og nogen, der kan spørge på en ordentlig måde.", "velfaerdsteknologi") with
        { Requirements = [new("hjem", OfferKind.Place, 20, "Tyve hjem"), new("spoerg", OfferKind.People, 4, "Nogen, der kan spørge")], ReachKm = 25, Phase = NeedPhase.Model };
        yield return Partnership("sensorer-i-noerremarken", "Sensorer i Nørremarken", 
            "Professionshøjskolen Hærvejen ledte efter praktik til tolv sygeplejestuderende. Hjemmeplejen Nørremarken og Hald Elektro ville prøve sensorer af i tyve hjem. De passede sammen, fordi de havde hver sin del: hænder, hjem og udstyr. De studerende taler med folk hver uge.", PartnershipPhase.Running, today.AddDays(-80), today.AddDays(70),
            new("ph-haervejen", MemberRole.Lead), new("hjemmeplejen-noerremarken", MemberRole.Host), new("hald-elektro", MemberRole.Partner)) with
        { Themes = ["velfaerdsteknologi", "praktik"], Commitments = [new("c1", "hald-elektro", OfferKind.Equipment, 20, "Tyve sensorer, sat op og taget ned", today.AddDays(70))] };
        yield return Partnership("oevebanen", "Fredage på øvebanen", "Fire hold studerende øvede sig med folk, der havde haft en blodprop.", PartnershipPhase.Ended, today.AddDays(-400), today.AddDays(-310),
            new("genoptraening-domkilden", MemberRole.Lead), new("ph-haervejen", MemberRole.Evaluator)) with
        { Themes = ["genoptraening", "praktik"] };
    }
}
