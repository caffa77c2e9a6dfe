namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>What a letter's link leads to, and asking to take a page over.</summary>
    public static class Letter
    {
        public static readonly Phrase Only = new("Kun til {0}", "Only for {0}");
        public static readonly Phrase Title = new("Vil I mødes med {0}?", "Would you like to meet {0}?");
        public static readonly Phrase TitleAlone = new("{0} står på CoCreate", "{0} stands in CoCreate");
        public static readonly Phrase TitleAgreed = new("Alle har sagt ja", "Everybody said yes");
        public static readonly Phrase TitleYes = new("I har sagt ja", "You said yes");
        public static readonly Phrase TitleNo = new("I har sagt nej", "You said no");
        public static readonly Phrase Lead = new("{0} tror, at I og {1} har noget, de andre mangler.", "{0} thinks that you and {1} have something the others lack.");
        public static readonly Phrase LeadAlone = new("{0} har skrevet til jer, fordi jeres side er lavet ud fra det, kommunen vidste i forvejen.",
            "{0} wrote to you because your page was made from what the municipality knew already.");
        public static readonly Phrase Why = new("Derfor", "Why");
        public static readonly Phrase Question = new("Vil I mødes?", "Would you like to meet?");
        public static readonly Phrase QuestionAlone = new("Vil I stå her?", "Do you want to stand here?");
        public static readonly Phrase OpeningIsNothing = new("At åbne linket ændrer ingenting. Det gør kun knapperne.", "Opening the link changes nothing. Only the buttons do.");
        public static readonly Phrase ContactHint = new("Siger I ja, ser de andre det her, når alle har sagt ja. Siger I nej, ser ingen noget.",
            "If you say yes, the others see this once everybody has said yes. If you say no, nobody sees anything.");
        public static readonly Phrase WhoAnswers = new("Hvem svarer for jer?", "Who answers for you?");
        public static readonly Phrase Phone = new("Telefon", "Phone");
        public static readonly Phrase Yes = new("Ja, vi vil gerne mødes", "Yes, we would like to meet");
        public static readonly Phrase No = new("Nej tak", "No, thank you");
        public static readonly Phrase NoAlone = new("Vi vil ikke stå her", "We do not want to stand here");
        public static readonly Phrase NoAloneText = new("Vil I slet ikke stå her, så sig det. Facilitatoren tager siden ned.",
            "If you do not want to stand here at all, say so. The facilitator takes the page down.");
        public static readonly Phrase Answered = new("Jeres svar", "Your answer");
        public static readonly Phrase YouSaidYes = new("I sagde ja {0} kl. {1}.", "You said yes on {0} at {1}.");
        public static readonly Phrase YouSaidNo = new("I sagde nej {0} kl. {1}. I hører ikke mere om det.", "You said no on {0} at {1}. You hear no more about it.");
        public static readonly Phrase YouSaidNoAlone = new("I bad {0} kl. {1} om ikke at stå her. Facilitatoren har fået besked.",
            "On {0} at {1} you asked not to stand here. The facilitator is told.");
        public static readonly Phrase AllYes = new("Her kan I nå hinanden:", "Here you can reach each other:");
        public static readonly CountPhrase WaitForOthers = new(new("{0} mangler at svare. Så får I hinandens navn og mail.", "{0} has not answered yet. Then you get each other's name and mail."),
            new("{0} mangler at svare. Så får I hinandens navn og mail.", "{0} have not answered yet. Then you get each other's name and mail."));
        public static readonly Phrase OthersNo = new("Det blev ikke til noget denne gang. Ingen har fået jeres oplysninger.", "It came to nothing this time. Nobody got your details.");
        public static readonly Phrase TakeOver = new("Overtag jeres side", "Take over your page");
        public static readonly Phrase TakeOverText = new("Så bestemmer I selv, hvad der står, og hvem der må spørge jer. Man kan godt svare uden.",
            "Then you decide what stands there and who may ask you. You can answer without it.");
        public static readonly Phrase WhatWeKnow = new("Det ved vi om jer", "What we know about you");
        public static readonly Phrase IsYours = new("I har overtaget jeres side.", "You have taken over your page.");
        public static readonly Phrase IsTaken = new("Nogen fra jer har overtaget siden. Bed dem om at tage dig med, eller log ind.",
            "Somebody of yours has taken the page over. Ask them to let you in, or sign in.");
        public static readonly Phrase TakeAs = new("Overtag den som {0}", "Take it over as {0}");
        public static readonly Phrase MakeAccount = new("Lav konto, og overtag siden", "Make an account and take the page over");
        public static readonly Phrase HaveAccount = new("Jeg har en konto", "I have an account");
        public static readonly Phrase YourName = new("Dit navn", "Your name");
        public static readonly Phrase ChoosePassword = new("Vælg en adgangskode", "Choose a password");
        public static readonly Phrase PasswordHint = new("Mindst ti tegn. En hel sætning er fin.", "At least ten characters. A whole sentence is fine.");
        public static readonly Phrase NameWanted = new("Skriv dit navn.", "Write your name.");
        public static readonly Phrase PasswordShort = new("Adgangskoden skal være på mindst {0} tegn.", "The password needs at least {0} characters.");
        public static readonly Phrase EmailTaken = new("Den e-mail har allerede en konto. Log ind i stedet.", "That e-mail has an account already. Sign in instead.");
        public static readonly Phrase ReachWanted = new("Skriv en e-mail eller en telefon, så de andre kan nå jer.", "Write an e-mail or a phone number so that the others can reach you.");
        public static readonly Phrase PhoneWanted = new("Skriv telefonen med tal, for eksempel 12 34 56 78.", "Write the phone number in digits, for example 12 34 56 78.");
        public static readonly Phrase NotTheirsTitle = new("Det her er kun til {0}", "This is only for {0}");
        public static readonly Phrase NotTheirsText = new("Du er logget ind som {0} og hører ikke til dem. Hører du til begge steder, så bed dem om at tage dig med.",
            "You are signed in as {0} and do not belong to them. If you belong to both, ask them to let you in.");
        public static readonly Phrase UsedTitle = new("Linket er brugt", "The link is used");
        public static readonly Phrase UsedText = new("{0} har overtaget deres side og bestemmer selv, hvad der står.", "{0} has taken over their page and decides what stands there.");
        public static readonly Phrase UnknownTitle = new("Vi kan ikke finde brevet", "We cannot find the letter");
        public static readonly Phrase UnknownText = new("Se efter, om linket er skrevet rigtigt. Der er ikke noget ettal og ikke noget nul i det.",
            "See whether the link is written right. There is no one and no zero in it.");
        public static readonly Phrase OverTitle = new("Linket er udløbet", "The link has run out");
        public static readonly Phrase OverText = new("Det virkede til {0}. I kan stadig overtage jeres side: bed {1} om det.",
            "It worked until {0}. You can still take over your page: ask {1}.");
        public static readonly Phrase AskInstead = new("Bed om at overtage siden", "Ask to take the page over");
        public static readonly Phrase FindYourself = new("Find jeres side", "Find your page");
        public static readonly Phrase AskTitle = new("Er I {0}?", "Are you {0}?");
        public static readonly Phrase AskText = new("Skriv, hvem du er. {0} ser på det og giver dig adgang.", "Write who you are. {0} looks at it and lets you in.");
        public static readonly Phrase FacilitatorIn = new("Facilitatoren i {0} Kommune", "The facilitator in {0} Municipality");
        public static readonly Phrase Administrator = new("Administratoren", "The administrator");
        public static readonly Phrase WhoAreYou = new("Hvem er du hos dem?", "Who are you there?");
        public static readonly Phrase WhoAreYouHint = new("For eksempel: Jeg er formand, og I kan ringe til mig.", "For example: I chair the board, and you can call me.");
        public static readonly Phrase WhoWanted = new("Skriv med et par ord, hvem du er.", "Write in a few words who you are.");
        public static readonly Phrase AskDo = new("Bed om at overtage siden", "Ask to take the page over");
        public static readonly Phrase AskDoNew = new("Lav konto, og bed om det", "Make an account and ask");
        public static readonly Phrase TooMany = new("Du har bedt om mange sider. Vent, til de er afgjort.", "You have asked for many pages. Wait until they are decided.");
        public static readonly Phrase AskedTitle = new("Du har bedt om at overtage siden", "You have asked to take the page over");
        public static readonly Phrase AskedText = new("Det var {1}, og det gælder {0}. {2} ser på det. Svaret kommer i en mail og på din side.",
            "That was on {1}, for {0}. {2} looks at it. The answer comes in a mail and on your page.");
        public static readonly Phrase Refused = new("Du spurgte {0}. Svaret var nej, fordi:", "You asked on {0}. The answer was no, because:");
        public static readonly Phrase TakenTitle = new("{0} har overtaget deres side", "{0} has taken over their page");
        public static readonly Phrase TakenText = new("Bed dem om at tage dig med.", "Ask them to let you in.");
    }
}
