namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>A facilitator's and a council reader's part of the own page.</summary>
    public static class Town
    {
        public static readonly Phrase Asks = new("spørger:", "asks:");
        public static readonly Phrase Offers = new("tilbyder", "offers");
        public static readonly Phrase WhyThem = new("Hvorfor dem?", "Why them?");
        public static readonly Phrase BothKnow = new("Begge kender {0}.", "Both know {0}.");
        public static readonly Phrase NoAccount = new("{0} har ingen konto endnu.", "{0} has no account yet.");
        public static readonly Phrase NothingToSuggest = new("Vi har ingen forslag lige nu. De kommer, når behov og tilbud passer sammen.",
            "We have no suggestions right now. They come when needs and offers fit.");
        public static readonly Phrase CountUnanswered = new("uden svar", "without an answer");
        public static readonly Phrase CountOverdue = new("over fristen", "overdue");
        public static readonly Phrase CountJoining = new("vil være med", "want to join");
        public static readonly Phrase CountIntroduced = new("du satte i forbindelse", "you brought together");
        public static readonly Phrase CountAgreed = new("aftaler", "agreements");
        public static readonly Phrase CountTaken = new("har overtaget deres side", "have taken over their page");
        public static readonly Phrase Unreached = new("{0} har ingen mail og har ikke fået spørgsmålet", "{0} has no e-mail and did not get the question");
        public static readonly Phrase Unanswered = new("Uden svar", "Without an answer");
        public static readonly Phrase UnansweredHint = new("Behov, ingen har svaret på. De ældste først.", "Needs nobody has answered. The oldest first.");
        public static readonly CountPhrase Days = new(new("dag", "day"), new("dage", "days"));
        public static readonly Phrase Today = new("I dag", "Today");
        public static readonly Phrase NobodyMay = new("Ingen endnu", "Nobody yet");
        public static readonly CountPhrase SomeMay = new(new("{0} kan måske", "{0} may be able to"), new("{0} kan måske", "{0} may be able to"));
        public static readonly Phrase AllAnswered = new("Alt er besvaret. Ingen behov venter.", "Everything is answered. No need is waiting.");
        public static readonly Phrase Overdue = new("Over fristen", "Overdue");
        public static readonly Phrase OverdueHint = new("Nogen har spurgt, og svaret er udeblevet.", "Somebody asked, and no answer came.");
        public static readonly Phrase NothingOverdue = new("Ingen mangler et svar.", "Nobody lacks an answer.");
        public static readonly Phrase AQuestion = new("Et spørgsmål", "A question");
        public static readonly Phrase AskedBy = new("{0}, spurgt af {1}", "{0}, asked by {1}");
        public static readonly Phrase Joining = new("De vil være med", "They want to join");
        public static readonly Phrase NobodyJoins = new("Ingen venter på dit ja. Når nogen overtager en side eller beder om det, står de her.", "Nobody is waiting for your yes. Whoever takes a page over, or asks to, stands here.");
        public static readonly CountPhrase WaitForYou = new(new("{0} venter på dit ja.", "{0} is waiting for your yes."), new("{0} venter på dit ja.", "{0} are waiting for your yes."));
        public static readonly Phrase AsksToTake = new("{0} ({1}) bad {2} om at overtage siden.", "{0} ({1}) asked {2} to take the page over.");
        public static readonly Phrase AlreadyTaken = new("Andre har overtaget siden imens.", "Others have taken the page over meanwhile.");
        public static readonly Phrase Approve = new("Godkend", "Approve");
        public static readonly Phrase Refuse = new("Afvis, fordi …", "Refuse, because …");
        public static readonly Phrase RefuseWhy = new("Hvorfor ikke?", "Why not?");
        public static readonly Phrase RefuseHint = new("De får det at læse i en mail.", "They read it in a mail.");
        public static readonly Phrase ReasonWanted = new("Skriv hvorfor, så de kan gøre noget ved det.", "Write why, so that they can do something about it.");
        public static readonly Phrase RefuseDo = new("Afvis", "Refuse");
        public static readonly Phrase CameThemselves = new("De har selv lagt sig på.", "They put themselves up.");
        public static readonly Phrase TookOver = new("De har overtaget siden.", "They have taken the page over.");
        public static readonly Phrase NoCvr = new("Der er intet CVR-nummer.", "There is no company number.");
        public static readonly Phrase HasCvr = new("CVR {0}.", "Company number {0}.");
        public static readonly Phrase AddressFound = new("Adressen er fundet.", "The address was found.");
        public static readonly Phrase AddressNotFound = new("Adressen er ikke fundet.", "The address was not found.");
        public static readonly Phrase LooksLike = new("Ligner »{0}«. Er det den samme?", "Looks like “{0}”. Is it the same?");
        public static readonly Phrase MailFits = new("Mailen er fra {0}, ligesom hjemmesiden.", "The mail is from {0}, like the website.");
        public static readonly Phrase MailFitsNot = new("Mailen er fra {0}, men hjemmesiden er {1}. Ring og tjek.", "The mail is from {0} but the website is {1}. Call and check.");
        public static readonly Phrase MailAnybody = new("Mailen siger ikke, hvem de er. Ring og tjek.", "The mail does not say who they are. Call and check.");
        public static readonly Phrase MailUnknown = new("Mailen er fra {0}. Vi kender ikke deres hjemmeside.", "The mail is from {0}. We do not know their website.");
        public static readonly Phrase Remind = new("Mind dem om det", "Remind them");
        public static readonly Phrase DidRemind = new("De får en mail om, at nogen venter på svar.", "They get a mail saying that somebody waits for an answer.");
        public static readonly Phrase RemindedAlready = new("De er mindet om det for nylig. Vent et par dage, eller ring til dem.", "They were reminded lately. Wait a few days, or call them.");
        public static readonly Phrase DidApprove = new("Godkendt.", "Approved.");
        public static readonly Phrase DidRefuse = new("Afvist. De får en mail med grunden.", "Refused. They get a mail with the reason.");
        public static readonly Phrase BySector = new("Sektor for sektor", "Sector by sector");
        public static readonly Phrase FiguresOnly = new("Kun tal. Navne ser de, der arbejder med det.", "Figures only. Names are seen by those who work with it.");
        public static readonly Phrase Sector = new("Sektor", "Sector");
        public static readonly Phrase Organisations = new("Organisationer", "Organisations");
        public static readonly Phrase WithoutAnswer = new("Uden svar", "Without an answer");
    }
}
