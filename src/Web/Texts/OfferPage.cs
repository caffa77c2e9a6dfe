namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>One offer.</summary>
    public static class OfferPage
    {
        public static readonly Phrase Crumb = new("Tilbud", "Offers");
        public static readonly Phrase From = new("Tilbud fra", "An offer from");
        public static readonly Phrase Kind = new("Slags", "Kind");
        public static readonly Phrase For = new("For", "For");
        public static readonly Phrase Everybody = new("alle", "everybody");
        public static readonly Phrase HowLong = new("Hvor længe", "How long");
        public static readonly Phrase Where = new("Hvor", "Where");
        public static readonly Phrase Away = new("{0} fra jer", "{0} from you");
        public static readonly Phrase Travels = new("Kører op til {0}", "Travels up to {0}");
        public static readonly Phrase Price = new("Pris", "Price");
        public static readonly Phrase Seats = new("Ledigt", "Free places");
        public static readonly Phrase Full = new("Fuldt lige nu", "Full right now");
        public static readonly CountPhrase SeatsLeft = new(new("1 plads", "1 place"), new("{0} pladser", "{0} places"));
        public static readonly Phrase Language = new("Sprog", "Language");

        public static readonly Phrase Fresh = new("Bekræftet af {0}", "Confirmed by {0}");
        public static readonly Phrase FreshUntil = new("Gælder til {0}", "Valid until {0}");
        public static readonly Phrase Stale = new("Ikke bekræftet siden {0}. Spørg, om det stadig gælder.", "Not confirmed since {0}. Ask whether it still holds.");
        public static readonly Phrase NeverConfirmed = new("Ikke bekræftet endnu. Spørg, om det stadig gælder.", "Not confirmed yet. Ask whether it still holds.");

        public static readonly Phrase GetInTouch = new("Sådan får I fat i dem", "How to reach them");
        public static readonly Phrase TheirSite = new("Gå til deres hjemmeside", "Go to their website");
        public static readonly Phrase NoSite = new("De har ikke skrevet en hjemmeside. Kommunens facilitator kan sætte jer i forbindelse.",
            "They have not given a website. The municipality's facilitator can put you in touch.");
        public static readonly Phrase NoSiteIn = new("De har ikke skrevet en hjemmeside. Spørg facilitatoren i {0} Kommune. Tag adressen på denne side med.",
            "They have not given a website. Ask the facilitator in {0} Municipality. Bring the address of this page.");
        public static readonly Phrase ContactHidden = new("Navne og mailadresser vises ikke offentligt.", "Names and e-mail addresses are not shown in public.");
        public static readonly Phrase PageAddress = new("Adressen på denne side", "The address of this page");

        public static readonly Phrase YourNeed = new("Jeres behov:", "Your need:");
        public static readonly Phrase YourSentence = new("Det, I skrev", "What you wrote");
        public static readonly Phrase FitAsk = new("Passer det til jer?", "Does it fit you?");
        public static readonly Phrase FitHint = new("Skriv én sætning om, hvad I mangler. For eksempel: 5. klasse, natur/teknologi, uge 18, højst 15 km fra Randers.",
            "Write one sentence about what you need. For example: 5. klasse, natur/teknologi, uge 18, højst 15 km fra Randers.");
        public static readonly Phrase FitLabel = new("Jeres sætning", "Your sentence");
        public static readonly Phrase FitButton = new("Se, om det passer", "See whether it fits");
        public static readonly Phrase Understood = new("Sådan forstod vi det", "How we understood it");
        public static readonly Phrase AskAgain = new("Skriv en anden sætning", "Write another sentence");
        public static readonly Phrase NotAbout = new("Det handler om noget andet end det, I mangler.", "It is about something else than what you need.");
        public static readonly Phrase RuledOut = new("Det kan ikke lade sig gøre:", "It is not possible:");
        public static readonly Phrase BackToNeed = new("Se alle, der passer til behovet", "See everything that fits the need");

        public static readonly Phrase HowItGoes = new("Sådan foregår det", "How it goes");
        public static readonly Phrase Before = new("Inden", "Before");
        public static readonly Phrase OnTheDay = new("På dagen", "On the day");
        public static readonly Phrase After = new("Bagefter", "Afterwards");
        public static readonly Phrase ToKnow = new("Det skal I vide", "What you should know");
        public static readonly Phrase IsThere = new("Det er der", "What is there");
        public static readonly Phrase WeAsk = new("Det beder vi jer om", "What we ask of you");
        public static readonly Phrase WeDoNot = new("Det gør vi ikke", "What we do not do");
        public static readonly Phrase WhoTheyAre = new("Hvem er de?", "Who are they?");
        public static readonly Phrase MoreFromThem = new("Alt, de tilbyder", "Everything they offer");
        public static readonly Phrase NeedsThatFit = new("Behov, der passer", "Needs that fit");
        public static readonly Phrase NeedsHint = new("Kun I, der ejer tilbuddet, ser listen.", "Only you who own the offer see this list.");
        public static readonly Phrase SeeNeed = new("Se behovet", "See the need");
        public static readonly Phrase NoNeeds = new("Ingen behov passer lige nu. Vi ser efter, hver gang nogen lægger et op.",
            "No need fits right now. We look every time someone posts one.");
    }
}
