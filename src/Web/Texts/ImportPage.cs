namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Bringing a spreadsheet in.</summary>
    public static class ImportPage
    {
        public static readonly Phrase Title = new("Hent et ark ind", "Bring in a spreadsheet");
        public static readonly Phrase Lead = new("Tag det ark, I har. Vi læser det, viser, hvad vi forstod, og henter intet ind, før du siger til.",
            "Take the sheet you have. We read it, show what we understood, and bring in nothing until you say so.");
        public static readonly Phrase File = new("Arket", "The sheet");
        public static readonly Phrase FileHint = new("Excel (.xlsx eller .xls) eller CSV, højst 25 MB.", "Excel (.xlsx or .xls) or CSV, at most 25 MB.");
        public static readonly Phrase As = new("Hvad står der i rækkerne?", "What do the rows hold?");
        public static readonly Phrase Organisations = new("Organisationer", "Organisations");
        public static readonly Phrase Offers = new("Tilbud: hvad organisationer kan", "Offers: what organisations can do");
        public static readonly Phrase Needs = new("Behov: hvad organisationer søger", "Needs: what organisations seek");
        public static readonly Phrase Postcodes = new("Postnumre med position", "Postcodes with positions");
        public static readonly Phrase Themes = new("Emner: en emneliste med koder", "Themes: a taxonomy with codes");
        public static readonly Phrase Keep = new("Ja, behold", "Yes, keep it");
        public static readonly Phrase SectorsTitle = new("Rækkerne fordelt på sektorer", "The rows by sector");
        public static readonly Phrase Municipality = new("Rækker uden kommune hører til", "Rows without a municipality belong to");
        public static readonly Phrase NoMunicipality = new("Ingen bestemt", "None in particular");
        public static readonly Phrase Read = new("Læs arket", "Read the sheet");
        public static readonly Phrase FileMissing = new("Vælg en fil.", "Choose a file.");
        public static readonly Phrase Busy = new("Der venter andre ark. Prøv igen om lidt.", "Other sheets are waiting. Try again in a moment.");
        public static readonly Phrase TooLarge = new("Filen er større end 25 MB. Del den i flere.", "The file is larger than 25 MB. Split it into several.");
        public static readonly Phrase Earlier = new("Hentet ind før", "Brought in before");
        public static readonly Phrase EarlierLine = new("{0} rækker, hentet ind {1}.", "{0} rows, brought in {1}.");
        public static readonly Phrase WasUndone = new("Fortrudt.", "Undone.");

        public static readonly Phrase DryRun = new("Prøvekørsel. Intet er hentet ind endnu.", "Trial run. Nothing has been brought in yet.");
        public static readonly Phrase LedOn = new("Prøvekørslen er brugt", "The trial run has been used");
        public static readonly Phrase NotAgain = new("Det her var prøvekørslen. Arket er siden hentet ind, og det sker kun én gang.", "This was the trial run. The sheet was brought in since, and that happens only once.");
        public static readonly Phrase SeeResult = new("Se, hvad der skete", "See what happened");
        public static readonly CountPhrase PlainRows = new(new("1 række mere gik glat.", "1 more row went well."), new("{0} rækker mere gik glat.", "{0} more rows went well."));
        public static readonly Phrase HowRead = new("Sådan læste vi dit ark", "This is how we read your sheet");
        public static readonly CountPhrase Ready = new(new("række er klar", "row is ready"), new("rækker er klar", "rows are ready"));
        public static readonly CountPhrase Maybe = new(new("findes måske i forvejen", "may be here already"), new("findes måske i forvejen", "may be here already"));
        public static readonly CountPhrase Mend = new(new("skal rettes", "needs mending"), new("skal rettes", "need mending"));
        public static readonly CountPhrase Contacts = new(new("kontakt, skjult", "contact, hidden"), new("kontakter, skjult", "contacts, hidden"));
        public static readonly Phrase HeadingRow = new("Overskrifterne står i række {0}", "The headings stand in row {0}");
        public static readonly CountPhrase Above = new(new("Rækken over sprang vi over.", "We skipped the row above."), new("De {0} rækker over sprang vi over.", "We skipped the {0} rows above."));
        public static readonly Phrase SheetLabel = new("Arkets første rækker", "The sheet's first rows");
        public static readonly Phrase Row = new("Række", "Row");
        public static readonly Phrase Hidden = new("skjult", "hidden");
        public static readonly Phrase OtherRow = new("Er det en anden række?", "Is it another row?");
        public static readonly Phrase ReadAgain = new("Læs igen", "Read again");
        public static readonly Phrase OtherTabs = new("Fanen »{0}« er læst. Ikke læst: {1}.", "The tab “{0}” was read. Not read: {1}.");
        public static readonly CountPhrase Columns = new(new("1 kolonne", "1 column"), new("{0} kolonner", "{0} columns"));
        public static readonly Phrase ColumnsHint = new("Ret kun det, vi har gættet forkert.", "Change only what we guessed wrong.");
        public static readonly Phrase InYourSheet = new("I dit ark", "In your sheet");
        public static readonly Phrase Example = new("Eksempel", "Example");
        public static readonly Phrase Becomes = new("Bliver til", "Becomes");
        public static readonly Phrase WeDid = new("Det gjorde vi", "What we did");
        public static readonly Phrase BecomesOf = new("{0} bliver til", "{0} becomes");
        public static readonly Phrase NoHeading = new("uden overskrift", "without a heading");
        public static readonly Phrase LeftOut = new("Kommer ikke med", "Left out");
        public static readonly Phrase Sure = new("Sikker", "Sure");
        public static readonly Phrase Guess = new("Vores gæt", "Our guess");
        public static readonly Phrase Chosen = new("Du har valgt", "You chose");
        public static readonly Phrase KeptApart = new("Skjult", "Hidden");

        public static readonly CountPhrase ToSee = new(new("1 række skal du se på", "1 row to look at"), new("{0} rækker skal du se på", "{0} rows to look at"));
        public static readonly Phrase NothingToSee = new("Ingen rækker skal ses på", "No rows to look at");
        public static readonly Phrase TabSee = new("Skal ses", "To look at");
        public static readonly Phrase TabReady = new("Klar", "Ready");
        public static readonly Phrase TabAll = new("Alle", "All");
        public static readonly Phrase Tabs = new("Hvilke rækker", "Which rows");
        public static readonly Phrase NoName = new("Uden navn", "No name");
        public static readonly Phrase MayBeHere = new("Findes måske.", "May be here already.");
        public static readonly Phrase ItIsTheSame = new("Det er den samme", "It is the same");
        public static readonly Phrase TheyAreTwo = new("Det er to", "They are two");
        public static readonly Phrase SameName = new("Række {0}, {1}: ", "Row {0}, {1}: ");
        public static readonly Phrase Mend1 = new("Ret", "Mend");
        public static readonly Phrase SkipRow = new("Spring rækken over", "Leave the row out");
        public static readonly Phrase More = new("Vis flere rækker", "Show more rows");
        public static readonly Phrase Fewer = new("Vis de første rækker", "Show the first rows");
        public static readonly Phrase Report = new("Hent rapporten", "Get the report");
        public static readonly Phrase StateNew = new("Ny.", "New.");
        public static readonly Phrase StateUpdated = new("Bliver rettet.", "Will be updated.");
        public static readonly Phrase StateUnchanged = new("Er her allerede, uændret.", "Is here already, unchanged.");
        public static readonly Phrase StateSkipped = new("Sprunget over.", "Left out.");
        public static readonly CountPhrase BringIn = new(new("Hent 1 række ind", "Bring in 1 row"), new("Hent {0} rækker ind", "Bring in {0} rows"));
        public static readonly Phrase NothingReady = new("Ingen rækker er klar endnu. Ret dem ovenfor, eller vælg et andet ark.", "No rows are ready yet. Mend them above, or choose another sheet.");
        public static readonly Phrase AnotherSheet = new("Tag et andet ark", "Take another sheet");
        public static readonly Phrase Saved = new("Arket ligger her i 30 dage. Du kan gå fra siden og komme tilbage.", "The sheet stays here for 30 days. You can leave the page and come back.");
        public static readonly Phrase Afterwards = new("Bagefter", "Afterwards");
        public static readonly Phrase UndoAll = new("Fortryd det hele", "Undo everything");
        public static readonly Phrase UndoHint = new("Ét tryk. Har nogen rettet noget imens, viser vi det først.", "One press. If somebody changed something meanwhile, we show that first.");
        public static readonly Phrase WhenIn = new("Klar, når arket er inde", "Ready when the sheet is in");
        public static readonly Phrase ContactsTitle = new("Kontakterne ligger for sig", "The contacts lie apart");
        public static readonly Phrase ContactsHint = new("De vises ikke for nogen, før begge parter har sagt ja.", "They are shown to nobody until both sides have said yes.");

        public static readonly Phrase Running = new("Vi henter arket ind", "We are bringing the sheet in");
        public static readonly Phrase Reading = new("Vi læser dit ark", "We are reading your sheet");
        public static readonly Phrase RowOf = new("Række {0} af {1}", "Row {0} of {1}");
        public static readonly Phrase Waiting = new("Venter på tur", "Waiting for its turn");
        public static readonly Phrase MayLeave = new("Du kan roligt gå fra siden. Den opdaterer sig selv.", "You may leave the page. It updates itself.");
        public static readonly Phrase LookAgain = new("Se igen nu", "Look again now");
        public static readonly Phrase Failed = new("Arket kom ikke ind", "The sheet did not come in");
        public static readonly Phrase NothingIn = new("Intet er hentet ind.", "Nothing was brought in.");
        public static readonly Phrase FailedUnknown = new("Noget gik galt hos os.", "Something went wrong on our side.");
        public static readonly Phrase PointAtRow = new("Overskrifterne står i række", "The headings stand in row");
        public static readonly Phrase Point = new("Peg på rækken", "Point at the row");
        public static readonly Phrase Done = new("Arket er inde", "The sheet is in");
        public static readonly Phrase DoneLine = new("{0}, {1}, {2}.", "{0}, {1}, {2}.");
        public static readonly CountPhrase CountNew = new(new("{0} ny", "{0} new"), new("{0} nye", "{0} new"));
        public static readonly CountPhrase CountUpdated = new(new("{0} rettet", "{0} updated"), new("{0} rettede", "{0} updated"));
        public static readonly CountPhrase CountUnchanged = new(new("{0} uændret", "{0} unchanged"), new("{0} uændrede", "{0} unchanged"));
        public static readonly CountPhrase AlsoMade = new(new("1 organisation kom med, fordi rækkerne hører til den.", "1 organisation came along because rows belong to it."),
            new("{0} organisationer kom med, fordi rækkerne hører til dem.", "{0} organisations came along because rows belong to them."));
        public static readonly CountPhrase Repositioned = new(new("1 adresse fik en bedre position.", "1 address got a better position."), new("{0} adresser fik en bedre position.", "{0} addresses got a better position."));
        public static readonly Phrase SeeThem = new("Se dem i søgningen", "See them in the search");
        public static readonly Phrase Undone = new("Importen er fortrudt", "The import is undone");
        public static readonly Phrase UndoneLine = new("Alt er, som det var før.", "Everything is as it was before.");
        public static readonly CountPhrase ChangedSince = new(new("1 post er rettet siden", "1 record was changed since"), new("{0} poster er rettet siden", "{0} records were changed since"));
        public static readonly Phrase TheyStay = new("Intet er fortrudt endnu. De her kan blive, og resten kan fortrydes.", "Nothing is undone yet. These can stay, and the rest can be undone.");
        public static readonly Phrase UndoRest = new("Fortryd resten", "Undo the rest");
    }
}
