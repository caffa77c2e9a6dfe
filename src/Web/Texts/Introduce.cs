namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Bringing organisations together: the bench, the letters, the list.</summary>
    public static class Introduce
    {
        public static readonly Phrase Title = new("Sæt dem i forbindelse", "Bring them together");
        public static readonly Phrase Do = new("Sæt i forbindelse", "Bring together");
        public static readonly Phrase Lead = new("To til fem organisationer, også dem uden konto. Vi skriver brevet, du sender det.",
            "Two to five organisations, also those without an account. We write the letter, you send it.");
        public static readonly Phrase NotYours = new("Ingen af dem ligger i din kommune. Vælg mindst én, der gør.", "None of them lies in your municipality. Choose at least one that does.");
        public static readonly Phrase Refused = new("Noget passer ikke længere. Se bænken igennem, og prøv igen.", "Something does not fit any more. Look through the bench and try again.");
        public static readonly Phrase NameWanted = new("Skriv et navn, og vælg en sektor.", "Write a name and choose a sector.");
        public static readonly Phrase Who = new("Hvem?", "Who?");
        public static readonly Phrase HasAccount = new("Har konto", "Has an account");
        public static readonly Phrase NoAccount = new("Ingen konto.", "No account.");
        public static readonly Phrase GetsLink = new("Får et link til at overtage siden.", "Gets a link to take the page over.");
        public static readonly Phrase TakeAway = new("Tag af bænken", "Take off the bench");
        public static readonly Phrase RoomForMore = new("Plads til mere", "Room for more");
        public static readonly Phrase FindOrWrite = new("Find en organisation, eller skriv en ny", "Find an organisation, or write a new one");
        public static readonly Phrase Search = new("Søg", "Search");
        public static readonly Phrase Found = new("Det fandt vi på »{0}«", "What we found for “{0}”");
        public static readonly Phrase FoundNone = new("Ingen hedder noget med det.", "None is called that.");
        public static readonly Phrase Add = new("Tilføj", "Add");
        public static readonly Phrase WriteNew = new("Skriv en ny organisation", "Write a new organisation");
        public static readonly Phrase Name = new("Navn", "Name");
        public static readonly Phrase Sector = new("Sektor", "Sector");
        public static readonly Phrase AddNew = new("Sæt den på bænken", "Put it on the bench");
        public static readonly Phrase Why = new("Hvorfor netop dem?", "Why them?");
        public static readonly Phrase WhyHint = new("Det, du vælger, kommer med i brevet.", "What you choose goes into the letter.");
        public static readonly Phrase OwnWords = new("Dine egne ord", "Your own words");
        public static readonly Phrase OwnWordsHint = new("De kommer med i alle brevene. Skriv ikke noget, der er sagt i fortrolighed.",
            "They go into every letter. Write nothing that was said in confidence.");
        public static readonly CountPhrase Write = new(new("Skriv {0} brev", "Write {0} letter"), new("Skriv {0} breve", "Write {0} letters"));
        public static readonly Phrase OneMore = new("Vælg én til.", "Choose one more.");
        public static readonly Phrase TwoMore = new("Vælg to til fem organisationer.", "Choose two to five organisations.");
        public static readonly Phrase Then = new("Så sker der dette", "Then this happens");
        public static readonly Phrase ThenNow = new("Nu", "Now");
        public static readonly Phrase ThenNowText = new("Intet er sendt endnu. Du sender selv hvert brev.", "Nothing is sent yet. You send each letter yourself.");
        public static readonly Phrase ThenOpened = new("Åbnet", "Opened");
        public static readonly Phrase ThenOpenedText = new("Du ser på din side, hvem der har åbnet og svaret.", "On your page you see who opened and answered.");
        public static readonly Phrase ThenWeekText = new("Har ikke alle svaret, minder vi dig om det.", "If not everybody has answered, we remind you.");
        public static readonly Phrase ThenYes = new("Alle siger ja", "All say yes");
        public static readonly Phrase ThenYesText = new("De får hinandens navn og telefon og en fælles side.", "They get each other's name and phone, and a page in common.");
        public static readonly Phrase Yours = new("Du satte dem i forbindelse", "You brought them together");
        public static readonly Phrase YoursHint = new("Vi ser, om brevet er åbnet, og hvad de svarer. Ikke mere.", "We see whether the letter was opened and what they answer. No more.");
        public static readonly Phrase None = new("Du har ikke sat nogen i forbindelse endnu.", "You have brought nobody together yet.");
        public static readonly Phrase Begin = new("Sæt nogen i forbindelse", "Bring somebody together");
        public static readonly Phrase Letters = new("Breve", "Letters");
        public static readonly Phrase LetterTo = new("Brev til {0}", "Letter to {0}");
        public static readonly CountPhrase Written = new(new("{0} brev er skrevet", "{0} letter is written"), new("{0} breve er skrevet", "{0} letters are written"));
        public static readonly Phrase WrittenLead = new("Intet er sendt. Åbn hvert brev i din mail, kopiér det, eller print det.",
            "Nothing is sent. Open each letter in your mail, copy it or print it.");
        public static readonly Phrase DidMend = new("Brevet er rettet.", "The letter is changed.");
        public static readonly Phrase MendHint = new("Lad linket stå. En tom linje giver et nyt afsnit.", "Leave the link. An empty line makes a new paragraph.");
        public static readonly Phrase AsWritten = new("Skriv det, som det var", "Write it as it was");
        public static readonly Phrase Cancel = new("Fortryd", "Cancel");
        public static readonly Phrase Mend = new("Ret teksten", "Change the text");
        public static readonly Phrase OpenMail = new("Åbn i mail", "Open in mail");
        public static readonly Phrase OpenedMail = new("Åbnet i mail.", "Opened in mail.");
        public static readonly Phrase Copy = new("Kopiér brevet", "Copy the letter");
        public static readonly Phrase Copied = new("Kopieret.", "Copied.");
        public static readonly Phrase Print = new("Udskriv", "Print");
        public static readonly Phrase HowFar = new("Hvor langt er det?", "How far is it?");
        public static readonly Phrase OnlyYou = new("Kun du ser dette", "Only you see this");
        public static readonly Phrase MailKnown = new("Mailen til {0} er {1}. Den står i arket og vises ikke for andre.",
            "The mail of {0} is {1}. It stands in the sheet and is shown to nobody else.");
        public static readonly Phrase MailUnknown = new("Vi kender ingen mail til {0}. Skriv den selv ind, eller print brevet.",
            "We know no mail of {0}. Put it in yourself, or print the letter.");
        public static readonly Phrase SaidYes = new("Ja, {0}", "Yes, {0}");
        public static readonly Phrase SaidNo = new("Nej, {0}", "No, {0}");
        public static readonly Phrase Opened = new("Åbnet {0}", "Opened {0}");
        public static readonly Phrase NotOpened = new("Ikke åbnet endnu", "Not opened yet");
        public static readonly Phrase WrittenOn = new("Skrevet {0}.", "Written {0}.");
        public static readonly Phrase NobodyOpened = new("Ingen har åbnet endnu.", "Nobody has opened yet.");
        public static readonly Phrase AllOpened = new("Alle har åbnet brevet.", "All have opened the letter.");
        public static readonly Phrase SomeOpened = new("{0} af {1} har åbnet brevet.", "{0} of {1} have opened the letter.");
        public static readonly Phrase TheyMeet = new("Alle har sagt ja", "All said yes");
        public static readonly Phrase NoFrom = new("{0} sagde nej", "{0} said no");
        public static readonly Phrase FollowUp = new("Følg op i dag", "Follow up today");
        public static readonly Phrase WriteTo = new("Skriv til {0}", "Write to {0}");
        public static readonly Phrase WeRemind = new("Vi minder dig om det", "We remind you");
    }
}
