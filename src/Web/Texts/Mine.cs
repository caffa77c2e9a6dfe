namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>What one has begun and posted.</summary>
    public static class Mine
    {
        public static readonly Phrase Title = new("Min side", "My page");
        public static readonly Phrase Lead = new("Her er det, du er i gang med, og det, I har lagt op.", "Here is what you have begun, and what you have posted.");
        public static readonly Phrase LeadVisitor = new("Her er det, du har begyndt på i denne browser. Log ind, så ser du også det, I har lagt op.",
            "Here is what you have begun in this browser. Sign in to see what you have posted too.");
        public static readonly Phrase Drafts = new("Kladder", "Drafts");
        public static readonly Phrase NoDrafts = new("Du har ingen kladder lige nu.", "You have no drafts right now.");
        public static readonly Phrase Untitled = new("Uden titel endnu", "No title yet");
        public static readonly Phrase Editing = new("En rettelse, der ikke er gemt", "A change that is not saved");
        public static readonly Phrase SavedAt = new("kladden er fra {0} kl. {1}", "the draft is from {0} at {1}");
        public static readonly Phrase DidDelete = new("Kladden er slettet.", "The draft is deleted.");
        public static readonly Phrase SeePage = new("Se siden", "See the page");
        public static readonly Phrase Needs = new("Behov", "Needs");
        public static readonly Phrase NoNeeds = new("I har ingen behov her endnu.", "You have no needs here yet.");
        public static readonly Phrase Offers = new("Tilbud", "Offers");
        public static readonly Phrase NoOffers = new("I har ingen tilbud her endnu.", "You have no offers here yet.");
    }
}
