using CoCreate.Network.Model;

namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>A need and who fits it.</summary>
    public static class NeedPage
    {
        public static readonly Phrase Crumb = new("Behov", "Needs");
        public static readonly Phrase From = new("Behov fra", "A need from");
        public static readonly Phrase Who = new("Hvem", "Who");
        public static readonly Phrase Subjects = new("Fag", "Subjects");
        public static readonly Phrase About = new("Emne", "Topic");
        public static readonly Phrase When = new("Hvornår", "When");
        public static readonly Phrase HowFar = new("Hvor langt", "How far");
        public static readonly Phrase TheyCome = new("De skal komme ud til os", "They must come to us");
        public static readonly Phrase AtMost = new("Højst {0}", "At most {0}");
        public static readonly Phrase Place = new("Sted", "Place");
        public static readonly Phrase OwnPlace = new("Et sted i {0}", "A place in {0}");
        public static readonly Phrase Budget = new("Penge", "Money");
        public static readonly Phrase NoMoney = new("Det skal være gratis", "It has to be free");
        public static readonly Phrase Phase = new("Så langt er de", "How far they are");
        public static readonly Phrase Wicked = new("Ingen kan løse det alene", "Nobody can solve it alone");
        public static readonly Phrase Answer = new("Svar ønskes", "Answer wanted");
        public static readonly Phrase NoLaterThan = new("Senest {0}", "By {0}");
        public static readonly Phrase SeenBy = new("Hvem ser det", "Who sees it");

        /// <summary>How much of a kind is wanted; one of something goes without saying.</summary>
        public static string Amount(OfferKind kind, int n) => kind switch
        {
            OfferKind.Funding => Everyday.Money(n, "DKK"),
            _ when n == 1 => "",
            OfferKind.People or OfferKind.Competence => Everyday.Say($"{n:N0} mennesker", $"{n:N0} people"),
            OfferKind.Equipment => Everyday.Say($"{n:N0} stk.", $"{n:N0} pieces"),
            OfferKind.Place or OfferKind.Activity => Everyday.Say($"{n:N0} pladser", $"{n:N0} places"),
            _ => "",
        };

        public static readonly Phrase Missing = new("Det mangler de", "What they are missing");
        public static readonly Phrase MissingTag = new("Mangler", "Missing");
        public static readonly Phrase Promised = new("Lovet af", "Promised by");
        public static readonly Phrase Nearest = new("Nærmest:", "Nearest:");
        public static readonly Phrase NobodyYet = new("Ingen har det endnu. Måske kender I en, der har?", "Nobody has it yet. Perhaps you know someone who does?");
        public static readonly Phrase TogetherAll = new("Sammen dækker de det hele", "Together they cover it all");
        public static readonly Phrase OneCoversAll = new("Én dækker det hele", "One covers it all");
        public static readonly Phrase TogetherSome = new("Sammen dækker de {0} ud af {1}", "Together they cover {0} of {1}");
        public static readonly Phrase BestCircle = new("Bedste partnerkreds lige nu: {0} fra {1}.", "The best circle of partners right now: {0} from {1}.");
        public static readonly CountPhrase Organisations = new(new("én organisation", "one organisation"), new("{0} organisationer", "{0} organisations"));
        public static readonly CountPhrase Sectors = new(new("én sektor", "one sector"), new("{0} sektorer", "{0} sectors"));
        public static readonly Phrase AskThem = new("Spørg dem", "Ask them");
        public static readonly Phrase SearchFor = new("Søg efter det", "Search for it");
        public static readonly Phrase IntroduceThese = new("Sæt dem i forbindelse", "Put them in touch");
        public static readonly Phrase OtherCoalitions = new("Byt ud i kredsen: andre, der dækker lige så meget", "Change the circle: others who cover as much");
        public static readonly Phrase Proven = new("Ingen andre kredse dækker mere, med færre og for mindre.", "No other circle covers more, with fewer and for less.");
        public static readonly Phrase NotProven = new("Det er den bedste kreds, vi nåede at finde.", "It is the best circle we had time to find.");
        public static readonly Phrase CircleCost = new("Det koster {0}, så vidt priserne er oplyst, og der er {1} km til dem i alt.", "It costs {0}, as far as prices are told, and it is {1} km to them in all.");
        public static readonly Phrase OtherViews = new("Andre måder at se det på", "Other ways to see it");
        public static readonly Phrase OtherViewsHint = new("De ved ikke endnu, hvad der skal til. Sådan har andre sektorer mødt noget, der ligner.",
            "They do not know yet what it takes. This is how other sectors have met something like it.");
        public static readonly Phrase TakenFrom = new("Set i", "Seen in");
        public static readonly Phrase NotKnown = new("De ved ikke endnu, hvad der skal til. Derfor ser vi på alt, der handler om det samme.",
            "They do not know yet what it takes. So we look at everything that is about the same.");

        public static readonly Phrase How = new("Sådan regner vi det ud", "How we work it out");
        public static readonly CountPhrase Fit = new(new("Ét tilbud passer", "One offer fits"), new("{0} passer. Her er de bedste", "{0} fit. Here are the best"));
        public static readonly Phrase ManyFit = new("Mindst {0} passer. Her er de bedste", "At least {0} fit. Here are the best");
        public static readonly Phrase Apply = new("Ret behovet", "Change the need");
        public static readonly Phrase TryIt = new("Se, hvad der så passer", "See what fits then");
        public static readonly Phrase TheirCall = new("Det kan kun de ændre. Spørg dem.", "Only they can change that. Ask them.");
        public static readonly Phrase SeeOffer = new("Se tilbuddet", "See the offer");
        public static readonly Phrase SeeThem = new("Se, hvem de er", "See who they are");
        public static readonly Phrase ShowAll = new("Vis {0} mere", "Show {0} more");
        public static readonly Phrase ShowAllAndOutside = new("Vis {0} mere og en fra en uventet kant", "Show {0} more and one from an unexpected side");
        public static readonly Phrase ShowOutside = new("Vis en fra en uventet kant", "Show one from an unexpected side");
        public static readonly Phrase WrittenTo = new("Begrundelserne er skrevet til {0}. »I« og »jer« er dem, der spørger.", "The reasons are written to {0}. “You” are those who ask.");
        public static readonly Phrase ShowFew = new("Vis kun de bedste", "Show only the best");

        public static readonly Phrase NoFit = new("Passer ikke", "Does not fit");
        public static readonly Phrase WhyNot = new("Hvorfor passer det ikke?", "Why does it not fit?");
        public static readonly Phrase SetAside = new("Læg det til side", "Set it aside");
        public static readonly Phrase OnlyYou = new("De får det ikke at vide. Det gør de næste forslag bedre.", "They are not told. It makes the next suggestions better.");
        public static readonly CountPhrase Aside = new(new("I har lagt ét tilbud til side.", "You have set one offer aside."), new("I har lagt {0} tilbud til side.", "You have set {0} offers aside."));
        public static readonly Phrase ShowAside = new("Vis det, I har lagt til side", "Show what you have set aside");
        public static readonly Phrase HideAside = new("Skjul det, I har lagt til side", "Hide what you have set aside");
        public static readonly Phrase IsAside = new("Lagt til side", "Set aside");
        public static readonly Phrase TakeBack = new("Foreslå det igen", "Suggest it again");

        public static readonly Phrase WhoTogether = new("Se, hvem der kan dække det sammen", "See who can cover it together");
        public static readonly Phrase WhoIsAsked = new("Se, hvem I har spurgt", "See whom you have asked");
        public static readonly Phrase NobodyTitle = new("Ingen passer endnu", "Nobody fits yet");
        public static readonly Phrase NobodyText = new("Der er ingen tilbud, der både handler om det og kan lade sig gøre. Prøv at give lidt los:",
            "No offer is both about this and possible. Try to loosen something:");
        public static readonly Phrase LoosenReach = new("Kan I komme længere, eller kan de komme ud til jer?", "Can you travel further, or can they come to you?");
        public static readonly Phrase LoosenWeeks = new("Kan det være i andre uger?", "Could it be in other weeks?");
        public static readonly Phrase LoosenDays = new("Kan det være på andre ugedage?", "Could it be on other weekdays?");
        public static readonly Phrase LoosenGroup = new("Kan I dele jer i mindre hold?", "Can you split into smaller groups?");
        public static readonly Phrase LoosenMoney = new("Kan det koste lidt mere?", "Could it cost a little more?");
        public static readonly Phrase LoosenWords = new("Skriv flere ord om, hvad det handler om.", "Write more words about what it concerns.");
        public static readonly Phrase SearchSelf = new("Søg selv i tilbud", "Search the offers yourself");

        public static readonly Phrase RuledOut = new("Det, vi valgte fra", "What we left out");
        public static readonly CountPhrase RuledOutCount = new(
            new("Ét tilbud handler om det samme, men bryder en fast regel.", "One offer is about the same but breaks a firm rule."),
            new("{0} tilbud handler om det samme, men bryder en fast regel.", "{0} offers are about the same but break a firm rule."));
        public static readonly Phrase RuledOutMany = new("Mindst {0} tilbud handler om det samme, men bryder en fast regel.", "At least {0} offers are about the same but break a firm rule.");
        public static readonly Phrase RuledOutOffer = new("Tilbud", "Offer");
        public static readonly Phrase RuledOutWhy = new("Hvorfor ikke", "Why not");
        public static readonly Phrase RuledOutChange = new("Hvad kunne ændre det", "What could change it");
        public static readonly Phrase ShowAllRuledOut = new("Vis {0}", "Show {0}");

        public static readonly Phrase Trying = new("I ser, hvad der ville passe, hvis behovet så sådan ud. Intet er gemt.",
            "You see what would fit if the need looked like this. Nothing is saved.");
        public static readonly Phrase Back = new("Tilbage til behovet, som det er", "Back to the need as it is");
        public static readonly Phrase Contact = new("Kan I hjælpe?", "Can you help?");
        public static readonly Phrase ContactText = new("Læg jeres tilbud op, så ser {0} det her på siden. Kontaktoplysninger vises ikke offentligt.",
            "Post your offer, and {0} will see it on this page. Contact details are not shown in public.");
        public static readonly Phrase PostOffer = new("Læg et tilbud op", "Post an offer");
    }

    /// <summary>How far a need has come.</summary>
    public static class Phases
    {
        public static Phrase Of(NeedPhase phase) => phase switch
        {
            NeedPhase.Mystery => Mystery,
            NeedPhase.Direction => Direction,
            NeedPhase.Model => Model,
            _ => Implementation,
        };

        public static readonly Phrase Mystery = new("Vi undrer os stadig", "We are still wondering");
        public static readonly Phrase Direction = new("Vi har en retning", "We have a direction");
        public static readonly Phrase Model = new("Vi har noget, vi vil prøve af", "We have something we want to try");
        public static readonly Phrase Implementation = new("Vi er klar til at gøre det", "We are ready to do it");
    }

    /// <summary>Why something a rule left out could come in again.</summary>
    public static class Loosen
    {
        public static readonly Phrase Reach = new("Sæt afstanden op, eller bed dem komme ud til jer", "Raise the distance, or ask them to come to you");
        public static readonly Phrase Grades = new("Intet. Det er deres målgruppe", "Nothing. It is who they are for");
        public static readonly Phrase Full = new("Intet lige nu. Kig igen, når der er nye pladser", "Nothing right now. Look again when there are new places");
        public static readonly Phrase Paused = new("Vent, til deres pause er slut", "Wait until their pause is over");
        public static readonly Phrase OverLimit = new("Vent til næste måned. Så er der plads til nye", "Wait until next month. Then there is room for new ones");
        public static readonly Phrase Closed = new("Intet. Det er slut. Spørg, om de gør det igen", "Nothing. It is over. Ask whether they do it again");
        public static readonly Phrase Never = new("Intet. Det er deres regel", "Nothing. It is their rule");
    }
}
