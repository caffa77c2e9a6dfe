using CoCreate.Network.Model;
using static CoCreate.Network.Demo.Stories;

namespace CoCreate.Network.Demo;

/// <summary>A social-psychiatry unit in Roskilde looks for an association that welcomes its residents.</summary>
internal static class RoskildeStory
{
    private const string Roskilde = "0265";

    public static IEnumerable<IRecord> Records(DateOnly today)
    {
        var fresh = today.AddDays(170);
        yield return Organisation("bostedet-fjordblik", "Bostedet Fjordblik", Sector.Municipality, Roskilde, new(55.6510, 12.0700), new("Fjordbakken 8", "4000", "Roskilde"),
            "18 voksne bor her med støtte. De vil gerne være medlemmer et sted, ikke brugere.", "socialpsykiatri", "inklusion-i-foreninger") with
        { Responses = new(4, 4, 22) };
        yield return Organisation("traekfuglene", "Trækfuglene", Sector.Association, Roskilde, new(55.6390, 12.0850), new("Spillestræde 3", "4000", "Roskilde"),
            "Et orkester med 31 harmonikaer, tre trommer og en savklinge. Vi manglede hænder og tager nu imod alle.", "musik", "inklusion-i-foreninger") with
        { Limits = new(5, null, "Ring før første gang, så står der en vært klar."), Responses = new(7, 7, 18) };
        yield return Organisation("foelgevennerne-ved-fjorden", "Følgevennerne ved Fjorden", Sector.Association, Roskilde, new(55.6440, 12.0920), new("Havnegangen 1", "4000", "Roskilde"),
            "40 frivillige, der går med ind ad døren de første gange.", "ensomhed", "frivillighed") with
        { Responses = new(16, 15, 36) };
        yield return Organisation("cykelvaerkstedet-lappen", "Cykelværkstedet Lappen", Sector.Association, Roskilde, new(55.6330, 12.0710), new("Baggårdsvej 14", "4000", "Roskilde"),
            "Vi reparerer cykler og sælger dem billigt. Kaffen er gratis.", "reparation", "faellesskab-for-aeldre") with
        { Responses = new(5, 4, 70) };
        yield return Organisation("kammerkoret-hejren", "Kammerkoret Hejren", Sector.Association, Roskilde, new(55.6420, 12.0800), new("Domgade 2", "4000", "Roskilde"),
            "Et lille kor med høje krav og koncerter i kirken.", "musik") with
        { Limits = new(0, today.AddDays(200), "Vi holder pause til efter koncerten.") };
        yield return Organisation("paaroerende-i-roskilde", "Pårørende på Fjordvejen", Sector.Citizens, Roskilde, new(55.6480, 12.0780), new("Fjordvejen 31", "4000", "Roskilde"),
            "En løs kreds af forældre og søskende, der bager til det hele.", "paaroerende");

        yield return Offer("plads-i-orkestret", "traekfuglene", OfferKind.Activity, "En plads i orkestret – uden prøve",
            "Kom tirsdag kl. 14. En fast makker sidder ved siden af dig, og instrumentet låner vi ud. Man må spille én tone eller mange, og man må gå, når man vil.", fresh, "musik", "inklusion-i-foreninger", "ensomhed") with
        { Where = [Where.Provider], Weekdays = [Weekday.Tue], Ages = new(18), Capacity = 6, Seats = 4, DurationMinutes = 120, Price = new(20, Per: PricePer.Visit), Facilities = ["step-free", "toilets", "quiet-room", "public-transport"], Conditions = ["contact-person"], WontDo = ["medical", "counselling"] };
        yield return Offer("foelgeven-til-forening", "foelgevennerne-ved-fjorden", OfferKind.People, "En følgeven til den første måned",
            "Den samme person følges med dig fire til seks gange. Vi kender 60 foreninger og ved, hvor der står nogen ved døren.", fresh, "inklusion-i-foreninger", "ensomhed", "socialpsykiatri") with
        { Where = [Where.Asker], RadiusKm = 20, Ages = new(18), Capacity = 8, Price = new(0), Conditions = ["confidentiality", "contact-person"], WontDo = ["personal-care", "driving", "medical"] };
        yield return Offer("tirsdage-paa-lappen", "cykelvaerkstedet-lappen", OfferKind.Activity, "Skru på en cykel om formiddagen",
            "Der er altid en lap, der skal sættes. Ingen behøver snakke, og radioen vælger vi på skift.", fresh, "reparation", "inklusion-i-foreninger") with
        { Where = [Where.Provider], Weekdays = [Weekday.Tue, Weekday.Thu], Ages = new(16), Capacity = 5, DurationMinutes = 180, Price = new(0), Facilities = ["toilets", "own-food"] };
        yield return Offer("syng-med-hejren", "kammerkoret-hejren", OfferKind.Activity, "Syng med i kammerkoret",
            "Vi øver svære satser torsdag aften og holder optagelsesprøve i januar.", today.AddDays(-40), "musik") with
        { Where = [Where.Provider], Weekdays = [Weekday.Thu], Ages = new(18), Capacity = 2, Seats = 0, Price = new(700, Per: PricePer.Total) };
        yield return Offer("kage-og-haender", "paaroerende-i-roskilde", OfferKind.People, "Kage og ekstra hænder til arrangementer",
            "Giv os to uger, så kommer vi med kage til 50 og bliver, til der er fejet.", fresh, "frivillighed", "paaroerende") with
        { Where = [Where.Asker], RadiusKm = 15, Capacity = 50, Price = new(0), Conditions = ["notice-two-weeks"] };

        yield return Need("et-sted-at-hoere-til", "bostedet-fjordblik", "Hvordan kan fem af vores beboere høre til i en forening, hvor de er medlemmer og ikke borgere?",
            "De kan lide musik, men ingen har spillet i mange år. De første gange går vi med. Det må gerne være om eftermiddagen og uden prøve.", "inklusion-i-foreninger", "socialpsykiatri", "musik") with
        {
            Requirements = [new("faellesskab", OfferKind.Activity, 5, "En forening med en vært ved døren") { Themes = ["inklusion-i-foreninger"] }, new("foelgeven", OfferKind.People, 2, "En, der kan gå med, når vi slipper")],
            Ages = new(22, 61), ReachKm = 8, Weekdays = [Weekday.Tue, Weekday.Thu], GroupSize = 5, Budget = new(1_000), Phase = NeedPhase.Mystery, Wicked = true,
        };
        yield return Need("flere-haender-til-orkestret", "traekfuglene", "Hvem vil bære, stille stole op og måske ende med en harmonika?",
            "Vi er blevet ældre, og 31 harmonikaer vejer 290 kilo.", "musik", "frivillighed") with
        { Requirements = [new("haender", OfferKind.People, 4, "Fire, der kan løfte")], Weekdays = [Weekday.Tue], ReachKm = 10, Phase = NeedPhase.Implementation };
        yield return Partnership("fjordblik-og-traekfuglene", "Tirsdag med Trækfuglene", 
            "Bostedet Fjordblik søgte et sted at høre til. Trækfuglene manglede hænder til orkestret. De passede sammen, fordi begge har tid tirsdag eftermiddag, og orkestret tager imod uden prøve. Tre beboere blev medlemmer. En af dem står nu selv ved døren.", PartnershipPhase.Running, today.AddDays(-210), null,
            new("bostedet-fjordblik", MemberRole.Lead), new("traekfuglene", MemberRole.Host), new("foelgevennerne-ved-fjorden", MemberRole.Bridge)) with
        { Themes = ["musik", "inklusion-i-foreninger"], Commitments = [new("c1", "traekfuglene", OfferKind.People, 1, "En vært ved døren hver tirsdag"), new("c2", "foelgevennerne-ved-fjorden", OfferKind.People, 2, "To følgevenner de første seks gange", today.AddDays(-160), CommitmentState.Kept)] };
        yield return Partnership("foelgevenner-paa-vaerkstedet", "Den første lap", "Følgevenner gik med syv nye på cykelværkstedet.", PartnershipPhase.Ended, today.AddDays(-500), today.AddDays(-380),
            new("foelgevennerne-ved-fjorden", MemberRole.Lead), new("foelgevennerne-ved-fjorden", MemberRole.Bridge), new("cykelvaerkstedet-lappen", MemberRole.Host)) with
        { Themes = ["inklusion-i-foreninger"] };
    }
}
