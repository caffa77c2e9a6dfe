using CoCreate.Matching;
using CoCreate.Network.Reference;

namespace CoCreate.Web.Texts;

/// <summary>Every text of the screen, Danish and English side by side; one nested class a page or piece, one file each.</summary>
public static partial class T
{
    /// <summary>What is round every page.</summary>
    public static class Frame
    {
        public static readonly Phrase Skip = new("Gå til indholdet", "Skip to the content");
        public static readonly Phrase Home = new("CoCreate, til forsiden", "CoCreate, to the front page");
        public static readonly Phrase MainMenu = new("Hovedmenu", "Main menu");
        public static readonly Phrase FullMenu = new("Hele menuen", "The whole menu");
        public static readonly Phrase Menu = new("Menu", "Menu");
        public static readonly Phrase Find = new("Find", "Find");
        public static readonly Phrase PutUp = new("Læg op", "Post");
        public static readonly Phrase About = new("Om CoCreate", "About CoCreate");
        public static readonly Phrase SignIn = new("Log ind", "Sign in");
        public static readonly Phrase SignOut = new("Log ud", "Sign out");
        public static readonly Phrase Facilitator = new("Facilitator", "Facilitator");
        public static readonly Phrase Council = new("Byråd", "Council");
        public static readonly Phrase Administrator = new("Administrator", "Administrator");
        public static readonly Phrase DemoLabel = new("Opdigtet demo", "Invented demo");
        public static readonly Phrase Demo = new("Opdigtet demo. Organisationer, tilbud og behov er fundet på. Kommunerne findes.",
            "Invented demo (opdigtet demo). The organisations, offers and needs are made up. The municipalities are real.");
        public static readonly Phrase Crumbs = new("Du er her", "You are here");
        public static readonly Phrase FooterAbout = new("Et åbent net, hvor kommuner, skoler, foreninger og virksomheder finder hinanden.",
            "An open network where municipalities, schools, associations and businesses find each other.");
        public static readonly Phrase SectorKey = new("Sådan tegner vi sektorerne", "How we draw the sectors");
        public static readonly Phrase FindOffers = new("Find tilbud", "Find offers");
        public static readonly Phrase FindNeeds = new("Find behov", "Find needs");
        public static readonly Phrase FindOrganisations = new("Find organisationer", "Find organisations");
        public static readonly Phrase PostNeed = new("Læg et behov op", "Post a need");
        public static readonly Phrase PostOffer = new("Læg et tilbud op", "Post an offer");
        public static readonly Phrase Import = new("Hent et ark ind", "Bring in a spreadsheet");
        public static readonly Phrase HowMatches = new("Sådan regner vi match ud", "How we compute matches");
        public static readonly Phrase OpenApi = new("API-beskrivelse", "API description");
        public static readonly Phrase Optional = new("(frivilligt)", "(optional)");
        public static readonly Phrase Error = new("Fejl:", "Error:");
    }

    /// <summary>The name of a value of the contract's word lists, in the visitor's language.</summary>
    public static string Name<TValue>(TValue value) where TValue : struct, Enum => Labels.Of(value).In(Language.Code);

    public static class Ratings
    {
        public static readonly Phrase Great = new("Passer rigtig godt", "Fits very well");
        public static readonly Phrase Good = new("Passer godt", "Fits well");
        public static readonly Phrase Fair = new("Passer nogenlunde", "Fits fairly well");
        public static readonly Phrase Poor = new("Passer dårligt", "Fits poorly");

        public static Phrase Of(Rating rating) => rating switch
        {
            Rating.Great => Great,
            Rating.Good => Good,
            Rating.Fair => Fair,
            _ => Poor,
        };
    }
}
