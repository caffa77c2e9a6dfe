namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Letters to those a sheet brought: take your page over.</summary>
    public static class ClaimLetters
    {
        public static readonly Phrase Title = new("Breve til dem i arket", "Letters to those in the sheet");
        public static readonly Phrase YourSheets = new("Dine ark", "Your sheets");
        public static readonly Phrase OfSheet = new("{0} har en kontakt og ingen konto. {1} breve er skrevet.", "{0} have a contact and no account. {1} letters are written.");
        public static readonly Phrase WriteThem = new("Skriv breve til dem", "Write letters to them");
        public static readonly Phrase SeeThem = new("Se brevene", "See the letters");
        public static readonly Phrase See = new("Se brevet", "See the letter");
        public static readonly CountPhrase CanGet = new(new("{0} organisation kan få et brev", "{0} organisation can get a letter"),
            new("{0} organisationer kan få et brev", "{0} organisations can get a letter"));
        public static readonly CountPhrase AreWritten = new(new("{0} brev er skrevet", "{0} letter is written"), new("{0} breve er skrevet", "{0} letters are written"));
        public static readonly Phrase Nobody = new("Ingen at skrive til", "Nobody to write to");
        public static readonly Phrase NobodyText = new("Alle, arket bragte en kontakt til, har overtaget deres side.", "Everybody the sheet brought a contact of has taken over their page.");
        public static readonly Phrase Lead = new("Brevet siger, hvor de står, og har et link til at overtage siden. Intet sendes, før du gør det.",
            "The letter says where they stand and has a link to take the page over. Nothing is sent until you do it.");
        public static readonly CountPhrase Write = new(new("Skriv {0} brev", "Write {0} letter"), new("Skriv {0} breve", "Write {0} letters"));
        public static readonly Phrase PrintAll = new("Udskriv alle breve", "Print all letters");
        public static readonly Phrase Single = new("Breve om en side", "Letters about a page");
        public static readonly Phrase TakenOver = new("Siden er overtaget", "The page is taken over");
        public static readonly Phrase WillNot = new("Vil ikke stå her", "Do not want to stand here");
    }
}
