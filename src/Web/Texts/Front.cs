namespace CoCreate.Web.Texts;

public static partial class T
{
    public static class Front
    {
        public static readonly Phrase Title = new("CoCreate: Nogen har det, I mangler", "CoCreate: Somebody has what you need");
        public static readonly Phrase Somebody = new("Nogen har det,", "Somebody has");
        public static readonly Phrase YouLack = new("I mangler", "what you need");
        public static readonly Phrase Lead = new("Her finder kommuner, skoler, foreninger og virksomheder hinanden. Fortæl, hvad I har brug for, eller hvad I kan give. Så viser vi, hvem I passer sammen med – og hvorfor.",
            "Here municipalities, schools, associations and businesses find each other. Tell us what you need, or what you can give. We show who fits – and why.");
        public static readonly Phrase What = new("Hvad leder I efter?", "What are you looking for?");
        public static readonly Phrase Where = new("Hvor?", "Where?");
        public static readonly Phrase Search = new("Søg", "Search");
        public static readonly Phrase Try = new("Prøv", "Try");
        public static readonly Phrase Or = new("eller", "or");

        public static readonly Phrase Teacher = new("Jeg er lærer", "I am a teacher");
        public static readonly Phrase TeacherText = new("Find nogen, der kan gøre emnet levende i netop den uge, I har det.", "Find someone who brings the topic to life in the very week you teach it.");
        public static readonly Phrase Association = new("Vi er en forening", "We are an association");
        public static readonly Phrase AssociationText = new("Fortæl, hvad I gerne vil, og hvor meget I kan. Så ser I, hvem der venter på jer.", "Say what you would like to do, and how much you can. See who is waiting for you.");
        public static readonly Phrase Facilitator = new("Jeg samler folk i kommunen", "I bring people together in a municipality");
        public static readonly Phrase FacilitatorText = new("Se, hvem der burde kende hinanden om en udfordring.", "See who ought to know each other about a challenge.");
        public static readonly Phrase More = new("Her er plads til flere", "There is room for more");
        public static readonly Phrase MoreText = new("Virksomheder, uddannelser, regioner og stat. Og dig med en god idé.", "Businesses, education, regions and the state. And you with a good idea.");

        public static readonly Phrase Found = new("De fandt hinanden", "They found each other");
        public static readonly CountPhrase FoundText = new(
            new("Et offentligt partnerskab i nettet.", "One public partnership in the network."),
            new("Tre af de {0} partnerskaber, der er offentlige i nettet.", "Three of the {0} partnerships that are public in the network."));
        public static readonly Phrase And = new("og", "and");
        public static readonly Phrase Together = new("er sammen om:", "work together on:");
        public static readonly Phrase WasTogether = new("har været sammen om:", "have worked together on:");
        public static readonly Phrase SeeNeed = new("Se behovet, det begyndte med", "See the need it began with");

        public static readonly Phrase NewNear = new("Nyt nær {0}", "New near {0}");
        public static readonly Phrase NewAll = new("Nyt i hele Danmark", "New in all of Denmark");
        public static readonly Phrase WithinKm = new("Inden for {0} km, det nyeste først.", "Within {0} km, newest first.");
        public static readonly Phrase NothingNear = new("Der er ikke noget inden for 50 km endnu. Her er det nyeste i hele landet.", "There is nothing within 50 km yet. Here is the newest in the whole country.");
        public static readonly Phrase PlaceUnknown = new("Vi kender ikke stedet »{0}«. Skriv et postnummer eller en kommune. Indtil da ser I hele landet.",
            "We do not know the place “{0}”. Write a postcode or a municipality. Until then you see the whole country.");
        public static readonly Phrase AskPlace = new("Postnummer eller kommune", "Postcode or municipality");
        public static readonly Phrase ShowNear = new("Vis det nære", "Show what is near");
        public static readonly Phrase SomebodyNeeds = new("Nogen har brug for", "Somebody needs");
        public static readonly Phrase SomebodyGives = new("Nogen kan give", "Somebody can give");
        public static readonly CountPhrase Unanswered = new(
            new("Et behov har ingen partner endnu", "One need has no partner yet"),
            new("{0} behov har ingen partner endnu", "{0} needs have no partner yet"));
        public static readonly CountPhrase UnansweredNear = new(
            new("Et behov her omkring har ingen partner endnu", "One need around here has no partner yet"),
            new("{0} behov her omkring har ingen partner endnu", "{0} needs around here have no partner yet"));
        public static readonly Phrase UnansweredText = new("Måske kender I en, der kan.", "Perhaps you know someone who can.");
        public static readonly Phrase SeeNeeds = new("Se behovene", "See the needs");

        public static readonly Phrase Promises = new("Det kan I regne med", "What you can count on");
        public static readonly Phrase PromiseWhy = new("I ser altid hvorfor", "You always see why");
        public static readonly Phrase PromiseWhyText = new("Hvert match har sine grunde i almindelige ord. I bestemmer, om det passer.", "Every match has its reasons in plain words. You decide whether it fits.");
        public static readonly Phrase PromiseCalm = new("Ingen ringer uventet", "Nobody calls out of the blue");
        public static readonly Phrase PromiseCalmText = new("Navn og telefon på personer vises ikke på siderne.", "Names and phone numbers of people are not shown on the pages.");
        public static readonly Phrase PromiseOutside = new("De uventede får også en chance", "The unexpected get a chance too");
        public static readonly Phrase PromiseOutsideText = new("Et af de første ti forslag kommer fra et andet fag end det, I nævnte.", "One of the first ten suggestions comes from another field than the one you named.");
    }
}
