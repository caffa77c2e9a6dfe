namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>What happened while one was away.</summary>
    public static class News
    {
        public static readonly Phrase Title = new("Nyt til dig", "News for you");
        public static readonly Phrase NothingNew = new("Intet nyt til dig", "Nothing new for you");
        public static readonly CountPhrase Unread = new(new("{0} ulæst nyhed", "{0} unread item"), new("{0} ulæste nyheder", "{0} unread items"));
        public static readonly Phrase NothingText = new("Her står, hvad der sker, mens du er væk.", "Here stands what happens while you are away.");
        public static readonly Phrase MarkAll = new("Markér alt som læst", "Mark everything as read");
        public static readonly Phrase New = new("Ny", "New");
        public static readonly Phrase At = new("kl. {0}", "at {0}");
        public static readonly Phrase Asked = new("{0} spørger jer", "{0} asks you");
        public static readonly Phrase AskedForYou = new("{0} er spurgt på jeres vegne", "{0} was asked on your behalf");
        public static readonly Phrase Unreached = new("{0} har ingen mail og har ikke fået et spørgsmål", "{0} has no e-mail and did not get a question");
        public static readonly Phrase Accepted = new("Det er aftalt med {0}", "It is agreed with {0}");
        public static readonly Phrase Declined = new("{0} kan ikke denne gang", "{0} cannot this time");
        public static readonly Phrase Withdrawn = new("{0} har trukket spørgsmålet tilbage", "{0} took the question back");
        public static readonly Phrase Expired = new("Fristen med {0} er udløbet", "The time with {0} is over");
        public static readonly Phrase Reminded = new("{0} venter stadig på svar", "{0} is still waiting for an answer");
        public static readonly Phrase Introduced = new("En facilitator foreslår, at I mødes med {0}", "A facilitator suggests that you meet {0}");
        public static readonly Phrase Opened = new("{0} har åbnet dit brev", "{0} opened your letter");
        public static readonly Phrase SaidYes = new("{0} vil gerne mødes", "{0} would like to meet");
        public static readonly Phrase SaidNo = new("{0} siger nej tak", "{0} says no");
        public static readonly Phrase BesideYes = new("{0} vil også gerne mødes", "{0} would like to meet too");
        public static readonly Phrase BesideNo = new("{0} kan ikke mødes denne gang", "{0} cannot meet this time");
        public static readonly Phrase Met = new("Alle har sagt ja: I skal mødes med {0}", "Everybody said yes: you are to meet {0}");
        public static readonly Phrase ClaimAsked = new("Nogen vil overtage siden for {0}", "Somebody wants to take over the page of {0}");
        public static readonly Phrase ClaimApproved = new("Du har overtaget siden for {0}", "You have taken over the page of {0}");
        public static readonly Phrase ClaimRefused = new("Du fik ikke siden for {0}", "You did not get the page of {0}");
    }
}
