namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The page after yes.</summary>
    public static class PartnershipPage
    {
        public static readonly Phrase ListTitle = new("Partnerskaber", "Partnerships");
        public static readonly Phrase ListLead = new("Her er det, I har aftalt med andre.", "Here is what you have agreed on with others.");
        public static readonly Phrase ListHelped = new("Her er partnerskaberne i din kommune.", "Here are the partnerships in your municipality.");
        public static readonly Phrase ListEmpty = new("I har ingen partnerskaber endnu. Når nogen siger ja, kommer det her.", "You have no partnerships yet. When somebody says yes, it comes here.");
        public static readonly Phrase ListAhead = new("Det kommer", "Coming up");
        public static readonly Phrase ListOver = new("Det er overstået", "It is over");
        public static readonly Phrase FiguresLead = new("Tal for kommunen. Her er ingen navne.", "Figures for the municipality. There are no names here.");
        public static readonly Phrase FigurePhase = new("Hvor det står", "Where it stands");
        public static readonly Phrase FigureCount = new("Antal", "Number");
        public static readonly Phrase FigureHappened = new("Blev til noget, siger begge sider", "Happened, both sides say");
        public static readonly Phrase WaitsForYou = new("Venter på jeres svar", "Waits for your answer");

        public static readonly Phrase Forming = new("I har sagt ja til hinanden. Nu mangler planen.", "You have said yes to each other. Now the plan.");
        public static readonly Phrase Agreed = new("Alle {0} er med på planen", "All {0} have said yes to the plan");
        public static readonly Phrase Running = new("I gang", "Under way");
        public static readonly Phrase Over = new("Dagen er forbi. Hvordan gik det?", "The day is over. How did it go?");
        public static readonly Phrase Ended = new("Afsluttet", "Ended");
        public static readonly Phrase Stopped = new("Stoppet", "Stopped");
        public static readonly Phrase Calendar = new("Læg i kalenderen", "Add to calendar");
        public static readonly Phrase ToRoom = new("Gå ind i jeres rum", "Go into your room");
        public static readonly Phrase Print = new("Udskriv", "Print");
        public static readonly Phrase PrintHint = new("Vælg Udskriv i browserens menu. Siden er lavet til papir.", "Choose Print in the browser's menu. The page is made for paper.");
        public static readonly Phrase WeAgree = new("Vi er med på planen", "We say yes to the plan");
        public static readonly Phrase YouAgreed = new("I er med på planen.", "You have said yes to the plan.");

        public static readonly Phrase When = new("Hvornår", "When");
        public static readonly Phrase Where = new("Hvor", "Where");
        public static readonly Phrase Rain = new("Regner det", "If it rains");
        public static readonly Phrase Price = new("Pris", "Price");
        public static readonly Phrase NotYet = new("Ikke aftalt endnu", "Not agreed yet");
        public static readonly Phrase Clock = new("{0}, kl. {1}", "{0}, {1}");
        public static readonly Phrase DaySpan = new("{0} til {1}", "{0} to {1}");

        public static readonly Phrase Bring = new("Det bringer vi hver især", "What each of us brings");
        public static readonly CountPhrase SeatsTaken = new(new("{0} plads er besat.", "{0} seat is taken."), new("{0} pladser er besat.", "{0} seats are taken."));
        public static readonly CountPhrase SeatsOpen = new(new("{0} plads står åben.", "{0} seat is open."), new("{0} pladser står åbne.", "{0} seats are open."));
        public static readonly Phrase AlsoYes = new("{0} har også sagt ja", "{0} also said yes");
        public static readonly Phrase AlsoYesText = new("Til det samme behov, men på en side for sig. Saml dem, så alle ser den samme plan. Det, I har skrevet til hinanden før, følger ikke med.",
            "To the same need, but on a page of their own. Bring them together, and everybody sees the same plan. What you wrote to each other before stays behind.");
        public static readonly Phrase JoinThem = new("Saml på én side", "Bring together");
        public static readonly Phrase DidJoin = new("Nu er I på samme side. Alle skal sige ja til planen igen.", "Now you are on the same page. Everybody says yes to the plan again.");
        public static readonly Phrase NothingSaid = new("Har ikke skrevet endnu, hvad de bringer", "Has not written yet what they bring");
        public static readonly Phrase LeftSeat = new("har meldt fra", "has withdrawn");
        public static readonly Phrase Kept = new("På plads", "In place");
        public static readonly Phrase HostDoes = new("tager imod og får alle til at føle sig hjemme.", "receives everybody and makes them feel at home.");
        public static readonly Phrase BridgeDoes = new("går med dem, der er utrygge ved det nye.", "accompanies those who feel unsure of the new.");

        public static readonly Phrase Missing = new("Det mangler stadig", "Still missing");
        public static readonly CountPhrase Holes = new(new("{0} hul. Resten er på plads.", "{0} hole. The rest is in place."), new("{0} huller. Resten er på plads.", "{0} holes. The rest is in place."));
        public static readonly Phrase NoHoles = new("Alt er på plads.", "Everything is in place.");
        public static readonly Phrase Due = new("Frist {0}", "Due {0}");
        public static readonly Phrase GapDay = new("En dag", "A day");
        public static readonly Phrase GapDayText = new("I har ikke skrevet, hvornår det er.", "You have not written when it is.");
        public static readonly Phrase GapPlace = new("Et sted", "A place");
        public static readonly Phrase GapPlaceText = new("I har ikke skrevet, hvor I mødes.", "You have not written where you meet.");
        public static readonly Phrase Fill = new("Skriv det i planen", "Write it in the plan");
        public static readonly Phrase GapNeed = new("Står i behovet. Ingen har lovet det endnu.", "It is in the need. Nobody has promised it yet.");
        public static readonly Phrase FindOne = new("Find en, der har det", "Find somebody who has it");
        public static readonly Phrase GapLeft = new("{0} har meldt fra. Det, de bragte, står nu åbent.", "{0} has withdrawn. What they brought is now open.");
        public static readonly Phrase FindOther = new("Find en anden", "Find somebody else");
        public static readonly Phrase Without = new("Vi klarer os uden", "We manage without");
        public static readonly Phrase GapYes = new("{0} har ikke sagt ja til planen", "{0} has not said yes to the plan");
        public static readonly Phrase GapYesText = new("Alle siger ja til dag, sted og pris, før det er aftalt.", "Everybody says yes to day, place and price before it is agreed.");
        public static readonly Phrase Remind = new("Mind dem om det", "Remind them");
        public static readonly Phrase LateTask = new("Skulle være gjort.", "Should have been done.");
        public static readonly Phrase LatePromise = new("Lovet, men ikke meldt på plads.", "Promised, but not said to be in place.");
        public static readonly Phrase MarkDone = new("Det er gjort", "It is done");

        public static readonly Phrase Before = new("Inden da", "Before then");
        public static readonly Phrase NoTasks = new("Der er ingen opgaver endnu.", "There are no tasks yet.");
        public static readonly Phrase TasksAreLate = new("Det, der skulle være gjort, står under »Det mangler stadig«.", "What should have been done stands under “Still missing”.");
        public static readonly Phrase DoneOn = new("Gjort {0}", "Done {0}");
        public static readonly Phrase Latest = new("Senest {0}", "By {0}");
        public static readonly Phrase AddTask = new("Tilføj en opgave", "Add a task");
        public static readonly Phrase AddOrRemoveTask = new("Tilføj eller fjern en opgave", "Add or remove a task");
        public static readonly Phrase TaskText = new("Hvad skal gøres?", "What is to be done?");
        public static readonly Phrase TaskWho = new("Hvem gør det?", "Who does it?");
        public static readonly Phrase TaskDue = new("Senest", "By");
        public static readonly Phrase TaskUndo = new("Fortryd", "Undo");
        public static readonly Phrase Remove = new("Fjern", "Remove");
        public static readonly Phrase Everybody = new("Alle", "Everybody");
        public static readonly Phrase Add = new("Tilføj", "Add");
        public static readonly Phrase Save = new("Gem", "Save");

        public static readonly Phrase TheDay = new("Dagen", "The day");
        public static readonly Phrase NoProgramme = new("I har ikke skrevet et program endnu.", "You have not written a programme yet.");
        public static readonly Phrase AddStep = new("Tilføj et punkt", "Add an item");
        public static readonly Phrase AddOrRemoveStep = new("Tilføj eller fjern et punkt", "Add or remove a step");
        public static readonly Phrase StepAt = new("Klokken", "Time");
        public static readonly Phrase StepText = new("Hvad sker der?", "What happens?");

        public static readonly Phrase Talk = new("Snak sammen", "Talk together");
        public static readonly Phrase OnlyYou = new("Kun de organisationer, der er med, kan læse her.", "Only the organisations that take part can read here.");
        public static readonly Phrase NoMessages = new("Ingen har skrevet endnu.", "Nobody has written yet.");
        public static readonly Phrase WriteAll = new("Skriv til alle, der er med", "Write to everybody who takes part");
        public static readonly Phrase Send = new("Send", "Send");
        public static readonly Phrase Somebody = new("En, der ikke er her mere", "Somebody who is no longer here");
        public static readonly Phrase Contacts = new("Nu kan I ringe til hinanden", "Now you can call each other");
        public static readonly Phrase ContactsHint = new("Når du åbner deres oplysninger, skriver vi det ned. De kan se, hvem der har kigget.", "When you open their details, we write it down. They can see who has looked.");
        public static readonly Phrase ShowContact = new("Vis telefon og e-mail", "Show phone and e-mail");
        public static readonly Phrase NoContact = new("De har ikke skrevet nogen oplysninger.", "They have given no details.");
        public static readonly Phrase PurposeArrange = new("Aftale noget praktisk", "To arrange something practical");
        public static readonly Phrase SeeLooks = new("Hvem har set mine oplysninger?", "Who has seen my details?");
        public static readonly Phrase LooksTitle = new("Hvem har set mine oplysninger", "Who has seen my details");
        public static readonly Phrase LooksLead = new("Din telefon og e-mail vises kun for dem, I er i et partnerskab med, og kun når de beder om det.", "Your phone and e-mail are shown only to those you are in a partnership with, and only when they ask.");
        public static readonly Phrase LooksEmpty = new("Ingen har set dem endnu.", "Nobody has seen them yet.");
        public static readonly Phrase LookLine = new("{0} kl. {1}. Formål: {2}", "{0} at {1}. Purpose: {2}");

        public static readonly Phrase After = new("Bagefter", "Afterwards");
        public static readonly Phrase AfterWhen = new("Når {0} er forbi, stiller vi jer hver især tre spørgsmål. Det tager et minut.", "When {0} is over, we ask each of you three questions. It takes a minute.");
        public static readonly Phrase AfterNoDay = new("Når dagen er forbi, stiller vi jer hver især tre spørgsmål. Det tager et minut.", "When the day is over, we ask each of you three questions. It takes a minute.");
        public static readonly Phrase AfterNow = new("Tre spørgsmål til hver side. Det tager et minut.", "Three questions to each side. It takes a minute.");
        public static readonly Phrase AskHappened = new("Blev det til noget?", "Did it happen?");
        public static readonly Phrase AskWorth = new("Var det tiden værd?", "Was it worth the time?");
        public static readonly Phrase WorthHint = new("1 er slet ikke, 5 er i høj grad. Spring over, hvis det ikke blev til noget.", "1 is not at all, 5 is very much. Leave it out if it did not happen.");
        public static readonly Phrase AskAgain = new("Gør I det igen?", "Would you do it again?");
        public static readonly Phrase AskWords = new("Vil I sige mere?", "Would you like to say more?");
        public static readonly Phrase SendAnswers = new("Send jeres svar", "Send your answers");
        public static readonly Phrase MendAnswers = new("Ret jeres svar", "Mend your answers");
        public static readonly Phrase AnswersUse = new("Svarene gør de næste match bedre. Siger alle, at det blev til noget, kan alle se, at I har arbejdet sammen: titlen, tiden, hvem der var med, og hvad de bragte. Det, I skriver til hinanden, ser ingen andre.",
            "The answers make the next matches better. If all say that it happened, everybody can see that you have worked together: the title, the time, who took part and what they brought. What you write to each other nobody else sees.");
        public static readonly Phrase OfFive = new("{0} af 5", "{0} of 5");
        public static readonly Phrase HasNotAnswered = new("Har ikke svaret endnu", "Has not answered yet");
        public static readonly Phrase BecameHistory = new("Begge sider siger, at det blev til noget. Nu tæller det med, når I søger igen.", "The sides say that it happened. Now it counts when you search again.");
        public static readonly Phrase NoHistory = new("Siderne er ikke enige om, at det blev til noget. Det tæller ikke med i nogen match.", "The sides do not agree that it happened. It counts in no match.");
        public static readonly Phrase Log = new("Det har vi lært", "What we have learned");
        public static readonly Phrase LogHint = new("Alle, der er med, kan skrive her. Det må gerne være det, der ikke virkede.", "Everybody who takes part can write here. What did not work is welcome too.");
        public static readonly Phrase LogDay = new("Hvilken dag?", "Which day?");
        public static readonly Phrase LogText = new("Hvad lærte I?", "What did you learn?");
        public static readonly Phrase LogEmpty = new("Der står ikke noget endnu.", "There is nothing here yet.");

        public static readonly Phrase Mend = new("Ret planen", "Change the plan");
        public static readonly Phrase MendText = new("Ny dag, nyt sted eller ny pris? Så siger alle ja igen.", "Another day, place or price? Then everybody says yes again.");
        public static readonly Phrase Facts = new("Tid, sted og pris", "Time, place and price");
        public static readonly Phrase Start = new("Første dag", "First day");
        public static readonly Phrase End = new("Sidste dag", "Last day");
        public static readonly Phrase From = new("Fra klokken", "From");
        public static readonly Phrase To = new("Til klokken", "To");
        public static readonly Phrase Brings = new("Hvad I bringer", "What you bring");
        public static readonly Phrase AddBrings = new("Tilføj noget, I bringer", "Add something you bring");
        public static readonly Phrase BringsText = new("Hvad bringer I?", "What do you bring?");
        public static readonly Phrase BringsKind = new("Hvad slags er det?", "What kind is it?");
        public static readonly Phrase BringsDue = new("På plads senest", "In place by");
        public static readonly Phrase TakeBack = new("Tag tilbage", "Take back");
        public static readonly Phrase Roles = new("Hvem gør hvad", "Who does what");
        public static readonly Phrase RolesHint = new("Tovholderen holder trådene. Værten tager imod. Brobyggeren går med dem, der er utrygge. Evaluatoren ser på, hvad der kom ud af det.",
            "The lead holds the threads. The host receives people. The bridge accompanies those who feel unsure. The evaluator looks at what came of it.");
        public static readonly Phrase LeadIs = new("Tovholder", "Lead");
        public static readonly Phrase Leave = new("Meld fra", "Withdraw");
        public static readonly Phrase LeaveText = new("Jeres plads står åben med det samme, og de andre får besked. Det, I har skrevet, bliver stående.", "Your seat opens at once, and the others are told. What you have written stays.");
        public static readonly Phrase LeaveWhy = new("Hvorfor? De andre kan læse det.", "Why? The others can read it.");
        public static readonly Phrase LeaveButton = new("Meld {0} fra", "Withdraw {0}");
        public static readonly Phrase StopButton = new("Stop det for alle", "Stop it for all");
        public static readonly Phrase Public = new("De har arbejdet sammen", "They have worked together");

        public static readonly Phrase DidSave = new("Det er gemt.", "It is saved.");
        public static readonly Phrase DidAgree = new("I har sagt ja til planen.", "You have said yes to the plan.");
        public static readonly Phrase DidSend = new("Beskeden er sendt.", "The message is sent.");
        public static readonly Phrase DidRemind = new("De får en mail om det.", "They get a mail about it.");
        public static readonly Phrase DidAnswer = new("Tak for svaret.", "Thank you for the answer.");
        public static readonly Phrase DidLog = new("Det står i loggen.", "It is in the log.");
        public static readonly Phrase DidLeave = new("I har meldt fra. De andre får besked.", "You have withdrawn. The others are told.");
        public static readonly Phrase DidStop = new("Partnerskabet er stoppet. De andre får besked.", "The partnership is stopped. The others are told.");
        public static readonly Phrase Meanwhile = new("Nogen har rettet det imens. Se, hvad der står nu, og prøv igen.", "Somebody changed it meanwhile. See how it stands now and try again.");
    }
}
