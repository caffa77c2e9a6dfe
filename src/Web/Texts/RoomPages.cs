namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The pages round rooms: list, opening, coming in, inviting, minutes, the end.</summary>
    public static class RoomPages
    {
        public static readonly Phrase ListTitle = new("Mine rum", "My rooms");
        public static readonly Phrase ListLead = new("Her mødes I om et behov, sætter op, hvad I mangler og kan bringe, og skriver en aftale sammen.", "Here you meet about a need, put up what you lack and can bring, and write an agreement together.");
        public static readonly Phrase ListEmpty = new("Du er ikke i noget rum endnu. Åbn et fra et behov, eller bed om et link til et, der er åbent.", "You are in no room yet. Open one from a need, or ask for a link to one that is open.");
        public static readonly Phrase OpenOnes = new("Åbne", "Open");
        public static readonly Phrase ClosedOnes = new("Lukkede", "Closed");
        public static readonly Phrase ClosedOn = new("Lukket {0}", "Closed {0}");
        public static readonly Phrase PhaseAndDay = new("{0} · sidst {1}", "{0} · last {1}");
        public static readonly Phrase DidDelete = new("Rummet er slettet.", "The room is deleted.");

        public static readonly Phrase OpenRoom = new("Åbn et rum", "Open a room");
        public static readonly Phrase OpenAbout = new("Åbn et rum om det", "Open a room about it");
        public static readonly Phrase OpenWithThese = new("Åbn et rum med dem", "Open a room with them");
        public static readonly Phrase OpenLead = new("Du bliver vært: du fører mødet gennem faserne og byder nye velkommen.", "You become the host: you lead the meeting through its phases and welcome newcomers.");
        public static readonly Phrase AboutNeed = new("Det handler om:", "It is about:");
        public static readonly Phrase AboutPartnership = new("Partnerskabet, der mødes:", "The partnership that meets:");
        public static readonly Phrase Coming = new("Vi inviterer", "We invite");
        public static readonly Phrase ComingMail = new("De får en mail med et link.", "They get a mail with a link.");
        public static readonly Phrase TitleOf = new("Hvad skal rummet hedde?", "What shall the room be called?");
        public static readonly Phrase TitleHint = new("Skriv det, I vil finde ud af.", "Write what you want to find out.");
        public static readonly Phrase Template = new("Hvad skal I nå?", "What do you want to get done?");
        public static readonly Phrase TemplateHint = new("Skabelonen lægger spørgsmål på tavlen og overskrifter i aftalen. Alt kan laves om.", "The template puts questions on the board and headings in the agreement. Everything can be changed.");

        public static readonly Phrase Invited = new("I er inviteret til et rum", "You are invited to a room");
        public static readonly Phrase Enter = new("Gå ind i {0}", "Go into {0}");
        public static readonly Phrase EnterLead = new("I rummet ser I hinanden, sætter op, hvad I mangler og kan bringe, og skriver en aftale sammen. Intet binder jer, før I underskriver.", "In the room you see each other, put up what you lack and can bring, and write an agreement together. Nothing binds you before you sign.");
        public static readonly Phrase ComeAs = new("Du går ind som {0}.", "You go in as {0}.");
        public static readonly Phrase ForWhom = new("Hvem kommer du for?", "Whom do you come for?");
        public static readonly Phrase GoIn = new("Gå ind", "Go in");
        public static readonly Phrase AsGuest = new("Kom som gæst", "Come as a guest");
        public static readonly Phrase GuestMeans = new("Værten lukker dig ind. Dit navn står kun i dette rum.", "The host lets you in. Your name stands in this room only.");
        public static readonly Phrase YourName = new("Dit navn", "Your name");
        public static readonly Phrase YourOrganisation = new("Hvor kommer du fra?", "Where do you come from?");
        public static readonly Phrase Knock = new("Bank på", "Knock");
        public static readonly Phrase OrSignIn = new("Jeg har en konto. Log ind", "I have an account. Sign in");
        public static readonly Phrase LinkOver = new("Linket gælder ikke længere", "The link is over");
        public static readonly Phrase LinkOverText = new("Bed den, der inviterede dig, om et nyt.", "Ask whoever invited you for a new one.");
        public static readonly Phrase WaitTitle = new("Du har banket på", "You have knocked");
        public static readonly Phrase WaitText = new("Værten kan se dig og lukker dig ind. Lad siden stå åben.", "The host can see you and lets you in. Leave the page open.");
        public static readonly Phrase LookAgain = new("Se efter igen", "Look again");

        public static readonly Phrase InviteTitle = new("Invitér til rummet", "Invite to the room");
        public static readonly Phrase InviteLead = new("Lav et link, og send det til dem, der mangler. Gæster banker på, og du lukker dem ind.", "Make a link and send it to those who are missing. Guests knock, and you let them in.");
        public static readonly Phrase InviteAs = new("Hvad må de, der bruger linket?", "What may those who use the link do?");
        public static readonly Phrase AsGuestLong = new("Være med som gæster: alt undtagen at underskrive", "Take part as guests: all but signing");
        public static readonly Phrase AsMemberLong = new("Være med for deres organisation, når de er logget ind", "Take part for their organisation when signed in");
        public static readonly Phrase AsReaderLong = new("Læse med", "Read along");
        public static readonly Phrase LastsFor = new("Hvor længe gælder det?", "How long does it last?");
        public static readonly CountPhrase Days = new(new("1 dag", "1 day"), new("{0} dage", "{0} days"));
        public static readonly Phrase UsesOf = new("Hvor mange kan bruge det?", "How many can use it?");
        public static readonly Phrase MakeLink = new("Lav et link", "Make a link");
        public static readonly Phrase LinkMade = new("Linket er klar", "The link is ready");
        public static readonly Phrase LinkOnce = new("Kopiér det nu, vi viser det kun denne ene gang. Det gælder til {0} for {1} personer.", "Copy it now, we show it this once only. It lasts until {0} for {1} people.");
        public static readonly Phrase TheLink = new("Linket", "The link");
        public static readonly Phrase Links = new("Links, der gælder", "Links that hold");
        public static readonly Phrase UsedOf = new("brugt {0} af {1}", "used {0} of {1}");
        public static readonly Phrase UntilDay = new("til {0}", "until {0}");
        public static readonly Phrase TakeLinkBack = new("Tag linket tilbage", "Take the link back");
        public static readonly Phrase BackToRoom = new("Tilbage til rummet", "Back to the room");

        public static readonly Phrase OpenedOn = new("Åbnet", "Opened");
        public static readonly Phrase TakeAlong = new("Tag det med", "Take it along");
        public static readonly Phrase Export = new("Hent alt fra rummet (JSON)", "Download all of the room (JSON)");
        public static readonly Phrase End = new("Slut", "The end");
        public static readonly Phrase Archive = new("Luk rummet", "Close the room");
        public static readonly Phrase ArchiveMeans = new("Alt kan stadig læses, men ingen kan gøre mere. Links holder op med at virke.", "Everything can still be read, but nobody can do more. Links stop working.");
        public static readonly Phrase ArchiveYes = new("Ja, luk rummet", "Yes, close the room");
        public static readonly Phrase Delete = new("Slet rummet", "Delete the room");
        public static readonly Phrase DeleteMeans = new("Tavle, snak, noter, aftale og gæsters navne bliver væk for altid. Det, der står i netværket, bliver der.", "Board, talk, notes, agreement and guests' names are gone for ever. What stands in the network stays there.");
        public static readonly Phrase DeleteYes = new("Ja, slet rummet", "Yes, delete the room");
        public static readonly Phrase MinutesTitle = new("Referat af {0}", "Minutes of {0}");
        public static readonly Phrase MinutesText = new("Hent som tekst (Markdown)", "Download as text (Markdown)");
    }
}
