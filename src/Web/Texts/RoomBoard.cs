namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The room's frame and its board. The island gets these words too, by their names in camel case.</summary>
    public static class RoomBoard
    {
        public static readonly Phrase Home = new("CoCreate, til forsiden", "CoCreate, to the front page");
        public static readonly Phrase Saved = new("Alt er gemt", "All is saved");
        public static readonly Phrase Unsent = new("Ikke sendt endnu ({0})", "Not sent yet ({0})");
        public static readonly Phrase Reconnecting = new("Forbinder igen", "Reconnecting");
        public static readonly Phrase ReconnectingWith = new("Forbinder igen. Ikke sendt endnu ({0})", "Reconnecting. Not sent yet ({0})");
        public static readonly Phrase Offline = new("Du er offline, det du skriver gemmes her", "You are offline, what you write is kept here");
        public static readonly Phrase ClosedHere = new("Du er ikke længere i rummet", "You are no longer in the room");
        public static readonly Phrase Minutes = new("Referat", "Minutes");
        public static readonly Phrase About = new("Om rummet", "About the room");
        public static readonly Phrase Leave = new("Forlad rummet", "Leave the room");
        public static readonly Phrase Here = new("Hvem er her", "Who is here");
        public static readonly Phrase Host = new("vært", "host");
        public static readonly Phrase Guest = new("gæst", "guest");
        public static readonly Phrase Reader = new("læser med", "reads along");
        public static readonly Phrase ForThemselves = new("Kommer for sig selv", "Comes for themselves");
        public static readonly Phrase NotHereNow = new("ikke her lige nu", "not here right now");
        public static readonly Phrase Somebody = new("Nogen", "Somebody");
        public static readonly Phrase FromCoCreate = new("Lå her fra begyndelsen", "Lay here from the beginning");
        public static readonly Phrase Town = new("{0} Kommune", "{0} Municipality");
        public static readonly Phrase Invite = new("Invitér", "Invite");
        public static readonly Phrase InviteMore = new("Invitér flere", "Invite more");

        public static readonly Phrase Parts = new("Dele af rummet", "Parts of the room");
        public static readonly Phrase TabBoard = new("Tavle", "Board");
        public static readonly Phrase TabList = new("Liste", "List");
        public static readonly Phrase TabAgreement = new("Aftale", "Agreement");
        public static readonly Phrase TabPeople = new("Folk", "People");
        public static readonly Phrase TabChat = new("Snak", "Talk");
        public static readonly Phrase TabDecide = new("Beslut", "Decide");
        public static readonly Phrase TabNotes = new("Noter", "Notes");

        public static readonly Phrase Board = new("Tavle", "Board");
        public static readonly Phrase BoardAsList = new("Tavle som liste", "Board as a list");
        public static readonly Phrase ShowList = new("Vis som liste", "Show as a list");
        public static readonly Phrase ShowBoard = new("Vis som tavle", "Show as a board");
        public static readonly Phrase BoardOpensLater = new("Tavlen åbner i næste fase. Lær hinanden at kende først.", "The board opens in the next phase. Get to know each other first.");
        public static readonly Phrase RoomArchived = new("Rummet er lukket. Alt kan stadig læses.", "The room is closed. Everything can still be read.");
        public static readonly Phrase DotsLeft = new("Du har {0} af {1} prikker tilbage.", "You have {0} of {1} dots left.");
        public static readonly Phrase CardsHere = new("kort", "cards");
        public static readonly Phrase SeatForPromise = new("Her er plads til jeres tilsagn", "Here is room for your commitment");
        public static readonly Phrase SeatForCard = new("Her er plads til et kort", "Here is room for a card");
        public static readonly Phrase NewCard = new("Nyt kort", "New card");
        public static readonly Phrase EditCard = new("Ret kortet", "Change the card");
        public static readonly Phrase Edit = new("Ret", "Change");
        public static readonly Phrase WhatIsIt = new("Hvad er det?", "What is it?");
        public static readonly Phrase TypeNeed = new("Behov", "Need");
        public static readonly Phrase TypeResource = new("Ressource", "Resource");
        public static readonly Phrase TypeIdea = new("Idé", "Idea");
        public static readonly Phrase TypeCommitment = new("Tilsagn", "Commitment");
        public static readonly Phrase TypeQuestion = new("Spørgsmål", "Question");
        public static readonly Phrase CardTitle = new("Hvad står der på kortet?", "What does the card say?");
        public static readonly Phrase CardText = new("Mere om det", "More about it");
        public static readonly Phrase Optional = new("(frivilligt)", "(optional)");
        public static readonly Phrase Lane = new("Hvor skal det ligge?", "Where should it lie?");
        public static readonly Phrase PutUp = new("Sæt op", "Put it up");
        public static readonly Phrase Save = new("Gem", "Save");
        public static readonly Phrase Cancel = new("Fortryd", "Cancel");
        public static readonly Phrase Close = new("Luk", "Close");
        public static readonly Phrase TakeOff = new("Tag af tavlen", "Take off the board");
        public static readonly Phrase MoveTo = new("Flyt til …", "Move to …");
        public static readonly Phrase MoveCard = new("Flyt kortet »{0}«", "Move the card “{0}”");
        public static readonly Phrase MoveKeys = new("Alt og piletasterne flytter også kortet.", "Alt and the arrow keys move the card too.");
        public static readonly Phrase OneUp = new("En plads op", "One place up");
        public static readonly Phrase OneDown = new("En plads ned", "One place down");
        public static readonly Phrase MovedTo = new("»{0}« ligger nu under {1}", "“{0}” now lies under {1}");
        public static readonly Phrase MovedUp = new("»{0}« er flyttet op", "“{0}” was moved up");
        public static readonly Phrase MovedDown = new("»{0}« er flyttet ned", "“{0}” was moved down");
        public static readonly Phrase GiveDot = new("Giv en prik", "Give a dot");
        public static readonly Phrase TakeDot = new("Tag en prik tilbage", "Take a dot back");
        public static readonly CountPhrase Dots = new(new("1 prik", "1 dot"), new("{0} prikker", "{0} dots"));
        public static readonly CountPhrase DotsMine = new(new("1 er din", "1 is yours"), new("{0} er dine", "{0} are yours"));
        public static readonly CountPhrase Answers = new(new("1 svar", "1 answer"), new("{0} svar", "{0} answers"));
        public static readonly Phrase Talk = new("Snak", "Talk");
        public static readonly Phrase CloseTalk = new("Luk snak", "Close the talk");
        public static readonly Phrase AnswerUnder = new("Svar under »{0}«", "Answer under “{0}”");
        public static readonly Phrase Answer = new("Svar", "Answer");
        public static readonly Phrase IsTyping = new("{0} skriver …", "{0} is typing …");

        public static readonly CountPhrase TakenOff = new(new("1 er taget ud", "1 was taken out"), new("{0} er taget ud", "{0} were taken out"));
        public static readonly Phrase PutBack = new("Sæt tilbage", "Put back");
        public static readonly Phrase Circle = new("Hvem kan sammen?", "Who could together?");
        public static readonly Phrase NotInRoom = new("ikke i rummet", "not in the room");
        public static readonly Phrase MissingStill = new("Mangler: {0}.", "Missing: {0}.");
        public static readonly Phrase Nearest = new("Tættest på er", "Nearest is");

        public static readonly Phrase Suggests = new("Forslag fra CoCreate", "Suggested by CoCreate");
        public static readonly Phrase PutOnBoard = new("Sæt på tavlen", "Put it on the board");
        public static readonly Phrase Why = new("Hvorfor?", "Why?");
        public static readonly Phrase WhyCard = new("Vi så kortet »{0}« og ledte efter tilbud i nærheden, der passer til det. I bestemmer.", "We saw the card “{0}” and looked for offers nearby that fit it. You decide.");
        public static readonly Phrase WhyAll = new("Vi så jeres behov på tavlen og ledte efter tilbud i nærheden. I bestemmer.", "We saw your needs on the board and looked for offers nearby. You decide.");
        public static readonly Phrase SeeOffer = new("Se tilbuddet", "See the offer");

        public static readonly Phrase NotTaken = new("Det kunne vi ikke tage imod.", "We could not take that.");
        public static readonly Phrase YourWords = new("Det skrev du", "This is what you wrote");
        public static readonly Phrase Copy = new("Kopiér", "Copy");
        public static readonly Phrase Copied = new("Kopieret", "Copied");
        public static readonly Phrase And = new("og", "and");
    }
}
