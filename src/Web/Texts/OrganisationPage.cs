namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>One organisation.</summary>
    public static class OrganisationPage
    {
        public static readonly Phrase Crumb = new("Organisationer", "Organisations");
        public static readonly Phrase Checked = new("Oplysninger bekræftet", "Details checked");
        public static readonly Phrase Website = new("Gå til hjemmesiden", "Go to the website");
        public static readonly Phrase Answers = new("Svarer typisk", "Usually answers");
        public static readonly Phrase NoAnswers = new("Ingen har spurgt endnu", "Nobody has asked yet");
        public static readonly Phrase NotAnswered = new("Har ikke svaret endnu", "Has not answered yet");
        public static readonly Phrase WithinHours = new("Inden for {0} timer", "Within {0} hours");
        public static readonly Phrase WithinDay = new("Inden for et døgn", "Within a day");
        public static readonly Phrase WithinDays = new("Inden for {0} dage", "Within {0} days");
        public static readonly Phrase AnsweredOf = new("{0} af {1} spørgsmål besvaret", "{0} of {1} questions answered");
        public static readonly Phrase Room = new("Plads til flere", "Room for more");
        public static readonly Phrase RoomYes = new("Ja", "Yes");
        public static readonly Phrase RoomMonth = new("Højst {0} nye om måneden", "At most {0} new a month");
        public static readonly Phrase RoomNone = new("Tager ikke nye lige nu", "Takes no new ones right now");
        public static readonly Phrase Paused = new("Holder pause til {0}", "Pausing until {0}");
        public static readonly Phrase Asks = new("Godt at vide, før I skriver", "Good to know before you write");
        public static readonly Phrase Certificate = new("Børneattest", "Children's certificate");
        public static readonly Phrase CertificateYes = new("Erklæring er givet", "Declaration given");
        public static readonly Phrase Contact = new("Kontakt", "Contact");
        public static readonly Phrase ContactHidden = new("Vises ikke offentligt", "Not shown in public");
        public static readonly Phrase Cvr = new("CVR-nummer", "Company number (CVR)");

        public static readonly Phrase Gives = new("Det kan de give", "What they can give");
        public static readonly Phrase GivesNothing = new("De har ikke lagt tilbud op endnu.", "They have not posted offers yet.");
        public static readonly Phrase Needs = new("Det har de brug for", "What they need");
        public static readonly Phrase NeedsNothing = new("De har ikke lagt behov op endnu.", "They have not posted needs yet.");
        public static readonly Phrase Units = new("Enheder", "Units");
        public static readonly Phrase UnitsNone = new("Har I afdelinger eller huse med egen adresse, så skriv dem her.", "If you have departments or houses with an address of their own, write them here.");
        public static readonly Phrase UnitName = new("Hvad hedder enheden?", "What is the unit called?");
        public static readonly Phrase UnitAdd = new("Tilføj en enhed", "Add a unit");
        public static readonly Phrase UnitRemove = new("Fjern enheden", "Remove the unit");
        public static readonly Phrase ShowAll = new("Vis alle {0}", "Show all {0}");

        public static readonly Phrase Network = new("Hvem de arbejder sammen med", "Who they work with");
        public static readonly Phrase NoNetwork = new("De har ikke noget partnerskab her endnu. Der er plads på bænken.", "They have no partnership here yet. There is room on the bench.");
        public static readonly Phrase Now = new("I gang", "Under way");
        public static readonly Phrase Earlier = new("Tidligere", "Earlier");
        public static readonly Phrase TwoSteps = new("To skridt væk", "Two steps away");
        public static readonly Phrase TwoStepsTitle = new("Bekendte af bekendte", "Friends of friends");
        public static readonly Phrase Through = new("Gennem {0}", "Through {0}");
        public static readonly Phrase SamePartnership = new("Samme partnerskab", "The same partnership");
        public static readonly Phrase Picture = new("Tegning af de første {0} på listen: hvem {1} arbejder eller har arbejdet sammen med, og hvem der er to skridt væk.",
            "Drawing of the first {0} on the list: who {1} works or has worked with, and who is two steps away.");
        public static readonly Phrase DrawsFirst = new("Tegningen viser de første otte. Listen viser alle.", "The drawing shows the first eight. The list shows all.");

        public static readonly Phrase Suggestions = new("Hvem kunne de arbejde sammen med?", "Who could they work with?");
        public static readonly Phrase SuggestionsHint = new("Vi foreslår, de bestemmer. Det bygger på det, de har skrevet.", "We suggest, they decide. It builds on what they have written.");

        public static readonly Phrase WhereFrom = new("Hvor vi har stedet fra", "Where we have the place from");
        public static readonly Phrase FromAddress = new("Stedet er fundet ud fra adressen.", "The place was found from the address.");
        public static readonly Phrase FromPostcode = new("Stedet er midten af postnummeret, for vi kender ikke adressens punkt. Afstande kan være nogle få kilometer ved siden af.",
            "The place is the middle of the postcode, because we do not know the address's point. Distances can be a few kilometres off.");
        public static readonly Phrase FromMunicipality = new("Stedet er midten af kommunen, for vi kender ikke adressen nærmere. Afstande kan være mange kilometer ved siden af.",
            "The place is the middle of the municipality, because we do not know the address more closely. Distances can be many kilometres off.");
        public static readonly Phrase FromGiven = new("Stedet er angivet af organisationen.", "The place was given by the organisation.");
        public static readonly Phrase FromNowhere = new("Vi kender ikke stedet. Derfor bliver afstand aldrig brugt imod dem.", "We do not know the place. So distance is never held against them.");

        public static readonly Phrase IsItYou = new("Er det jer?", "Is this you?");
        public static readonly Phrase Unclaimed = new("Siden er lavet ud fra offentlige oplysninger, og ingen fra organisationen har overtaget den endnu. Skriv til facilitatoren i jeres kommune, så får I adgang til at rette den.",
            "This page was made from public information, and nobody from the organisation has taken it over yet. Write to the facilitator in your municipality to be able to edit it.");
        public static readonly Phrase UnclaimedIn = new("Siden er lavet ud fra offentlige oplysninger, og ingen fra organisationen har overtaget den endnu. Skriv til facilitatoren i {0} Kommune, så får I adgang til at rette den.",
            "This page was made from public information, and nobody from the organisation has taken it over yet. Write to the facilitator in {0} Municipality to be able to edit it.");
        public static readonly Phrase Edit = new("Ret oplysningerne", "Edit the details");
    }

    /// <summary>What owners can do with a record, and what became of it.</summary>
    public static class Owning
    {
        public static readonly Phrase Yours = new("Det her er jeres", "This is yours");
        public static readonly Phrase Draft = new("Kladde. Kun I kan se den.", "Draft. Only you can see it.");
        public static readonly Phrase Archived = new("Arkiveret. Kun I kan se det.", "Archived. Only you can see it.");
        public static readonly Phrase Edit = new("Ret", "Edit");
        public static readonly Phrase Publish = new("Læg det op", "Publish it");
        public static readonly Phrase Archive = new("Arkivér", "Archive");
        public static readonly Phrase Restore = new("Hent det frem igen", "Bring it back");
        public static readonly Phrase Undo = new("Fortryd", "Undo");
        public static readonly Phrase DidPublish = new("Det er lagt op. Her er dem, der passer.", "It is posted. Here is who fits.");
        public static readonly Phrase DidPublishOffer = new("Tilbuddet er lagt op. Alle kan finde det nu.", "The offer is posted. Everybody can find it now.");
        public static readonly Phrase DidChange = new("Rettelsen er gemt.", "The change is saved.");
        public static readonly Phrase DidArchive = new("Det er arkiveret. Ingen andre kan se det.", "It is archived. Nobody else can see it.");
        public static readonly Phrase DidConfirm = new("Det er bekræftet.", "It is confirmed.");
        public static readonly Phrase StillSo = new("Det passer stadig", "It is still so");
        public static readonly Phrase DidRestore = new("Det er hentet frem.", "It is brought back.");
        public static readonly Phrase DidDismiss = new("Tilbuddet er lagt til side.", "The offer is set aside.");
        public static readonly Phrase DidTakeBack = new("Tilbuddet er blandt forslagene igen.", "The offer is among the suggestions again.");
        public static readonly Phrase DidAddUnit = new("Enheden er tilføjet.", "The unit is added.");
        public static readonly Phrase DidRemoveUnit = new("Enheden er fjernet.", "The unit is removed.");
        public static readonly Phrase UnitRefused = new("Enheden er ikke gemt. Skriv et navn, og se efter, at postnummeret er rigtigt.", "The unit is not saved. Write a name, and check that the postcode is right.");
        public static readonly Phrase DidUndo = new("Det er fortrudt.", "It is undone.");
        public static readonly Phrase Stale = new("Nogen har rettet det imens. Se det igennem, og prøv igen.", "Somebody changed it in the meantime. Look it over and try again.");
        public static readonly Phrase RefusedShort = new("Det kunne ikke lade sig gøre. Tryk på Ret, så ser I, hvad der mangler.", "It could not be done. Press Edit to see what is missing.");
        public static readonly Phrase Failed = new("Ikke gemt. Prøv igen.", "Not saved. Try again.");
        public static readonly Phrase DismissReason = new("Skriv eller vælg en grund.", "Write or choose a reason.");
    }
}
