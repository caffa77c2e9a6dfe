namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Posting an offer.</summary>
    public static class OfferForm
    {
        public static readonly Phrase EditTitle = new("Ret tilbuddet", "Change the offer");
        public static readonly Phrase Audience = new("Hvem er det for?", "Who is it for?");
        public static readonly Phrase AudienceLead = new("Begynd med dem, I gerne vil møde. Så spørger vi kun om det, der passer til dem.",
            "Begin with those you would like to meet. Then we ask only what suits them.");
        public static readonly Phrase AudienceLabel = new("Hvem vil I gerne møde?", "Who would you like to meet?");
        public static readonly Phrase AudienceWanted = new("Vælg, hvem det er for.", "Choose who it is for.");
        public static readonly Phrase School = new("Skoleklasser", "School classes");
        public static readonly Phrase Children = new("Børn og unge i fritiden", "Children and young people in their free time");
        public static readonly Phrase Adults = new("Voksne", "Adults");
        public static readonly Phrase Older = new("Ældre", "Older people");
        public static readonly Phrase Organisations = new("Foreninger og andre organisationer", "Associations and other organisations");
        public static readonly Phrase Everybody = new("Alle", "Everybody");
        public static readonly Phrase GradesHint = new("Vælg ingen, hvis alle klasser kan være med.", "Choose none if every grade can take part.");

        public static readonly Phrase What = new("Hvad tilbyder I?", "What do you offer?");
        public static readonly Phrase WhatLead = new("Skriv det, som I ville sige det. En titel og en slags er nok til at begynde med.", "Write it as you would say it. A title and a kind are enough to begin with.");
        public static readonly Phrase KindLabel = new("Hvad slags er det?", "What kind is it?");
        public static readonly Phrase Title = new("Hvad skal det hedde?", "What is it called?");
        public static readonly Phrase TitleWanted = new("Skriv, hvad det skal hedde. Et par ord er nok.", "Write what it is called. A few words are enough.");
        public static readonly Phrase TitleHint = new("For eksempel: På vandet i kajak – med makker.", "For example: On the water by kayak – with a buddy.");
        public static readonly Phrase Text = new("Hvad er det, og hvad får de ud af det?", "What is it, and what do they get out of it?");
        public static readonly Phrase TextHint = new("To eller tre sætninger er nok.", "Two or three sentences will do.");
        public static readonly Phrase Before = new("Hvad skal de gøre inden?", "What should they do before?");
        public static readonly Phrase Day = new("Hvad sker der?", "What happens?");
        public static readonly Phrase After = new("Hvad kan de gøre bagefter?", "What can they do afterwards?");
        public static readonly Phrase BeforeSchool = new("Hvad skal klassen gøre inden?", "What should the class do before?");
        public static readonly Phrase DaySchool = new("Hvad laver klassen på dagen?", "What does the class do on the day?");
        public static readonly Phrase AfterSchool = new("Hvad kan klassen arbejde videre med?", "What can the class go on with?");
        public static readonly Phrase Language = new("Hvilket sprog foregår det på?", "In which language is it given?");

        public static readonly Phrase Time = new("Hvornår og hvor?", "When and where?");
        public static readonly Phrase TimeLead = new("Det, der står tomt, betyder »efter aftale«.", "What is left empty means “by agreement”.");
        public static readonly Phrase WhereLabel = new("Hvor kan det foregå?", "Where can it take place?");
        public static readonly Phrase WeCome = new("Vi kommer ud til dem", "We come to them");
        public static readonly Phrase AtOurs = new("Hos os", "At our place");
        public static readonly Phrase Online = new("Online", "Online");
        public static readonly Phrase Radius = new("Hvor langt kører I?", "How far do you travel?");
        public static readonly Phrase PlaceLabel = new("Er det et andet sted end jeres adresse?", "Is it another place than your address?");
        public static readonly Phrase WeeksLabel = new("I hvilke uger?", "In which weeks?");
        public static readonly Phrase WeeksHint = new("For eksempel uge 17 til 20. Lad det stå, hvis det kan være hele året.", "For example weeks 17 to 20. Leave it if it can be any time of the year.");
        public static readonly Phrase MoreWeeks = new("Periode {0}", "Period {0}");
        public static readonly Phrase OneMorePeriod = new("En periode til", "One more period");
        public static readonly Phrase Duration = new("Hvor længe varer det?", "How long does it last?");
        public static readonly Phrase DurationUnit = new("Regnet i", "Counted in");
        public static readonly Phrase Lessons = new("lektioner på 45 minutter", "lessons of 45 minutes");
        public static readonly Phrase Hours = new("timer", "hours");
        public static readonly Phrase Minutes = new("minutter", "minutes");

        public static readonly Phrase Terms = new("Pris, plads og vilkår", "Price, room and terms");
        public static readonly Phrase TermsLead = new("Sig også, hvad I ikke gør. Så bliver I spurgt om det rigtige.", "Say what you do not do as well. Then you are asked the right things.");
        public static readonly Phrase Capacity = new("Hvor mange ad gangen?", "How many at a time?");
        public static readonly Phrase CapacityHint = new("Eller hvor mange der er af det.", "Or how many there are of it.");
        public static readonly Phrase Seats = new("Hvor mange pladser er ledige?", "How many places are free?");
        public static readonly Phrase SeatsHint = new("0 betyder fuldt.", "0 means full.");
        public static readonly Phrase Cost = new("Hvad koster det?", "What does it cost?");
        public static readonly Phrase Free = new("Det er gratis", "It is free");
        public static readonly Phrase Costs = new("Det koster", "It costs");
        public static readonly Phrase PriceUnsaid = new("Det aftaler vi", "We agree on it");
        public static readonly Phrase Price = new("Beløb", "Amount");
        public static readonly Phrase PricePer = new("Hvordan regnet?", "Counted how?");
        public static readonly Phrase CertificateHint = new("Er I sammen med børn under 15, så sæt hak ved erklæringen om børneattest, når den er på plads.",
            "If you are with children under 15, tick the declaration of children's certificates when it is in place.");
        public static readonly Phrase WontHint = new("Behov, der beder om det, bliver I ikke vist til.", "You are not shown to needs that ask for it.");
        public static readonly Phrase FreshUntil = new("Hvor længe gælder tilbuddet?", "How long does the offer hold?");
        public static readonly Phrase FreshHint = new("Indtil den dag står det som bekræftet. Står feltet tomt, gælder det et halvt år.", "Until that day it is marked as confirmed. Left empty, it holds for half a year.");
        public static readonly Phrase ReviewLead = new("Sådan ser det ud for andre. Ret det, der ikke passer, og læg det op.", "This is how others see it. Change what is wrong, and post it.");
    }
}
