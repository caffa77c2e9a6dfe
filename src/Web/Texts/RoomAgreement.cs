namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>What a room ends in: promises and the agreement. The island gets these words too.</summary>
    public static class RoomAgreement
    {
        public static readonly Phrase MakePromise = new("Gør til tilsagn", "Make it a commitment");
        public static readonly Phrase PromiseAsk = new("Lover {0} det her?", "Does {0} promise this?");
        public static readonly Phrase PromiseMeans = new("Så står det i netværket, og de andre kan regne med det.", "Then it stands in the network, and the others can count on it.");
        public static readonly Phrase PromiseKind = new("Hvad er det?", "What is it?");
        public static readonly Phrase Amount = new("Hvor meget?", "How much?");
        public static readonly Phrase Due = new("Hvornår?", "When?");
        public static readonly Phrase PromiseYes = new("Ja, det lover vi", "Yes, we promise");
        public static readonly Phrase InNetwork = new("Står nu i netværket.", "Stands in the network now.");
        public static readonly Phrase PromisedHere = new("Lovet i rummet.", "Promised in the room.");
        public static readonly Phrase DueBy = new("Senest {0}.", "By {0}.");
        public static readonly Phrase SeePartnership = new("Se partnerskabet", "See the partnership");

        public static readonly Phrase Agreement = new("Aftale", "Agreement");
        public static readonly Phrase Draft = new("Kladde {0}. Skrives af alle.", "Draft {0}. Written by all.");
        public static readonly Phrase FrozenVersion = new("Version {0}. Låst.", "Version {0}. Frozen.");
        public static readonly Phrase NoClauses = new("Aftalen er tom. Begynd med det, I vil sammen.", "The agreement is empty. Begin with what you want together.");
        public static readonly Phrase ClausesLater = new("Aftalen skrives fra fasen Model.", "The agreement is written from the phase Model on.");
        public static readonly Phrase NewClause = new("Overskrift på et nyt punkt", "Heading of a new clause");
        public static readonly Phrase AddClause = new("Tilføj punkt", "Add clause");
        public static readonly Phrase EditClause = new("Ret punktet", "Change the clause");
        public static readonly Phrase ClauseTitle = new("Overskrift", "Heading");
        public static readonly Phrase Hole = new("Her mangler noget endnu", "Something is still missing here");
        public static readonly Phrase CameFrom = new("Hvilke kort kommer det fra?", "Which cards does it come from?");
        public static readonly Phrase FromCard = new("Fra kortet", "From the card");
        public static readonly Phrase FromCards = new("Fra kortene", "From the cards");
        public static readonly Phrase ClauseUp = new("Flyt op", "Move up");
        public static readonly Phrase ClauseOut = new("Tag punktet ud", "Take the clause out");
        public static readonly Phrase NoWordsYet = new("Ingen ord endnu.", "No words yet.");
        public static readonly Phrase Framework = new("Kun en ramme: den binder ingen", "A framework only: it binds nobody");
        public static readonly Phrase FrameworkSays = new("Aftalen er en ramme. Den binder ingen, og hver part beslutter selv.", "The agreement is a framework. It binds nobody, and each party decides for itself.");
        public static readonly Phrase CanBeSigned = new("Aftalen kan underskrives i fase 6, når den er fri for huller.", "The agreement can be signed in phase 6, when it is free of holes.");
        public static readonly Phrase HostFreezes = new("Værten låser aftalen. Så kan den underskrives.", "The host freezes the agreement. Then it can be signed.");
        public static readonly Phrase Freeze = new("Lås aftalen", "Freeze the agreement");
        public static readonly Phrase Thaw = new("Lås op igen. Så gælder underskrifterne ikke", "Open it again. Then the signatures do not count");
        public static readonly Phrase Parties = new("Parterne", "The parties");
        public static readonly Phrase ForumAsk = new("Hvem beslutter hos {0}?", "Who decides at {0}?");
        public static readonly Phrase ForumIs = new("Besluttes af {0}", "Decided by {0}");
        public static readonly Phrase SignFor = new("Underskriv for {0}", "Sign for {0}");
        public static readonly Phrase SignedBy = new("Underskrevet af {0} {1}", "Signed by {0} {1}");
        public static readonly Phrase NotSigned = new("Mangler at underskrive", "Has not signed");
        public static readonly Phrase MayNotSign = new("Du kan ikke underskrive. Bed en hos jer, der kan, om at lade dig.", "You cannot sign. Ask somebody of yours who can to let you.");
        public static readonly Phrase GuestNeverSigns = new("Gæster underskriver ikke.", "Guests do not sign.");
        public static readonly Phrase Print = new("Udskriv aftalen", "Print the agreement");
    }
}
