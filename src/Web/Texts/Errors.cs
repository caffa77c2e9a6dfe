namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Errors, refusals and the small words of shared pieces.</summary>
    public static class Errors
    {
        public static readonly CountPhrase Summary = new(
            new("Der er en ting at rette", "There is one thing to put right"),
            new("Der er {0} ting at rette", "There are {0} things to put right"));
        public static readonly Phrase Remove = new("Fjern", "Remove");
        public static readonly Phrase RemoveAll = new("Fjern alle", "Remove all");
        public static readonly Phrase Pages = new("Flere resultater", "More results");
        public static readonly Phrase Previous = new("Forrige", "Previous");
        public static readonly Phrase Next = new("Næste", "Next");
        public static readonly Phrase Showing = new("Du ser {0}–{1} af {2}", "Showing {0}–{1} of {2}");

        public static readonly Phrase MissingTitle = new("Siden findes ikke", "There is no such page");
        public static readonly Phrase MissingText = new("Måske er den flyttet, eller den er ikke offentlig. Søg efter det, I mangler, eller begynd forfra.",
            "It may have moved, or it is not public. Search for what you need, or start over.");
        public static readonly Phrase SignInTitle = new("Log ind for at komme videre", "Sign in to go on");
        public static readonly Phrase SignInText = new("Siden er for dem, der er logget ind. Log ind, så fører vi dig tilbage hertil.", "This page is for those who are signed in. Sign in, and we bring you back here.");
        public static readonly Phrase ForbiddenTitle = new("Det kan du ikke se", "You cannot see this");
        public static readonly Phrase ForbiddenText = new("Siden hører til en organisation. Log ind som en, der er med i den.",
            "This page belongs to an organisation. Sign in as someone who is part of it.");
        public static readonly Phrase ForbiddenSignedIn = new("Siden hører til en organisation, som du ikke er med i. Spørg en, der er med, eller log ind som en anden.",
            "This page belongs to an organisation you are not part of. Ask someone who is, or sign in as somebody else.");
        public static readonly Phrase SignInAsOther = new("Log ud, og log ind som en anden", "Sign out, and sign in as somebody else");
        public static readonly Phrase ToMine = new("Til Min side", "To My page");
        public static readonly Phrase BrokenTitle = new("Siden kunne ikke vises", "The page could not be shown");
        public static readonly Phrase BrokenText = new("Det er vores fejl, ikke jeres. Det, I har gemt, er gemt. Prøv igen om lidt.",
            "It is our fault, not yours. What you have saved is saved. Try again in a moment.");
        public static readonly Phrase RefusedTitle = new("Det kunne vi ikke tage imod", "We could not take that");
        public static readonly Phrase RefusedText = new("Adressen eller formularen var ikke hel. Gå et skridt tilbage, og prøv igen.",
            "The address or the form was not whole. Go one step back and try again.");
        public static readonly Phrase BusyTitle = new("Vent et øjeblik", "Wait a moment");
        public static readonly Phrase BusyText = new("Der kom mange spørgsmål på én gang. Prøv igen om et minut.", "Many questions came at once. Try again in a minute.");
        public static readonly Phrase ToFront = new("Til forsiden", "To the front page");
        public static readonly Phrase ToSearch = new("Søg i tilbud", "Search offers");
    }
}
