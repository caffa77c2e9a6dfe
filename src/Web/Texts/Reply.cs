namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>A request as its sides read and answer it.</summary>
    public static class Reply
    {
        public static readonly Phrase From = new("Spørgsmål fra", "A question from");
        public static readonly Phrase Your = new("Jeres spørgsmål til", "Your question to");
        public static readonly Phrase BookingFrom = new("Booking fra", "A booking from");
        public static readonly Phrase NoTitle = new("Vil I være med?", "Will you join in?");
        public static readonly Phrase What = new("Hvad siger I?", "What do you say?");
        public static readonly Phrase Choose = new("Vælg et svar.", "Choose an answer.");
        public static readonly Phrase Yes = new("Ja", "Yes");
        public static readonly Phrase YesHint = new("Så får I hinandens navn og mail.", "Then you get each other's name and e-mail.");
        public static readonly Phrase Other = new("Foreslå andet", "Propose something else");
        public static readonly Phrase OtherHint = new("En anden dag, et andet antal – eller nogen, der passer bedre.", "Another day, another number – or somebody who fits better.");
        public static readonly Phrase No = new("Nej, fordi …", "No, because …");
        public static readonly Phrase NoHint = new("Vælg en grund, eller skriv jeres egen. Et nej er også et svar.", "Choose a reason, or write your own. A no is an answer too.");
        public static readonly Phrase Days = new("Hvilken dag?", "Which day?");
        public static readonly Phrase NoDay = new("Samme tid, som de spurgte om", "The time they asked for");
        public static readonly Phrase OtherWeek = new("En helt anden uge", "Another week altogether");
        public static readonly Phrase Later = new("Vi svarer senere", "We will answer later");
        public static readonly Phrase HowMany = new("Hvor mange kan komme?", "How many can come?");
        public static readonly Phrase Instead = new("Foreslå en anden i stedet", "Propose somebody else instead");
        public static readonly Phrase Nobody = new("Ingen anden", "Nobody else");
        public static readonly Phrase ShouldKnow = new("Hvad skal de vide?", "What should they know?");
        public static readonly Phrase Why = new("Hvorfor ikke?", "Why not?");
        public static readonly Phrase WhyWanted = new("Vælg en grund, eller skriv den selv.", "Choose a reason, or write it yourself.");
        public static readonly Phrase OwnWords = new("Med jeres egne ord", "In your own words");
        public static readonly Phrase YourName = new("Dit navn", "Your name");
        public static readonly Phrase YourNameHint = new("Så ved de, hvem der har svaret. Det vises kun, hvis I siger ja.", "So that they know who answered. It is shown only if you say yes.");
        public static readonly Phrase NameWanted = new("Skriv dit navn, så de ved, hvem der siger ja.", "Write your name, so that they know who says yes.");
        public static readonly Phrase Phone = new("Telefon", "Phone");
        public static readonly Phrase TooLong = new("Skriv det kortere.", "Write it shorter.");
        public static readonly Phrase Send = new("Send svaret til {0}", "Send the answer to {0}");
        public static readonly Phrase NothingSent = new("Intet er sendt, før I trykker.", "Nothing is sent before you press.");
        public static readonly Phrase LinkHolds = new("Linket virker én gang og til og med {0}.", "The link works once, until {0}.");
        public static readonly Phrase ContactLater = new("Jeres mail vises først, når der er sagt ja.", "Your e-mail is shown only after a yes.");

        public static readonly Phrase Who = new("Hvem", "Who");
        public static readonly Phrase When = new("Hvornår", "When");
        public static readonly Phrase Price = new("Pris", "Price");
        public static readonly Phrase Offer = new("Tilbud", "Offer");
        public static readonly Phrase Need = new("Behov", "Need");
        public static readonly Phrase AnswerBy = new("Svar senest", "Answer by");
        public static readonly Phrase Seats = new("Pladser", "Places");
        public static readonly Phrase State = new("Sådan står det", "How it stands");
        public static readonly CountPhrase PeopleCount = new(new("1 person", "1 person"), new("{0} personer", "{0} people"));

        public static readonly Phrase Waits = new("Venter på svar fra {0}", "Waiting for an answer from {0}");
        public static readonly Phrase YourTurn = new("Venter på jeres svar", "Waiting for your answer");
        public static readonly Phrase TheyPropose = new("{0} foreslår noget andet", "{0} proposes something else");
        public static readonly Phrase SeatFree = new("Der er blevet plads. Vil I stadig?", "There is room now. Do you still want to come?");
        public static readonly Phrase OnWaiting = new("På venteliste. Vi spørger, når der bliver plads.", "On the waiting list. We ask when there is room.");
        public static readonly Phrase Agreed = new("Det er aftalt", "It is agreed");
        public static readonly Phrase AgreedText = new("{0} og {1} har en aftale. Nu kan I nå hinanden.", "{0} and {1} have an agreement. Now you can reach each other.");
        public static readonly Phrase Declined = new("{0} kan ikke denne gang", "{0} cannot this time");
        public static readonly Phrase Expired = new("Ingen svarede inden {0}", "Nobody answered before {0}");
        public static readonly Phrase Withdrawn = new("Trukket tilbage", "Taken back");
        public static readonly Phrase ReasonIs = new("Grund: {0}", "Reason: {0}");
        public static readonly Phrase Unreached = new("Vi kender ingen mail til {0}. Facilitatoren i kommunen har fået spørgsmålet og hjælper det videre.", "We know no e-mail of {0}. The municipality's facilitator has the question and helps it on.");
        public static readonly Phrase CalledOffBy = new("{0} har meldt afbud. {1}", "{0} called off. {1}");
        public static readonly Phrase PointedTo = new("{0} pegede på {1} i stedet", "{0} pointed to {1} instead");
        public static readonly Phrase YouAskedFor = new("I spurgte om", "You asked for");
        public static readonly Phrase YouProposed = new("I foreslog", "You proposed");
        public static readonly Phrase OtherAskedFor = new("{0} spurgte om", "{0} asked for");
        public static readonly Phrase OtherProposed = new("{0} foreslog", "{0} proposed");
        public static readonly Phrase YouPropose = new("I foreslår", "You propose");
        public static readonly Phrase OtherProposes = new("{0} foreslår", "{0} proposes");
        public static readonly Phrase AskThem = new("Spørg {0} i stedet", "Ask {0} instead");
        public static readonly Phrase NothingDefinite = new("Intet bestemt", "Nothing definite");
        public static readonly Phrase YesAskThem = new("Ja, vi spørger {0}", "Yes, we ask {0}");
        public static readonly Phrase YesAskThemHint = new("Så lukker vi spørgsmålet her og udfylder et nyt til dem.", "Then we close this question and fill in a new one to them.");
        public static readonly Phrase WrittenBy = new("skrevet af {0}, der hjælper dem", "written by {0}, who helps them");
        public static readonly Phrase HelpTitle = new("Hjælp spørgsmålet videre", "Help the question on");
        public static readonly Phrase HelpText = new("{0} har ikke fået spørgsmålet, fordi vi ingen mail kender.", "{0} did not get the question, because we know no e-mail.");
        public static readonly Phrase HelpCall = new("Ring til dem, og bed om en mail.", "Call them and ask for an e-mail.");
        public static readonly Phrase HelpCallAt = new("Ring til dem, og bed om en mail: {0}", "Call them and ask for an e-mail: {0}");
        public static readonly Phrase HelpMail = new("Skriv deres mail her. Så sender vi spørgsmålet.", "Enter their e-mail here. Then we send the question.");
        public static readonly Phrase HelpKeep = new("Gem, og send spørgsmålet", "Save and send the question");
        public static readonly Phrase HelpLetter = new("Eller giv dem et brev i hånden. Med det overtager de deres side og ser spørgsmålet.", "Or hand them a letter. With it they take over their page and see the question.");
        public static readonly Phrase HelpWrite = new("Skriv et brev, du kan kopiere eller printe", "Write a letter to copy or print");
        public static readonly Phrase HelpKept = new("Mailen er gemt. Spørgsmålet bliver sendt om lidt.", "The e-mail is saved. The question is sent in a moment.");
        public static readonly Phrase HelpRefused = new("Skriv en mail som navn@forening.dk.", "Write an e-mail such as name@club.dk.");
        public static readonly Phrase InsteadIs = new("De foreslår {0} i stedet.", "They propose {0} instead.");
        public static readonly Phrase AskInstead = new("Spørg {0}", "Ask {0}");
        public static readonly Phrase Reach = new("Sådan når I hinanden", "How to reach each other");
        public static readonly Phrase NoContact = new("De har ikke skrevet, hvordan de kan nås. Facilitatoren i kommunen kan hjælpe.", "They have not said how to be reached. The municipality's facilitator can help.");
        public static readonly Phrase ToPartnership = new("Gå til aftalen", "Go to the agreement");
        public static readonly Phrase AskNext = new("Spørg den næste", "Ask the next");
        public static readonly Phrase Withdraw = new("Træk det tilbage", "Take it back");
        public static readonly Phrase CallOff = new("Meld afbud", "Call it off");
        public static readonly Phrase CannotAnyway = new("Vi kan alligevel ikke", "We cannot after all");
        public static readonly Phrase OnlySides = new("I læser med. Kun de to parter kan svare.", "You read along. Only the two sides can answer.");
        public static readonly Phrase Meanwhile = new("Det er ændret imens. Her er, hvordan det står nu. Det, I skrev, er her stadig.", "It was changed in the meantime. Here is how it stands now. What you wrote is still here.");
        public static readonly Phrase DidAnswer = new("Svaret er sendt til {0}.", "The answer is sent to {0}.");

        public static readonly Phrase YouAnswer = new("Du svarer for", "You answer for");
        public static readonly Phrase NoSignIn = new("Du behøver ikke logge ind.", "You need not sign in.");
        public static readonly Phrase NoAccount = new("Du behøver ikke en konto.", "You need no account.");
        public static readonly Phrase Forward = new("Send videre til en anden hos jer", "Pass it on to somebody else of yours");
        public static readonly Phrase ForwardSubject = new("{0} spørger os", "{0} asks us");
        public static readonly Phrase NotYou = new("Er det ikke jer?", "Is this not you?");
        public static readonly Phrase NotYouText = new("Så luk bare siden. Intet er sendt. Linket viser ikke andet end det, der står her.", "Then just close the page. Nothing is sent. The link shows no more than what is here.");
        public static readonly Phrase FirstTime = new("I har ikke hørt fra os før.", "You have not heard from us before.");
        public static readonly Phrase WhoWeAre = new("CoCreate er et åbent net, hvor skoler, foreninger, kommuner og firmaer finder hinanden. {0} har fundet jer her på nettet og spurgt.",
            "CoCreate is an open network where schools, associations, municipalities and businesses find each other. {0} found you here and asked.");
        public static readonly Phrase Know = new("Det ved vi om jer", "What we know about you");
        public static readonly Phrase KnowNone = new("Kun navnet.", "Only the name.");
        public static readonly Phrase KnowMail = new("Mailadressen, du fik linket på. Den vises ikke offentligt.", "The e-mail address you got the link at. It is not shown in public.");
        public static readonly Phrase KnowFrom = new("Oplysningerne er hentet ind fra et ark eller skrevet af andre. Ret dem, når I overtager siden.",
            "The details were brought in from a spreadsheet or written by others. Change them when you take the page over.");
        public static readonly Phrase Claim = new("Overtag jeres side", "Take over your page");
        public static readonly Phrase ClaimText = new("Så bestemmer I selv, hvad der står, og hvor tit nogen må spørge.", "Then you decide what it says, and how often anybody may ask.");
        public static readonly Phrase Never = new("Spørg os ikke igen", "Do not ask us again");
        public static readonly Phrase NeverText = new("Så siger vi nej tak for jer, sletter jeres mail og gemmer kun, at I ikke vil spørges.", "Then we say no for you, delete your e-mail and keep only that you do not want to be asked.");
        public static readonly Phrase DidNever = new("I bliver ikke spurgt igen", "You will not be asked again");
        public static readonly Phrase DidNeverText = new("Vi har sagt nej tak for jer og slettet jeres mail. Vil I være med en dag, så overtag jeres side.", "We said no for you and deleted your e-mail. If you want to join one day, take over your page.");

        public static readonly Phrase SaidYes = new("I svarede ja", "You said yes");
        public static readonly Phrase SaidYesText = new("{0} får besked med det samme. I får begge en mail med hinandens navn og mail.", "{0} is told at once. You both get a mail with each other's name and e-mail.");
        public static readonly Phrase SaidOther = new("I foreslog noget andet", "You proposed something else");
        public static readonly Phrase SaidOtherText = new("{0} får besked og svarer. Vi skriver til jer, når de har svaret.", "{0} is told and answers. We write to you when they have answered.");
        public static readonly Phrase SaidNo = new("I svarede nej", "You said no");
        public static readonly Phrase SaidNoText = new("Tak for svaret. {0} kan nu lede videre.", "Thank you for the answer. {0} can now look further.");
        public static readonly Phrase Already = new("Der er allerede svaret", "It was already answered");
        public static readonly Phrase AlreadyText = new("Linket kan kun bruges én gang. Der blev svaret {0}.", "The link can be used only once. It was answered on {0}.");
        public static readonly Phrase AlreadyGone = new("{0} har trukket spørgsmålet tilbage. I skal ikke gøre noget.", "{0} took the question back. You need not do anything.");
        public static readonly Phrase Over = new("Fristen er gået", "The time is over");
        public static readonly Phrase OverText = new("Spørgsmålet lukkede {0}. Har I lyst alligevel, så skriv det til dem fra deres side.", "The question closed on {0}. If you still want to, tell them from their page.");
        public static readonly Phrase SeeThem = new("Se {0}", "See {0}");
        public static readonly Phrase SignInSee = new("Log ind, og se det hele", "Sign in and see all of it");
        public static readonly Phrase Broken = new("Linket virker ikke", "The link does not work");
        public static readonly Phrase BrokenText = new("Det er måske klippet over, da det blev sendt videre. Åbn det igen fra mailen, eller log ind.", "Perhaps it was cut when it was passed on. Open it again from the mail, or sign in.");
    }

    /// <summary>The list of requests.</summary>
    public static class Box
    {
        public static readonly Phrase Title = new("Forespørgsler", "Requests");
        public static readonly Phrase Lead = new("Det, I er blevet spurgt om, og det, I har spurgt andre om.", "What you were asked, and what you asked others.");
        public static readonly Phrase In = new("Spurgt hos jer", "Asked of you");
        public static readonly Phrase Out = new("I har spurgt", "You asked");
        public static readonly Phrase Which = new("Hvilke?", "Which?");
        public static readonly Phrase All = new("Alle", "All");
        public static readonly Phrase Filter = new("Vis kun", "Show only");
        public static readonly Phrase Open = new("Venter", "Waiting");
        public static readonly Phrase NoneIn = new("Ingen har spurgt jer endnu. Jo mere I lægger op, jo lettere er I at finde.", "Nobody has asked you yet. The more you post, the easier you are to find.");
        public static readonly Phrase NoneOut = new("I har ikke spurgt nogen endnu. Find et tilbud, og spørg dem.", "You have not asked anybody yet. Find an offer and ask them.");
        public static readonly Phrase NoneSuch = new("Ingen af dem står sådan lige nu.", "None of them stands like that right now.");
        public static readonly Phrase NoOrganisation = new("Du er ikke med i en organisation her. Læg et behov eller et tilbud op, så er I i gang.", "You are not part of an organisation here. Post a need or an offer to begin.");
        public static readonly Phrase AskedDay = new("spurgt {0}", "asked {0}");
        public static readonly Phrase See = new("Se det", "See it");
        public static readonly Phrase Answer = new("Svar", "Answer");
        public static readonly Phrase Asked = new("Spurgt", "Asked");
        public static readonly Phrase AskedThem = new("Det har I spurgt om", "What you have asked");
    }
}
