namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The form in which one organisation asks another.</summary>
    public static class Ask
    {
        public static readonly Phrase Them = new("Spørg dem", "Ask them");
        public static readonly Phrase WeCan = new("Ja, det kan vi", "Yes, we can do that");
        public static readonly Phrase WeCanText = new("Sig det til {0}. I binder jer ikke til noget, før I begge har sagt ja.", "Tell {0}. You commit to nothing until you have both said yes.");
        public static readonly Phrase WhomTitle = new("Hvem vil I spørge?", "Whom do you want to ask?");
        public static readonly Phrase WhomText = new("Find nogen først. Så udfylder vi spørgsmålet for jer.", "Find somebody first. Then we fill the question in for you.");
        public static readonly Phrase WhomNeeds = new("Eller begynd ved jeres behov", "Or begin with your need");
        public static readonly Phrase WhomFits = new("Se, hvem der passer, og spørg dem.", "See who fits, and ask them.");
        public static readonly Phrase Form = new("Spørg {0}", "Ask {0}");
        public static readonly Phrase BookForm = new("Book hos {0}", "Book with {0}");
        public static readonly Phrase AboutOffer = new("{0} – kan vi det sammen?", "{0} – can we do that together?");
        public static readonly Phrase AboutNeed = new("Ja, det kan vi: {0}", "Yes, we can: {0}");
        public static readonly Phrase AboutThem = new("Hvad vil I spørge {0} om?", "What do you want to ask {0}?");
        public static readonly Phrase Booking = new("Book: {0}", "Book: {0}");
        public static readonly Phrase WaitTitle = new("Venteliste: {0}", "Waiting list: {0}");
        public static readonly Phrase From = new("Udfyldt fra", "Filled in from");
        public static readonly Phrase Correct = new("Ret det, der ikke passer.", "Change what does not fit.");
        public static readonly Phrase FromNeed = new("jeres behov", "your need");
        public static readonly Phrase FromTheirNeed = new("deres behov", "their need");
        public static readonly Phrase FromOwnOffer = new("jeres tilbud »{0}«", "your offer “{0}”");
        public static readonly Phrase FromOffer = new("deres tilbud »{0}«", "their offer “{0}”");
        public static readonly Phrase ForWhom = new("Hvem spørger I på vegne af?", "On whose behalf do you ask?");
        public static readonly Phrase NoOrganisation = new("I skal have en organisation for at spørge. Læg et behov op, så opretter I den på vejen.",
            "You need an organisation in order to ask. Post a need, and you make it on the way.");

        public static readonly Phrase Who = new("Hvem kommer?", "Who is coming?");
        public static readonly Phrase HowMany = new("Hvor mange kommer?", "How many are coming?");
        public static readonly Phrase Pupils = new("Elever", "Pupils");
        public static readonly Phrase People = new("Antal", "Number");
        public static readonly Phrase Adults = new("Voksne", "Adults");
        public static readonly Phrase AdultsCome = new("Der kommer {0} voksne med.", "{0} adults come along.");
        public static readonly Phrase BetterTick = new("Det kan vi godt", "We can do that");
        public static readonly Phrase BetterSaid = new("Vi kan også gøre sådan: {0}.", "We can also do this: {0}.");

        public static readonly Phrase When = new("Hvornår kan I?", "When can you?");
        public static readonly Phrase WhenHint = new("Jo bredere I svarer, jo lettere er det at sige ja.", "The wider your answer, the easier it is to say yes.");
        public static readonly Phrase WhichTime = new("Hvilken tid?", "Which time?");
        public static readonly Phrase OtherTime = new("Et andet tidspunkt", "Another time");

        public static readonly Phrase Cost = new("Hvad koster det?", "What does it cost?");
        public static readonly Phrase CostSays = new(", står der i tilbuddet.", ", the offer says.");
        public static readonly Phrase CostUnsaid = new("Der står ingen pris i tilbuddet. Den aftaler I.", "The offer names no price. You agree on it.");
        public static readonly Phrase YouHave = new("I har højst {0} i alt.", "You have {0} at most in all.");
        public static readonly Phrase OtherPrice = new("Foreslå en anden pris", "Propose another price");
        public static readonly Phrase Price = new("Jeres forslag", "What you propose");
        public static readonly Phrase PriceHint = new("For eksempel 500 kr. for klassen.", "For example DKK 500 for the class.");
        public static readonly Phrase PriceSaid = new("Vi foreslår en anden pris: {0}", "We propose another price: {0}");

        public static readonly Phrase Message = new("Jeres besked", "Your message");
        public static readonly Phrase MessageHint = new("Vi har skrevet grunden først, så de kan se, hvorfor I spørger netop dem. Det, I har valgt ovenfor, står nederst, når I sender.",
            "We wrote the reason first, so that they can see why you ask them. What you chose above is added at the end when you send.");
        public static readonly Phrase Hello = new("Hej {0}", "Hello {0}");
        public static readonly Phrase Because = new("Vi spørger jer, fordi {0}.", "We ask you because {0}.");
        public static readonly Phrase BecauseFit = new("Vi skriver, fordi vi tror, vi kan hjælpe hinanden.", "We write because we think we can help each other.");
        public static readonly Phrase WeSeek = new("Vi leder efter nogen, der vil være med: {0}", "We are looking for somebody to join us: {0}");
        public static readonly Phrase YouSeek = new("I har spurgt: {0}", "You asked: {0}");
        public static readonly Phrase WeCanHelp = new("Det kan vi hjælpe med.", "We can help with that.");
        public static readonly Phrase WeAreMany = new("Vi er {0}.", "We are {0}.");
        public static readonly Phrase CanIt = new("Kan det lade sig gøre?", "Is that possible?");
        public static readonly Phrase WeCome = new("Vi vil gerne med.", "We would like to come.");
        public static readonly Phrase Regards = new("Venlig hilsen", "Kind regards");

        public static readonly Phrase Send = new("Send spørgsmålet", "Send the question");
        public static readonly Phrase Book = new("Book pladserne", "Book the places");
        public static readonly Phrase Wait = new("Skriv os på ventelisten", "Put us on the waiting list");
        public static readonly Phrase SignInAndSend = new("Log ind, og send", "Sign in and send");
        public static readonly Phrase SignInHint = new("I skal logge ind for at sende. Det, I har skrevet, gemmer vi imens.", "You sign in to send. We keep what you wrote meanwhile.");
        public static readonly Phrase Later = new("Gem og send senere", "Save and send later");
        public static readonly Phrase NoStrings = new("I binder jer ikke til noget. I kan trække det tilbage, indtil de har svaret.", "You commit to nothing. You can take it back until they have answered.");
        public static readonly Phrase BookStrings = new("Pladserne er jeres med det samme. I kan melde afbud, til det begynder.", "The places are yours at once. You can call it off until it begins.");
        public static readonly Phrase WaitStrings = new("Der er for få pladser lige nu. Bliver der plads, spørger vi jer, og I har tre dage til at svare.",
            "There are too few places right now. When there is room, we ask you, and you have three days to answer.");

        public static readonly Phrase PerMonth = new("Vil højst have {0} nye henvendelser om måneden", "Wants at most {0} new requests a month");
        public static readonly Phrase OnePlaceLeft = new("Én plads tilbage i {0}. Den kan blive jeres.", "One place left in {0}. It can be yours.");
        public static readonly Phrase PlacesLeft = new("{0} pladser tilbage i {1}.", "{0} places left in {1}.");
        public static readonly Phrase WillNot = new("Vil ikke", "Will not");
        public static readonly Phrase ContactAfter = new("Vises for jer begge, når der er sagt ja", "Shown to you both after a yes");
        public static readonly Phrase Then = new("Så sker der dette", "What happens then");
        public static readonly Phrase Now = new("Nu", "Now");
        public static readonly Phrase NowText = new("De får en mail og kan svare direkte fra den.", "They get a mail and can answer straight from it.");
        public static readonly Phrase NowUnknown = new("Vi kender ingen mail til dem. Spørgsmålet går til {0}, som hjælper det videre.", "We know no e-mail of theirs. The question goes to {0}, who helps it on.");
        public static readonly Phrase FacilitatorIn = new("facilitatoren i {0}", "the facilitator in {0}");
        public static readonly Phrase Driver = new("dem, der driver CoCreate,", "those who run CoCreate,");
        public static readonly Phrase DidAskUnreached = new("Spørgsmålet er gemt, men vi kender ingen mail til dem. En facilitator har fået det og hjælper det videre.", "The question is kept, but we know no e-mail of theirs. A facilitator has it and helps it on.");
        public static readonly Phrase SentBefore = new("Spørgsmålet er allerede sendt, som det stod før. Det, I har rettet nu, er ikke sendt.", "The question was already sent as it stood before. What you changed now is not sent.");
        public static readonly Phrase AskedBefore = new("Se spørgsmålet, der er sendt", "See the question that was sent");
        public static readonly Phrase StandInLine = new("Stil jer i kø", "Stand in line");
        public static readonly Phrase LineText = new("Vi sender jeres spørgsmål, når det bliver jeres tur, tidligst {0}. I kan gå ud af køen igen.", "We send your question when it is your turn, on {0} at the earliest. You can leave the line again.");
        public static readonly CountPhrase LineLength = new(new("{0} står der i forvejen.", "{0} stands there already."), new("{0} står der i forvejen.", "{0} stand there already."));
        public static readonly Phrase DidQueue = new("I står i kø. Vi sender spørgsmålet, når det bliver jeres tur.", "You stand in line. We send the question when it is your turn.");
        public static readonly Phrase RemindText = new("Har de ikke svaret, minder vi dem om det.", "If they have not answered, we remind them.");
        public static readonly Phrase EndText = new("Stadig intet svar? Så lukker vi spørgsmålet, og I kan spørge den næste, der passer.",
            "Still no answer? Then we close the question, and you can ask the next that fits.");

        public static readonly Phrase FullTitle = new("Bænken er fuld til {0}", "The bench is full until {0}");
        public static readonly Phrase PausedTitle = new("De holder pause", "They are taking a break");
        public static readonly Phrase NoTitle = new("De vil helst ikke spørges", "They would rather not be asked");
        public static readonly Phrase Kept = new("Jeres spørgsmål er gemt som kladde.", "Your question is kept as a draft.");
        public static readonly Phrase NextBest = new("De næste, der passer", "The next that fit");
        public static readonly Phrase FindOthers = new("Find andre", "Find others");
        public static readonly Phrase BackToNeed = new("Tilbage til behovet", "Back to the need");

        public static readonly Phrase DidAsk = new("Spørgsmålet er sendt. Vi siger til, når de svarer.", "The question is sent. We tell you when they answer.");
        public static readonly Phrase DidBook = new("Pladserne er booket. I får en mail med det hele.", "The places are booked. You get a mail with all of it.");
        public static readonly Phrase DidWait = new("I står på ventelisten. Bliver der plads, spørger vi jer.", "You are on the waiting list. When there is room, we ask you.");
        public static readonly Phrase DidWithdraw = new("Det er trukket tilbage.", "It is taken back.");
        public static readonly Phrase TooLate = new("Det er besvaret eller ændret imens. Her er, hvordan det står nu.", "It was answered or changed in the meantime. Here is how it stands now.");
    }
}
