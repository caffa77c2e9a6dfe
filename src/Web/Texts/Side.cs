namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The page after yes, by a link.</summary>
    public static class Side
    {
        public static readonly Phrase With = new("Jeres aftale med {0}", "Your agreement with {0}");
        public static readonly Phrase See = new("Se jeres aftale", "See your agreement");
        public static readonly Phrase BrokenText = new("Se efter, om linket er kommet helt med fra mailen. Har I overtaget jeres side, så log ind.",
            "See whether the whole link came along from the mail. If you have taken over your page, sign in.");
        public static readonly Phrase ClaimText = new("Så kan I rette planen, skrive jeres opgaver ind og selv bestemme, hvad der står om jer. Alt her kan I også bruge uden.",
            "Then you can change the plan, write in your tasks and decide what stands about you. Everything here works without it too.");
        public static readonly Phrase Choose = new("Vælg et svar.", "Choose an answer.");
    }
}
