namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The meeting in a room: agenda, talk, notes, decisions, people. The island gets these words too.</summary>
    public static class RoomMeeting
    {
        public static readonly Phrase Agenda = new("Dagsorden", "Agenda");
        public static readonly Phrase PhaseMeet = new("Lær hinanden at kende", "Get to know each other");
        public static readonly Phrase PhaseMystery = new("Det gode spørgsmål", "The good question");
        public static readonly Phrase PhaseDirection = new("Retning", "Direction");
        public static readonly Phrase PhaseModel = new("Model", "Model");
        public static readonly Phrase PhaseCommitments = new("Tilsagn", "Commitments");
        public static readonly Phrase PhaseAgreement = new("Aftale", "Agreement");
        public static readonly Phrase PhaseOf = new("Fase {0} af {1}:", "Phase {0} of {1}:");
        public static readonly Phrase PhaseDone = new("færdig", "done");
        public static readonly Phrase GoTo = new("Gå til", "Go to");
        public static readonly Phrase TimeLeft = new("Tid tilbage: {0} minutter og {1} sekunder", "Time left: {0} minutes and {1} seconds");
        public static readonly Phrase OneMinuteLeft = new("1 minut tilbage", "1 minute left");
        public static readonly Phrase TimeIsUp = new("Tiden er gået", "Time is up");
        public static readonly Phrase FiveMore = new("+ 5 min.", "+ 5 min.");
        public static readonly Phrase StartClock = new("Start 15 min.", "Start 15 min.");
        public static readonly Phrase NextPhase = new("Næste fase", "Next phase");

        public static readonly Phrase Chat = new("Snak", "Talk");
        public static readonly Phrase ChatEmpty = new("Ingen har sagt noget endnu.", "Nobody has said anything yet.");
        public static readonly Phrase SayToAll = new("Sig noget til alle", "Say something to everybody");
        public static readonly Phrase Send = new("Send", "Send");
        public static readonly Phrase AboutCard = new("Om kortet", "About the card");
        public static readonly Phrase NotSentYet = new("Ikke sendt endnu", "Not sent yet");
        public static readonly Phrase Withdraw = new("Tag tilbage", "Take back");

        public static readonly Phrase OnlyYou = new("Kun du ser dette", "Only you see this");
        public static readonly Phrase NotHeardYet = new("er ikke blevet hørt i denne fase. Spørg måske {0}, hvad der skal til.", "has not been heard in this phase. Perhaps ask {0} what it takes.");
        public static readonly Phrase ShapeFills = new("Formen øverst fyldes, når organisationen er hørt.", "The shape at the top fills when the organisation has been heard.");
        public static readonly Phrase SendGreeting = new("Send {0} en hilsen", "Send {0} a greeting");
        public static readonly Phrase GreetingAsk = new("{0}, hvad skal der til for jer?", "{0}, what does it take for you?");
        public static readonly Phrase NotNow = new("Ikke nu", "Not now");
        public static readonly Phrase SelfNotHeard = new("Vi har ikke hørt fra dig i denne fase endnu. Hvad ser du, som de andre ikke ser?", "We have not heard from you in this phase yet. What do you see that the others do not?");
        public static readonly Phrase SaySomething = new("Sig noget", "Say something");
        public static readonly Phrase Newcomer = new("Ny i rummet", "New in the room");
        public static readonly Phrase HasCome = new("{0} er kommet ind. Præsentér {0} for de andre.", "{0} has come in. Introduce {0} to the others.");
        public static readonly Phrase HasComeFrom = new("{0} fra {1} er kommet ind. Præsentér {0} for de andre.", "{0} from {1} has come in. Introduce {0} to the others.");
        public static readonly Phrase Introduce = new("Præsentér {0}", "Introduce {0}");
        public static readonly Phrase Introduced = new("{0} er præsenteret", "{0} was introduced");
        public static readonly Phrase DidAlready = new("Det har jeg gjort", "I have done that");
        public static readonly Phrase Greeting = new("Velkommen til {0}. Fortæl os lidt om, hvorfor du er med.", "Welcome to {0}. Tell us a little about why you are here.");
        public static readonly Phrase GreetingFrom = new("Velkommen til {0} fra {1}. Fortæl os lidt om, hvorfor I er med.", "Welcome to {0} from {1}. Tell us a little about why you are here.");
        public static readonly Phrase AtTheDoor = new("Venter ved døren", "Waits at the door");
        public static readonly Phrase Knocks = new("{0} venter ved døren", "{0} waits at the door");
        public static readonly Phrase WantsIn = new("{0} vil gerne ind som gæst.", "{0} would like to come in as a guest.");
        public static readonly Phrase WantsInFrom = new("{0} fra {1} vil gerne ind som gæst.", "{0} from {1} would like to come in as a guest.");
        public static readonly Phrase LetIn = new("Luk {0} ind", "Let {0} in");
        public static readonly Phrase TurnAway = new("Nej tak", "No thanks");

        public static readonly Phrase People = new("Folk i rummet", "People in the room");
        public static readonly Phrase IsHeard = new("Hørt", "Heard");
        public static readonly Phrase NotHeard = new("Ikke hørt endnu", "Not heard yet");
        public static readonly Phrase MyPart = new("Hvad vil du være i partnerskabet?", "What will you be in the partnership?");
        public static readonly Phrase NoPart = new("Ikke valgt endnu", "Not chosen yet");
        public static readonly Phrase WillBe = new("vil være {0}", "will be {0}");
        public static readonly Phrase PartLead = new("tovholder", "lead");
        public static readonly Phrase PartPartner = new("partner", "partner");
        public static readonly Phrase PartHost = new("vært", "host");
        public static readonly Phrase PartBridge = new("brobygger", "bridge builder");
        public static readonly Phrase PartEvaluator = new("evaluator", "evaluator");
        public static readonly Phrase Entrust = new("Lad {0} underskrive for jer", "Let {0} sign for you");
        public static readonly Phrase Distrust = new("{0} skal ikke underskrive for jer alligevel", "{0} shall not sign for you after all");
        public static readonly Phrase RoleOf = new("Hvad {0} må i rummet", "What {0} may do in the room");
        public static readonly Phrase RoleHost = new("Vært", "Host");
        public static readonly Phrase RoleMember = new("Deltager", "Member");
        public static readonly Phrase RoleGuest = new("Gæst", "Guest");
        public static readonly Phrase RoleReader = new("Læser med", "Reads along");
        public static readonly Phrase Remove = new("Luk ud", "Send out");
        public static readonly Phrase RemoveYes = new("Ja, luk {0} ud", "Yes, send {0} out");

        public static readonly Phrase Elsewhere = new("Beslutninger og noter", "Decisions and notes");
        public static readonly Phrase Decisions = new("Beslutninger", "Decisions");
        public static readonly Phrase OpenDecision = new("Beslutning: {0}", "Decision: {0}");
        public static readonly Phrase NotesShort = new("Private noter", "Private notes");
        public static readonly Phrase OpenNotes = new("Noter: {0}", "Notes: {0}");
        public static readonly Phrase YouHaveNotAnswered = new("Du mangler at svare", "You have not answered");
        public static readonly Phrase YouHaveNotWritten = new("Du mangler at skrive", "You have not written");

        public static readonly Phrase Decision = new("Beslutning", "Decision");
        public static readonly Phrase OpenClosedBy = new("Åben. Lukkes af {0}.", "Open. Closed by {0}.");
        public static readonly Phrase NoDecision = new("Ingen har bedt om en beslutning endnu.", "Nobody has asked for a decision yet.");
        public static readonly Phrase DecisionsLater = new("Beslutninger kommer fra fasen Retning.", "Decisions come from the phase Direction on.");
        public static readonly Phrase AskDecision = new("Spørg om en beslutning", "Ask for a decision");
        public static readonly Phrase DecisionQuestion = new("Hvad skal besluttes?", "What is to be decided?");
        public static readonly Phrase DecisionOptions = new("Svar, der kan gives, et på hver linje", "Answers that can be given, one a line");
        public static readonly Phrase OptionYes = new("Ja", "Yes");
        public static readonly Phrase OptionIf = new("Ja, hvis …", "Yes, if …");
        public static readonly Phrase OptionNo = new("Nej", "No");
        public static readonly Phrase OptionAside = new("Det skal de andre afgøre", "The others shall decide");
        public static readonly Phrase AskAll = new("Spørg alle", "Ask everybody");
        public static readonly Phrase NobodyYet = new("Ingen endnu", "Nobody yet");
        public static readonly Phrase NotAnswered = new("Ikke svaret", "Not answered");
        public static readonly Phrase Dissent = new("Uenig. Står med i referatet og aftalen", "Disagrees. Stands in the minutes and the agreement");
        public static readonly CountPhrase AnswersMissing = new(new("Vi mangler ét svar.", "One answer is missing."), new("Vi mangler {0} svar.", "{0} answers are missing."));
        public static readonly Phrase EverySector = new("Hver sektor på bænken skal have svaret, før det er besluttet: {0}.", "Every sector on the bench must have answered before it is decided: {0}.");
        public static readonly Phrase WhatDoYouSay = new("Hvad siger du, {0}?", "What do you say, {0}?");
        public static readonly Phrase OnWhatCondition = new("Hvad skal være opfyldt?", "What must be fulfilled?");
        public static readonly Phrase WhyAgainst = new("Hvorfor ikke?", "Why not?");
        public static readonly Phrase SaveAnswer = new("Gem mit svar", "Save my answer");
        public static readonly Phrase AnswerSaved = new("Dit svar er med", "Your answer is in");
        public static readonly Phrase CloseDecision = new("Luk beslutningen", "Close the decision");
        public static readonly Phrase DropDecision = new("Luk uden at beslutte", "Close without deciding");
        public static readonly Phrase Decided = new("Besluttet: {0}", "Decided: {0}");
        public static readonly Phrase DecidedNothing = new("Lukket. Svarene stod lige.", "Closed. The answers were even.");
        public static readonly Phrase DecisionDropped = new("Lukket uden at beslutte.", "Closed without deciding.");

        public static readonly Phrase Notes = new("Noter, før vi vender dem", "Notes, before we turn them");
        public static readonly Phrase NotesTurned = new("Noterne er vendt", "The notes are turned");
        public static readonly Phrase NoNotes = new("Her skriver alle hver for sig. Noterne vendes på én gang, så ingen retter sig efter de andre.", "Here everybody writes alone. The notes are turned all at once, so that nobody follows the others.");
        public static readonly Phrase AskNotes = new("Bed alle om en note", "Ask everybody for a note");
        public static readonly Phrase NoteQuestion = new("Hvad skal de svare på?", "What shall they answer?");
        public static readonly Phrase YourNote = new("Din note", "Your note");
        public static readonly Phrase OnlyYouUntil = new("Kun du kan se den, til alle bliver vendt.", "Only you can see it until all are turned.");
        public static readonly Phrase SaveNote = new("Gem noten", "Save the note");
        public static readonly Phrase NoteSaved = new("Din note er gemt", "Your note is saved");
        public static readonly Phrase HasWritten = new("har skrevet", "has written");
        public static readonly Phrase NotWritten = new("har ikke skrevet", "has not written");
        public static readonly Phrase TurnNow = new("Vend dem nu", "Turn them now");
        public static readonly Phrase TurnSure = new("Alle noter bliver vist for alle, og ingen kan skrive flere. Vil du vende dem?", "All notes are shown to everybody, and nobody can write more. Will you turn them?");
        public static readonly Phrase TurnYes = new("Ja, vend dem", "Yes, turn them");
        public static readonly Phrase NotYet = new("Ikke endnu", "Not yet");

        public static readonly Phrase SaysNewCard = new("Nyt kort fra {0}: {1}", "New card by {0}: {1}");
        public static readonly Phrase SaysMoved = new("{0} flyttede »{1}« til {2}", "{0} moved “{1}” to {2}");
        public static readonly Phrase SaysSaid = new("{0} har sagt noget", "{0} has said something");
        public static readonly Phrase SaysPhase = new("Ny fase: {0}", "New phase: {0}");
        public static readonly Phrase SaysNotes = new("Skriv en note: {0}", "Write a note: {0}");
        public static readonly Phrase SaysWrote = new("{0} af {1} har skrevet", "{0} of {1} have written");
        public static readonly Phrase SaysTurned = new("Noterne er vendt", "The notes are turned");
        public static readonly Phrase SaysDecision = new("Ny beslutning: {0}", "New decision: {0}");
        public static readonly Phrase SaysAnswered = new("{0} har svaret", "{0} has answered");
        public static readonly Phrase SaysDecided = new("Beslutningen er lukket", "The decision is closed");
        public static readonly Phrase SaysFrozen = new("Aftalen er låst og kan underskrives", "The agreement is frozen and can be signed");
        public static readonly Phrase SaysSigned = new("{0} har underskrevet", "{0} has signed");
        public static readonly Phrase SaysSuggests = new("Forslag fra CoCreate: {0}", "Suggested by CoCreate: {0}");
        public static readonly Phrase SaysCame = new("{0} er kommet ind", "{0} has come in");
    }
}
