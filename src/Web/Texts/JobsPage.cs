namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>What the program does by itself, for the administrator.</summary>
    public static class JobsPage
    {
        public static readonly Phrase Title = new("Job og breve", "Jobs and mails");
        public static readonly Phrase Lead = new("Det her gør programmet af sig selv. Du kan sætte et job på pause eller køre det med det samme.",
            "This is what the program does by itself. You can pause a job or run it at once.");
        public static readonly Phrase LastRun = new("Kørte sidst", "Last run");
        public static readonly Phrase Never = new("Ikke endnu", "Not yet");
        public static readonly Phrase Took = new("Tog", "Took");
        public static readonly Phrase NextRun = new("Kører næste gang", "Next run");
        public static readonly Phrase NotByItself = new("Ikke, før du lader det fortsætte", "Not until you let it go on");
        public static readonly Phrase NotHere = new("Kører ikke her", "Does not run here");
        public static readonly Phrase Paused = new("På pause", "Paused");
        public static readonly CountPhrase FailedBecause = new(new("Det mislykkedes sidste gang:", "It failed the last time:"), new("Det er mislykkedes {0} gange i træk:", "It has failed {0} times in a row:"));
        public static readonly Phrase Run = new("Kør nu", "Run now");
        public static readonly Phrase Pause = new("Sæt på pause", "Pause");
        public static readonly Phrase Resume = new("Lad det fortsætte", "Let it go on");
        public static readonly Phrase DidRun = new("Kørt: {0}.", "Done: {0}.");
        public static readonly Phrase DidFail = new("Det mislykkedes: {0}. Se hvorfor herunder.", "It failed: {0}. See why below.");
        public static readonly Phrase DidPause = new("Sat på pause: {0}.", "Paused: {0}.");
        public static readonly Phrase DidResume = new("Fortsætter: {0}.", "Goes on: {0}.");

        public static readonly Phrase Mails = new("Breve", "Mails");
        public static readonly Phrase Counts = new("Venter: {0}. Sendt: {1}. Lagt til side: {2}.", "Waiting: {0}. Sent: {1}. Laid aside: {2}.");
        public static readonly Phrase NoTrouble = new("Alle breve er kommet af sted.", "Every mail was delivered.");
        public static readonly CountPhrase Tries = new(new("1 forsøg", "1 try"), new("{0} forsøg", "{0} tries"));
        public static readonly Phrase Dead = new("lagt til side", "laid aside");
        public static readonly Phrase TriedAgain = new("prøves igen {0}", "tried again {0}");
        public static readonly Phrase TryAgain = new("Prøv igen", "Try again");
        public static readonly Phrase DidRetry = new("Brevet prøves igen om lidt.", "The mail is tried again in a moment.");
    }
}
