namespace CoCreate.Web.Texts;

public static partial class T
{
    public static class SignIn
    {
        public static readonly Phrase Title = new("Log ind", "Sign in");
        public static readonly Phrase Lead = new("I kan søge og se, hvem der passer, uden at logge ind. Log ind for at lægge noget op eller rette det, I har.",
            "You can search and see who fits without signing in. Sign in to post something, or to change what you have.");
        public static readonly Phrase Email = new("E-mail", "E-mail");
        public static readonly Phrase Password = new("Adgangskode", "Password");
        public static readonly Phrase EmailMissing = new("Skriv din e-mail, for eksempel navn@skole.dk.", "Write your e-mail, for example name@school.dk.");
        public static readonly Phrase PasswordMissing = new("Skriv din adgangskode.", "Write your password.");
        public static readonly Phrase Wrong = new("E-mail og adgangskode passer ikke sammen. Prøv igen.", "The e-mail and the password do not match. Try again.");
        public static readonly Phrase Locked = new("Der har været for mange forsøg. Vent et par minutter, og prøv igen.", "There were too many attempts. Wait a few minutes and try again.");
        public static readonly Phrase DemoOnlyHere = new("Demoens konti virker kun på den maskine, hvor programmet kører.", "The demo's accounts work only on the machine where the program runs.");
        public static readonly Phrase DemoTitle = new("Prøv demoen som en anden", "Try the demo as somebody else");
        public static readonly Phrase DemoText = new("Personerne er fundet på. Adgangskoden er »samskabelse«.", "The people are made up. The password is “samskabelse”.");
        public static readonly Phrase As = new("Log ind som {0}", "Sign in as {0}");
        public static readonly Phrase Member = new("medlem af {0}", "member of {0}");
        public static readonly Phrase Facilitator = new("samler folk i {0}", "brings people together in {0}");
        public static readonly Phrase Council = new("læser med for byrådet i {0}", "reads for the council in {0}");
        public static readonly Phrase Administrator = new("passer på hele nettet", "looks after the whole network");
    }
}
