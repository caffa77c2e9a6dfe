namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>A match, wherever it is shown.</summary>
    public static class Matches
    {
        public static readonly Phrase Why = new("Derfor", "Why");
        public static readonly Phrase Sign = new("For eller imod", "For or against");
        public static readonly Phrase Reason = new("Grund", "Reason");
        public static readonly Phrase Points = new("Point", "Points");
        public static readonly Phrase For = new("Taler for", "Speaks for it");
        public static readonly Phrase Against = new("Taler imod", "Speaks against it");
        public static readonly Phrase Parts = new("Se delene", "See the parts");
        public static readonly Phrase Sum = new("Det giver tilsammen, af 100", "That makes, out of 100");
        public static readonly Phrase But = new("Men:", "But:");
        public static readonly Phrase AllReasons = new("Se alle grunde", "See all reasons");
        public static readonly Phrase FromOutside = new("Fra en uventet kant. Ikke det, I nævnte, men måske den idé, I manglede",
            "From an unexpected side. Not what you named, but perhaps the idea you lacked");
        public static readonly Phrase ForVariety = new("Rykket lidt op, så I ser flere slags", "Moved up a little, so that you see more kinds");
        public static readonly Phrase YouDecide = new("Vi foreslår, I bestemmer.", "We suggest, you decide.");
    }
}
