namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The first page of an empty network.</summary>
    public static class Start
    {
        public static readonly Phrase Title = new("Kom i gang", "Get started");
        public static readonly Phrase Empty = new("Her er tomt", "Nothing here");
        public static readonly Phrase Yet = new("endnu", "yet");
        public static readonly Phrase Lead = new("Tre ting, så sidder de første på bænken. Du kan stoppe undervejs, og alt bliver gemt.", "Three things, and the first are on the bench. You can stop on the way, and everything is saved.");
        public static readonly Phrase One = new("1 Vælg jeres kommune", "1 Choose your municipality");
        public static readonly Phrase OneText = new("Så kender vi afstande, skoler og ferieuger. Du bliver den første, der kan logge ind, og passer på nettet.", "Then we know distances, schools and holidays. You become the first who can sign in, and look after the network.");
        public static readonly Phrase OneDone = new("{0} er på bænken.", "{0} is on the bench.");
        public static readonly Phrase Municipality = new("Kommune", "Municipality");
        public static readonly Phrase Choose = new("Vælg en kommune", "Choose a municipality");
        public static readonly Phrase Name = new("Dit navn", "Your name");
        public static readonly Phrase Email = new("Din e-mail", "Your e-mail");
        public static readonly Phrase Password = new("Vælg en adgangskode", "Choose a password");
        public static readonly Phrase PasswordHint = new("Mindst 10 tegn. Gerne nogle ord efter hinanden.", "At least 10 characters. A few words in a row are fine.");
        public static readonly Phrase Save = new("Gem, og gå videre", "Save and go on");
        public static readonly Phrase Two = new("2 Hent jeres ark ind", "2 Bring in your spreadsheet");
        public static readonly Phrase TwoText = new("Det ark, I allerede har. Excel eller CSV, gerne rodet. Du ser det igennem, før noget bliver gemt.", "The one you already have. Excel or CSV, untidy is fine. You look it through before anything is saved.");
        public static readonly Phrase TwoDone = new("{0} organisationer er på bænken.", "{0} organisations are on the bench.");
        public static readonly Phrase TwoLater = new("Det kan du, så snart kommunen er valgt.", "You can, as soon as the municipality is chosen.");
        public static readonly Phrase ToImport = new("Vælg et ark", "Choose a spreadsheet");
        public static readonly Phrase Three = new("3 Læg det første op", "3 Post the first");
        public static readonly Phrase ThreeText = new("Et behov og et tilbud er nok til det første match.", "One need and one offer are enough for the first match.");
        public static readonly Phrase ThreeDone = new("{0} tilbud og behov er lagt op.", "{0} offers and needs are posted.");
        public static readonly Phrase DemoTitle = new("Vil I se det fyldt, før I begynder?", "Would you like to see it filled before you begin?");
        public static readonly Phrase DemoText = new("Vi kan fylde nettet med opdigtede organisationer. Det står på hver side, at de er fundet på. Brug en anden mappe (--data), når I går i gang for alvor.",
            "We can fill the network with invented organisations. Every page says that they are made up. Use another folder (--data) when you begin in earnest.");
        public static readonly Phrase DemoButton = new("Fyld den med en demo", "Fill it with a demo");
        public static readonly Phrase Then = new("Det sker bagefter", "What happens then");
        public static readonly Phrase FirstMatch = new("De første match", "The first matches");
        public static readonly Phrase FirstMatchText = new("Så snart der er ét behov og ét tilbud, ser I, hvem der passer.", "As soon as there is one need and one offer, you see who fits.");
        public static readonly Phrase Elsewhere = new("Kun på maskinen selv", "Only on the machine itself");
        public static readonly Phrase ElsewhereText = new("Nettet er tomt. Den, der passer på det, begynder på den maskine, programmet kører på.", "The network is empty. Whoever looks after it begins on the machine the program runs on.");
        public static readonly Phrase ChooseFirst = new("Vælg jeres kommune på listen.", "Choose your municipality from the list.");
        public static readonly Phrase NameFirst = new("Skriv dit navn, så de andre ved, hvem der passer på nettet.", "Write your name, so that the others know who looks after the network.");
        public static readonly Phrase EmailFirst = new("Skriv en e-mail med @, for eksempel navn@kommune.dk.", "Write an e-mail with @, for example name@municipality.dk.");
        public static readonly Phrase PasswordFirst = new("Skriv mindst 10 tegn.", "Write at least 10 characters.");
        public static readonly Phrase MunicipalityName = new("{0} Kommune", "{0} Kommune");
        public static readonly Phrase NotFirst = new("En anden kom først. Log ind i stedet.", "Somebody else was first. Sign in instead.");
    }
}
