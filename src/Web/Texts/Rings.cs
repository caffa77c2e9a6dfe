namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Rings of organisations that could help each other.</summary>
    public static class Rings
    {
        public static readonly Phrase Title = new("Ringe: hjælp hinanden rundt", "Rings: help each other round");
        public static readonly Phrase Lead = new("To til fire, hvor hver hjælper den næste, og den sidste hjælper {0}. En ring er så stærk som sit svageste led.",
            "Two to four, where each helps the next and the last helps {0}. A ring is as strong as its weakest link.");
        public static readonly Phrase Gives = new("Kan hjælpe {0} med", "Can help {0} with");
        public static readonly Phrase MeetsNeed = new("{0} spørger:", "{0} ask:");
        public static readonly Phrase None = new("Ingen ring lige nu", "No ring right now");
        public static readonly Phrase NoneText = new("Ingen har brug for det ene og kan give det andet, så det passer godt. Det kan nye tilbud og behov ændre.",
            "Nobody both needs the one and can give the other so that it fits well. New offers and needs may change that.");
        public static readonly Phrase BothNeeded = new("En ring kræver, at de både har lagt et tilbud og et behov op.", "A ring needs that they have posted both an offer and a need.");
        public static readonly Phrase PostNeed = new("Læg et behov op", "Post a need");
        public static readonly Phrase See = new("Se, hvem der kan hjælpe hinanden i en ring", "See who could help each other in a ring");
    }
}
