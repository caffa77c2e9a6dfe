using CoCreate.Network.Model;
using static CoCreate.Network.Demo.Stories;

namespace CoCreate.Network.Demo;

/// <summary>The people around the class in Randers: kitchens, readers, young people and the old.</summary>
internal static class RandersNeighbours
{
    private const string Randers = "0730";

    public static IEnumerable<IRecord> Records(DateOnly today)
    {
        var fresh = today.AddDays(150);
        yield return Organisation("kaerhoejskolen", "Kærhøjskolen", Sector.School, Randers, new(56.4420, 10.0060), new("Kærhøjvej 60", "8940", "Randers SV"),
            "To spor, en stor boldbane og forældre, der gerne kommer om morgenen.", "skole-og-laering") with
        { Responses = new(5, 5, 26) };
        yield return Organisation("aktivcentret-solgaarden", "Aktivcentret Solgården", Sector.Municipality, Randers, new(56.4530, 10.0640), new("Solgårdsvej 15", "8960", "Randers SØ"),
            "30 ældre, der mødes hver dag. Mange har været lærere og håndværkere.", "faellesskab-for-aeldre", "generationer-sammen") with
        { Claimed = false, Verified = false };
        yield return Organisation("nabohjaelpen-vorup", "Nabohjælpen Vorup", Sector.Association, Randers, new(56.4390, 10.0170), new("Vorupvej 22", "8940", "Randers SV"),
            "Vi følges ad: til læge, til svømning og til det første møde i en forening.", "naboskab", "inklusion-i-foreninger") with
        { Limits = new(4), Responses = new(11, 10, 33) };
        yield return Organisation("gudenaa-kantiner", "Gudenå Kantiner", Sector.Business, Randers, new(56.4650, 10.0300), new("Fabriksgade 9", "8920", "Randers NV"),
            "Vi laver mad til 900 hver dag og hader at smide ud.", "mad-og-maaltider") with
        { Responses = new(4, 3, 50) };
        yield return Organisation("ungeenheden-favrskov", "Ungeenheden Favrskov", Sector.Municipality, "0710", new(56.3290, 10.0470), new("Skovgade 5", "8370", "Hadsten"),
            "Vi er der for unge mellem 13 og 25, som er gået i stå.", "unges-trivsel", "vejen-til-job") with
        { Responses = new(8, 7, 40) };
        yield return Organisation("hjaelpemiddeldepotet", "Hjælpemiddeldepotet", Sector.Region, Randers, new(56.4720, 9.9900), new("Depotvej 3", "8920", "Randers NV"),
            "Senge, lifte og kørestole, der skal videre til nye hænder.", "genoptraening", "fysisk-handicap") with
        { Responses = new(7, 4, 210) };
        yield return Organisation("rytmisk-vaerksted", "Rytmisk Værksted", Sector.Association, Randers, new(56.3890, 9.8950), new("Stationsvej 12", "8870", "Langå"),
            "Unge, der spiller højt, og voksne, der lader dem.", "musik", "fritid-og-klub");
        yield return Organisation("omsorgscentret-aabrinken", "Omsorgscentret Åbrinken", Sector.Municipality, Randers, new(56.4480, 10.0550), new("Åbrinken 2", "8960", "Randers SØ"),
            "52 beboere med udsigt til åen og et kor på 22.", "aeldre", "musik") with
        { Responses = new(3, 2, 100) };

        yield return Offer("koekken-efter-kl-15", "gudenaa-kantiner", OfferKind.Place, "Køkken og spisesal, tomt efter kl. 15",
            "Et stort køkken med opvaskemaskine og borde til 80. Vi låser op, og I rydder op. Tilovers fra frokosten må I gerne bruge.", fresh, "mad-og-maaltider") with
        { Where = [Where.Provider], Capacity = 80, Price = new(0), Facilities = ["kitchen", "toilets", "step-free", "parking"], Conditions = ["clean-up", "written-agreement"], Weekdays = [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu] };
        yield return Offer("madpakker-til-ture", "gudenaa-kantiner", OfferKind.Equipment, "Madpakker til klasser på tur",
            "Op til 60 madpakker af dagens overskud, pakket i kasser kl. 8. Ring dagen før, og sig, hvem der ikke tåler hvad.", fresh, "mad-og-maaltider", "friluftsliv") with
        { Where = [Where.Provider], Capacity = 60, Price = new(15, Per: PricePer.Pupil), Grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
        yield return Offer("tredive-der-vil-laese", "aktivcentret-solgaarden", OfferKind.People, "Tredive ældre, der gerne vil læse højt",
            "Vi kan være seks eller syv ad gangen, og vi kan gå til skolen. Nogle læser højt, andre lytter hellere til børnene.", fresh, "hoejtlaesning", "generationer-sammen") with
        { Where = [Where.Asker], RadiusKm = 5, Weekdays = [Weekday.Tue, Weekday.Wed, Weekday.Thu], Capacity = 7, Price = new(0), Grades = [0, 1, 2, 3], Conditions = ["teacher-present"], WontDo = ["alone-with-children", "evenings"] };
        yield return Offer("foelgeven-foerste-gang", "nabohjaelpen-vorup", OfferKind.People, "En, der går med den første gang",
            "Vi henter dig hjemme, går med ind og bliver, til du selv siger, at det er nok. Det kan være til svømning, kor eller banko.", fresh, "inklusion-i-foreninger", "ensomhed") with
        { Where = [Where.Asker], RadiusKm = 12, Capacity = 4, Price = new(0), Ages = new(18), WontDo = ["personal-care", "medical"] };
        yield return Offer("brugte-senge", "hjaelpemiddeldepotet", OfferKind.Equipment, "Brugte senge og hjælpemidler til undervisning",
            "Tolv plejesenge, fire lifte og en stak glidestykker, der er taget ud af drift, men virker. I henter selv.", fresh, "pleje-og-omsorg", "genoptraening") with
        { Where = [Where.Provider], Capacity = 12, Price = new(0), Conditions = ["own-transport", "written-agreement"] };

        yield return Need("laesevenner-onsdag", "kaerhoejskolen", "Hvem kan høre vores yngste læse højt onsdag morgen?",
            "Syv voksne ville være nok til 2. årgang. De skal ikke undervise, bare have tid.", "hoejtlaesning", "generationer-sammen") with
        { Requirements = [new("voksne", OfferKind.People, 7, "Syv voksne, der vil lytte") { Themes = ["hoejtlaesning"] }], Subjects = ["dansk"], Grades = [2], Weekdays = [Weekday.Wed], GroupSize = 42, ReachKm = 10, Budget = new(0), Phase = NeedPhase.Implementation };
        yield return Need("vaerksted-uden-skulle", "ungeenheden-favrskov", "Hvor kan unge være med i et værksted uden at skulle noget?",
            "De kan ikke mange timer i starten. Det vigtigste er en, der siger godmorgen og har noget at give sig til.", "unges-trivsel", "haandvaerk") with
        { Requirements = [new("sted", OfferKind.Place, 4, "Et værksted med plads til fire")], Ages = new(15, 22), ReachKm = 30, GroupSize = 4, Phase = NeedPhase.Mystery, Wicked = true };
        yield return Need("kasserer", "nabohjaelpen-vorup", "Hvem kan lære to nye at være kasserer?",
            "Vores kasserer gennem 19 år stopper til marts. Hun har styr på det, men har aldrig skrevet det ned.", "oekonomi-og-regnskab", "foreningsliv") with
        { Requirements = [new("kunnen", OfferKind.Competence, 1, "En, der kan regnskab")], ReachKm = 15, Deadline = today.AddDays(90), Phase = NeedPhase.Implementation };
        yield return Need("sted-at-oeve", "rytmisk-vaerksted", "Hvor kan tre bands øve, hvor det må larme?",
            "Vi har selv udstyret. Naboerne i Langå har været tålmodige, men nu er det slut.", "musik") with
        { Requirements = [new("sted", OfferKind.Place, 12, "Et rum, der må larme")], Ages = new(14, 22), ReachKm = 20, Phase = NeedPhase.Direction };
        yield return Need("varmt-rum-til-kor", "omsorgscentret-aabrinken", "Hvor kan 22 kordamer og -herrer synge mandag formiddag, mens salen bygges om?",
            "Fire bruger rollator, og to kommer i kørestol. Et klaver er rart, men ikke nødvendigt.", "musik", "faellesskab-for-aeldre") with
        { Requirements = [new("sted", OfferKind.Place, 22, "Et varmt rum uden trin")], Ages = new(67), Weekdays = [Weekday.Mon], GroupSize = 22, ReachKm = 6, Window = new(today.AddDays(20), today.AddDays(140)), Phase = NeedPhase.Implementation };
        yield return Partnership("sommerhold-ved-aaen", "Sommerhold ved åen", "Femten unge fra Favrskov boede tre dage i klubhuset og lærte at ro.", PartnershipPhase.Ended, today.AddDays(-150), today.AddDays(-130),
            new("ungeenheden-favrskov", MemberRole.Lead), new("ungeenheden-favrskov", MemberRole.Bridge), new("pramdragerlauget", MemberRole.Host)) with
        { Themes = ["sejlads", "unges-trivsel"] };
        yield return Partnership("foelges-til-svoemning", "Følges til svømning", "Beboere og naboer går til svømning sammen hver torsdag.", PartnershipPhase.Running, today.AddDays(-300), null,
            new("nabohjaelpen-vorup", MemberRole.Lead), new("nabohjaelpen-vorup", MemberRole.Bridge), new("omsorgscentret-aabrinken", MemberRole.Partner), new("kaerhoejskolen", MemberRole.Host)) with
        { Themes = ["bevaegelse", "generationer-sammen"] };
        yield return Partnership("solgaarden-og-naboerne", "Kaffe på tværs", "Nabohjælpen og Solgården holdt åbent hus sammen i fire måneder.", PartnershipPhase.Ended, today.AddDays(-420), today.AddDays(-300),
            new("nabohjaelpen-vorup", MemberRole.Lead), new("aktivcentret-solgaarden", MemberRole.Host)) with
        { Themes = ["faellesskab-for-aeldre"] };
    }
}
