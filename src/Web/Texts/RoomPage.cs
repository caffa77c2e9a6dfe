namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The room's page as the server draws it, and the pages round rooms.</summary>
    public static class RoomPage
    {
        public static readonly Phrase WithoutScript = new("Siden virker uden JavaScript. Genindlæs den for at se, hvad de andre har gjort.", "The page works without JavaScript. Reload it to see what the others have done.");
        public static readonly Phrase TextNeedsScript = new("Ordene under hvert punkt skrives sammen, og det kræver JavaScript. Foreslå dem i snakken, så skriver en anden dem ind.",
            "The words of each clause are typed together, which needs JavaScript. Suggest them in the talk, and somebody else writes them in.");
        public static readonly Phrase SomethingMissing = new("Der mangler noget i formularen. Udfyld det, og prøv igen.", "Something is missing in the form. Fill it in and try again.");
        public static readonly Phrase Move = new("Flyt", "Move");
        public static readonly Phrase WhyOrIf = new("Hvorfor, eller på hvilken betingelse?", "Why, or on what condition?");
    }
}
