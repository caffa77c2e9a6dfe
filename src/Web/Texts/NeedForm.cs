namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Posting a need.</summary>
    public static class NeedForm
    {
        public static readonly Phrase EditTitle = new("Ret behovet", "Change the need");
        public static readonly Phrase Question = new("Spørgsmålet", "The question");
        public static readonly Phrase QuestionLead = new("Et godt spørgsmål har ikke svaret i sig. Det fortæller, hvis hverdag der skal blive bedre.",
            "A good question does not hold its answer. It tells whose everyday life should get better.");
        public static readonly Phrase QuestionLabel = new("Hvad spørger I om?", "What are you asking?");
        public static readonly Phrase QuestionWanted = new("Skriv, hvad I spørger om. En enkelt sætning er nok.", "Write what you are asking. One sentence is enough.");
        public static readonly Phrase QuestionHint = new("For eksempel: Hvordan kan 5. B undersøge åens vand, så byen kan bruge det, de finder ud af?",
            "For example: How can class 5B explore the water of the stream, so that the town can use what they find?");
        public static readonly Phrase More = new("Fortæl lidt mere", "Tell a little more");
        public static readonly Phrase MoreHint = new("Hvem er I, hvad har I prøvet, og hvordan ville I mærke, at det lykkedes?",
            "Who are you, what have you tried, and how would you notice that it worked?");
        public static readonly Phrase PhaseLabel = new("Hvor langt er I?", "How far are you?");
        public static readonly Phrase WickedLabel = new("Er det svært for alle?", "Is it hard for everybody?");
        public static readonly Phrase WickedYes = new("Ja, ingen kan løse det alene", "Yes, nobody can solve it alone");

        public static readonly Phrase Audience = new("Hvem er det for?", "Who is it for?");
        public static readonly Phrase AudienceLead = new("Skriv det, I ved. Det, der står tomt, udelukker ingen.", "Write what you know. What is left empty rules nobody out.");
        public static readonly Phrase GroupLabel = new("Hvor mange er I?", "How many are you?");
        public static readonly Phrase GroupHint = new("Et cirka-tal er nok.", "A rough number will do.");

        public static readonly Phrase Resources = new("Hvad mangler I?", "What are you missing?");
        public static readonly Phrase ResourcesLead = new("I behøver ikke kende svaret. Men ved I, hvad der mangler, finder vi det lettere.",
            "You do not need to know the answer. But if you know what is missing, it is easier to find.");
        public static readonly Phrase ResourcesLabel = new("Ved I, hvad der skal til?", "Do you know what it takes?");
        public static readonly Phrase NotKnownYet = new("Vi ved det ikke endnu", "We do not know yet");
        public static readonly Phrase KnownYes = new("Ja, vi mangler det her", "Yes, we are missing this");
        public static readonly Phrase RowLabel = new("Det, vi mangler, nr. {0}", "Missing thing no. {0}");
        public static readonly Phrase KindLabel = new("Hvad slags?", "What kind?");
        public static readonly Phrase KindWanted = new("Vælg, hvad slags det er.", "Choose what kind it is.");
        public static readonly Phrase KindOfRowWanted = new("Vælg, hvad slags nr. {0} er.", "Choose what kind no. {0} is.");
        public static readonly Phrase RowWanted = new("Skriv mindst én ting, eller vælg »Vi ved det ikke endnu«.", "Write at least one thing, or choose “We do not know yet”.");
        public static readonly Phrase RowText = new("Med jeres ord", "In your words");
        public static readonly Phrase RowTextHint = new("For eksempel: kajakker og veste i børnestørrelse.", "For example: kayaks and vests in children's sizes.");
        public static readonly Phrase RowAmount = new("Hvor mange?", "How many?");
        public static readonly Phrase RowAmountHint = new("Mennesker, pladser eller stk. Er det penge, så skriv kroner.", "People, places or pieces. If it is money, write kroner.");
        public static readonly Phrase RowTheme = new("Emne", "Topic");
        public static readonly Phrase OneMore = new("En til", "One more");

        public static readonly Phrase Time = new("Hvornår og hvor?", "When and where?");
        public static readonly Phrase TimeLead = new("Jo bredere I kan, jo flere passer. Ved I det ikke endnu, så lad feltet stå tomt.",
            "The wider you can go, the more will fit. If you do not know yet, leave the field empty.");
        public static readonly Phrase WeeksLabel = new("I hvilke uger kan det være?", "In which weeks could it be?");
        public static readonly Phrase WeeksHint = new("For eksempel uge 17 til 20. Vi regner med næste gang, ugen kommer.", "For example weeks 17 to 20. We take the next time the week comes.");
        public static readonly Phrase WhereLabel = new("Hvor skal det foregå?", "Where should it take place?");
        public static readonly Phrase AtOurs = new("Hos os", "At our place");
        public static readonly Phrase AtTheirs = new("Hos dem. Vi kommer til stedet", "At theirs. We come to the place");
        public static readonly Phrase Anywhere = new("Det er lige meget", "It does not matter");
        public static readonly Phrase ReachLabel = new("Hvor langt kan I komme?", "How far can you travel?");
        public static readonly Phrase ReachHint = new("Den ene vej, fra jeres adresse.", "One way, from your address.");
        public static readonly Phrase PlaceLabel = new("Er det et andet sted end jeres adresse?", "Is it another place than your address?");
        public static readonly Phrase PlaceHint = new("Skriv et postnummer, en kommune eller to tal for bredde og længde.", "Write a postcode, a municipality, or two numbers for latitude and longitude.");
        public static readonly Phrase BudgetLabel = new("Hvor meget må det koste?", "How much may it cost?");
        public static readonly Phrase BudgetHint = new("For det hele, uden transport. 0 betyder, at det skal være gratis.", "For all of it, without transport. 0 means that it has to be free.");
        public static readonly Phrase DeadlineLabel = new("Hvornår skal I senest have svar?", "When do you need an answer by?");
        public static readonly Phrase DeadlineHint = new("Bagefter viser vi det ikke mere for dem, der kan hjælpe.", "After that we no longer show it to those who can help.");
        public static readonly Phrase ReviewLead = new("Sådan ser det ud for andre. Ret det, der ikke passer, og læg det op.", "This is how others see it. Change what is wrong, and post it.");
    }
}
