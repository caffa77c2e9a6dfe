namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Putting an organisation's page right.</summary>
    public static class OrganisationForm
    {
        public static readonly Phrase EditTitle = new("Ret jeres organisation", "Edit your organisation");
        public static readonly Phrase Who = new("Hvem I er", "Who you are");
        public static readonly Phrase WhoLead = new("Det er det første, andre læser om jer.", "It is the first thing others read about you.");
        public static readonly Phrase Themes = new("Hvad arbejder I med?", "What do you work with?");
        public static readonly Phrase Place = new("Hvor I er", "Where you are");
        public static readonly Phrase PlaceLead = new("Så kan folk se, hvor langt der er til jer.", "Then people can see how far away you are.");
        public static readonly Phrase Address = new("Adresse", "Address");
        public static readonly Phrase Room = new("Hvor meget I kan", "How much you can take on");
        public static readonly Phrase RoomLead = new("Sig, hvornår der er plads, og hvad folk skal vide, før de spørger.", "Say when there is room, and what people should know before they ask.");
        public static readonly Phrase ReviewLead = new("Er det rigtigt? Så gem det. Alle kan se det med det samme.", "Is it right? Then save it. Everybody can see it at once.");
    }
}
