using CoCreate.Network.Model;

namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Forms in steps, whatever they are about.</summary>
    public static class Forms
    {
        public static readonly Phrase Steps = new("Trin", "Steps");
        public static readonly Phrase StepOf = new("Trin {0} af {1}", "Step {0} of {1}");
        public static readonly Phrase Next = new("Videre", "Continue");
        public static readonly Phrase ToLast = new("Videre til sidste trin", "Continue to the last step");
        public static readonly Phrase Back = new("Tilbage", "Back");
        public static readonly Phrase SaveForLater = new("Gem og fortsæt en anden dag", "Save and go on another day");
        public static readonly Phrase WriteSomething = new("Skriv nogle ord i feltet.", "Write some words in the field.");
        public static readonly Phrase Discard = new("Slet kladden", "Delete the draft");
        public static readonly Phrase Cancel = new("Fortryd uden at gemme", "Cancel without saving");
        public static readonly Phrase SaveChange = new("Gem rettelsen", "Save the change");
        public static readonly Phrase SaveAndPublish = new("Gem og læg op", "Save and post");
        public static readonly Phrase SignInAndPublish = new("Log ind og læg op", "Sign in and post");
        public static readonly Phrase Review = new("Se igennem", "Look it over");
        public static readonly Phrase Correct = new("Ret", "Change");

        public static readonly Phrase SavedAt = new("Kladden er gemt kl. {0}.", "The draft was saved at {0}.");
        public static readonly Phrase OnlyYou = new("Kun du kan se den.", "Only you can see it.");
        public static readonly Phrase OnlyHere = new("Kun denne browser kan se den.", "Only this browser can see it.");
        public static readonly Phrase NotSavedYet = new("Kladden gemmes, når I går videre.", "The draft is saved when you continue.");
        public static readonly Phrase NotSaved = new("Ikke gemt. Prøv igen.", "Not saved. Try again.");
        public static readonly Phrase NotSavedWhy = new("Det, I har skrevet, står her stadig. Er en tekst meget lang, så gør den kortere.",
            "What you have written is still here. If a text is very long, make it shorter.");
        public static readonly Phrase SavedVisitor = new("Kladden er gemt i 30 dage. Kom tilbage til siden her i den samme browser, så ligger den der.",
            "The draft is kept for 30 days. Come back to this page in the same browser, and it is there.");
        public static readonly Phrase SavedAccount = new("Kladden er gemt. Den ligger her, næste gang du logger ind.", "The draft is saved. It is here the next time you sign in.");
        public static readonly Phrase Begun = new("I har en kladde, som blev gemt kl. {0}.", "You have a draft, saved at {0}.");
        public static readonly Phrase GoOn = new("Fortsæt på den", "Go on with it");

        public static readonly Phrase SoFar = new("Sådan ser det ud nu", "How it looks now");
        public static readonly Phrase OffersFit = new("tilbud kan passe", "offers could fit");
        public static readonly Phrase NeedsFit = new("behov passer til det", "needs fit it");
        public static readonly Phrase Scarce = new("Færrest kan hjælpe med {0}.", "Fewest can help with {0}.");
        public static readonly Phrase Visiting = new("{0} kommer gerne ud til jer.", "{0} would come to you.");
        public static readonly Phrase Recounted = new("Tallet retter sig, når I gemmer trinnet.", "The number follows when you save the step.");
        public static readonly Phrase NothingYet = new("Skriv spørgsmålet, så tæller vi, hvor mange tilbud der kan passe.", "Write the question, and we count how many offers could fit.");
        public static readonly Phrase NothingYetOffer = new("Skriv, hvad I tilbyder, så tæller vi, hvor mange der har brug for det.", "Write what you offer, and we count how many need it.");

        public static readonly Phrase DayIsOver = new("{0} er gået. Vælg en senere dag, eller lad feltet stå tomt.", "{0} is over. Choose a later day, or leave the field empty.");
        public static readonly Phrase NotWritten = new("Ikke skrevet", "Not written");
        public static readonly Phrase AnyTime = new("Når som helst", "Any time");
        public static readonly Phrase NotSaid = new("Ikke oplyst", "Not stated");
        public static readonly Phrase Choose = new("Vælg", "Choose");
        public static readonly Phrase None = new("Intet valgt", "Nothing chosen");
        public static readonly Phrase Grades = new("Hvilke klassetrin?", "Which grades?");
        public static readonly Phrase GradesHint = new("Lad det stå, hvis det ikke er en skoleklasse.", "Leave it if it is not a school class.");
        public static readonly Phrase Ages = new("Hvor gamle er de?", "How old are they?");
        public static readonly Phrase AgeFrom = new("Fra år", "From age");
        public static readonly Phrase AgeTo = new("Til år", "To age");
        public static readonly Phrase Themes = new("Hvad handler det om?", "What is it about?");
        public static readonly Phrase ThemesGuessed = new("De første er gættet ud fra det, I har skrevet. Sæt hak ved det, der passer.", "The first are guessed from what you wrote. Tick what fits.");
        public static readonly Phrase ThemesHint = new("Åbn et område, og sæt hak ved det, der passer.", "Open an area and tick what fits.");
        public static readonly Phrase FromWeek = new("Fra uge", "From week");
        public static readonly Phrase ToWeek = new("Til uge", "To week");
        public static readonly Phrase RatherDays = new("Hellere bestemte datoer", "Rather certain dates");
        public static readonly Phrase FirstDay = new("Første dag", "First day");
        public static readonly Phrase LastDay = new("Sidste dag", "Last day");
        public static readonly Phrase Weekdays = new("Hvilke dage?", "Which days?");
        public static readonly Phrase OtherCurrency = new("En anden valuta end kroner", "Another currency than Danish kroner");
        public static readonly Phrase Currency = new("Valuta", "Currency");
        public static readonly Phrase OwnWords = new("Andet, med jeres egne ord", "Anything else, in your own words");
        public static readonly Phrase OwnWordsHint = new("Én ting på hver linje.", "One thing on each line.");

        public static readonly Phrase WholeNumber = new("Skriv et helt tal, for eksempel 26.", "Write a whole number, such as 26.");
        public static readonly Phrase MoneyNumber = new("Skriv et beløb, for eksempel 2.500.", "Write an amount, such as 2,500.");
        public static readonly Phrase KmWanted = new("Skriv et antal kilometer, for eksempel 15.", "Write a number of kilometres, such as 15.");
        public static readonly Phrase DayWanted = new("Skriv en dato som 15-01-2027.", "Write a date such as 2027-01-15.");
        public static readonly Phrase WeekWanted = new("Skriv et ugenummer fra 1 til 53.", "Write a week number from 1 to 53.");
        public static readonly Phrase WeekBefore = new("Uge {0} ligger før uge {1}. Skriv {1} eller senere.", "Week {0} comes before week {1}. Write {1} or later.");
        public static readonly Phrase LastBeforeFirst = new("{0} ligger før {1}. Skriv den dag eller en senere.", "{0} comes before {1}. Write that day or a later one.");
        public static readonly Phrase PlaceWanted = new("Skriv et postnummer, en kommune eller to tal som 56,46 10,04.", "Write a postcode, a municipality or two numbers such as 56.46 10.04.");
        public static readonly Phrase DurationWanted = new("Skriv, hvor længe det varer, for eksempel 3.", "Write how long it lasts, such as 3.");

        public static readonly Phrase SignInTitle = new("Log ind for at lægge det op", "Sign in to post it");
        public static readonly Phrase SignInText = new("I behøver først en konto nu. Kladden følger med, og bagefter vælger I, hvilken organisation det kommer fra.",
            "You need an account only now. The draft comes along, and afterwards you choose which organisation it comes from.");
        public static readonly Phrase Organisation = new("Hvem lægger det op?", "Who posts it?");
        public static readonly Phrase OrganisationWanted = new("Vælg en organisation, I er med i, eller opret en ny.", "Choose an organisation you are part of, or make a new one.");
        public static readonly Phrase NewOrganisation = new("En ny organisation", "A new organisation");
        public static readonly Phrase OrgName = new("Hvad hedder organisationen?", "What is the organisation called?");
        public static readonly Phrase OrgSector = new("Hvad er den?", "What is it?");
        public static readonly Phrase SectorWanted = new("Vælg, hvad slags organisation det er.", "Choose what kind of organisation it is.");
        public static readonly Phrase OrgMunicipality = new("Hvilken kommune?", "Which municipality?");
        public static readonly Phrase OrgMunicipalityHint = new("Så kan vi regne afstande ud.", "Then we can work out distances.");
        public static readonly Phrase OrgMore = new("Flere oplysninger", "More details");
        public static readonly Phrase OrgDescription = new("Hvem er I?", "Who are you?");
        public static readonly Phrase OrgWeb = new("Hjemmeside", "Website");
        public static readonly Phrase OrgWebHint = new("For eksempel https://www.eksempel.dk", "For example https://www.example.org");
        public static readonly Phrase OrgCvrHint = new("Otte cifre.", "Eight digits.");
        public static readonly Phrase OrgStreet = new("Vej og nummer", "Street and number");
        public static readonly Phrase OrgPostcode = new("Postnummer", "Postcode");
        public static readonly Phrase OrgCity = new("By", "Town");
        public static readonly Phrase OrgPlace = new("Et andet sted end adressen", "Another place than the address");
        public static readonly Phrase OrgPerMonth = new("Hvor mange nye henvendelser om måneden?", "How many new requests a month?");
        public static readonly Phrase OrgPerMonthHint = new("Så bliver I ikke løbet over ende.", "So that you are not overrun.");
        public static readonly Phrase OrgPause = new("Holder I pause til en bestemt dag?", "Are you pausing until a certain day?");
        public static readonly Phrase OrgNotes = new("Er der noget, folk skal vide, før de skriver?", "Is there something people should know before they write?");

        public static readonly Phrase MeanwhileTitle = new("Nogen har rettet det imens", "Somebody changed it in the meantime");
        public static readonly Phrase MeanwhileText = new("Jeres tekst er gemt som kladde. Her er forskellen:", "Your text is kept as a draft. Here is the difference:");
        public static readonly Phrase Theirs = new("Nu står der:", "It now says:");
        public static readonly Phrase Yours = new("I har skrevet:", "You wrote:");
        public static readonly Phrase Overwrite = new("Gem vores alligevel", "Save ours anyway");
        public static readonly Phrase TakeTheirs = new("Behold det, der står", "Keep what is there");
    }

    /// <summary>Each kind of resource with an example, so that it can be chosen.</summary>
    public static class KindHints
    {
        public static Phrase Of(OfferKind kind) => kind switch
        {
            OfferKind.People => new("mennesker, der hjælper", "people who help"),
            OfferKind.Competence => new("nogen, der kan et fag", "someone who knows a craft"),
            OfferKind.Place => new("lokaler, en have, et værksted", "rooms, a garden, a workshop"),
            OfferKind.Equipment => new("ting, der kan lånes", "things to borrow"),
            OfferKind.Funding => new("tilskud og puljer", "grants and funds"),
            OfferKind.Knowledge => new("forskning, råd, erfaring", "research, advice, experience"),
            _ => new("et besøg, et forløb, en tur", "a visit, a course, a trip"),
        };
    }

    /// <summary>Advice on asking a good question.</summary>
    public static class Coach
    {
        public static readonly Phrase Ask = new("Få et råd om spørgsmålet", "Get advice on the question");
        public static readonly Phrase Title = new("Et råd til spørgsmålet", "Advice on the question");
        public static readonly Phrase YouDecide = new("I bestemmer. I kan altid gå videre, som det er.", "You decide. You can always go on as it is.");
        public static readonly Phrase Good = new("Det ligner et godt spørgsmål.", "It looks like a good question.");
        public static readonly Phrase AnswerInside = new("Svaret »{0}« ligger måske allerede i spørgsmålet. Hvad skal det gøre bedre, og for hvem? Skriv det her, og gem svaret til »Hvad mangler I?«.",
            "The answer “{0}” may already be inside the question. What should it make better, and for whom? Write that here, and keep the answer for “What are you missing?”.");
        public static readonly Phrase Seeking = new("I skriver, hvad I søger. Prøv at skrive, hvad der skal blive anderledes: »Hvordan kan …«.",
            "You write what you are looking for. Try to write what should be different: “How can …”.");
        public static readonly Phrase YesNo = new("Det kan besvares med ja eller nej. Prøv at begynde med »Hvordan kan …«, så er der flere veje.",
            "It can be answered yes or no. Try to begin with “How can …”, and there are more ways.");
        public static readonly Phrase NotAQuestion = new("Prøv at skrive det som et spørgsmål: »Hvordan kan …?«", "Try to write it as a question: “How can …?”");
        public static readonly Phrase Whose = new("Hvis hverdag skal blive bedre? Nævn dem, det handler om.", "Whose everyday life should get better? Name those it is about.");
        public static readonly Phrase Notice = new("Hvordan ville de mærke, at det er blevet bedre?", "How would they notice that it has become better?");
    }
}
