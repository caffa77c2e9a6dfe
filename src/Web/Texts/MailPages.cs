namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The pages that links in mails lead to.</summary>
    public static class MailPages
    {
        public static readonly Phrase Title = new("Vil I have færre breve?", "Do you want fewer mails?");
        public static readonly Phrase Ask = new("Tryk på knappen, så sender vi ikke flere breve om {0} til {1}.", "Press the button and we send no more mails about {0} to {1}.");
        public static readonly Phrase End = new("Ikke flere breve om det", "No more mails about this");
        public static readonly Phrase Ended = new("I får ikke flere breve om det", "You get no more mails about this");
        public static readonly Phrase EndedText = new("Vi sender ikke flere breve om {0} til {1}. I kan altid fortryde.", "We send no more mails about {0} to {1}. You can always change your mind.");
        public static readonly Phrase Again = new("Send os brevene igen", "Send us the mails again");

        public static readonly Phrase Requests = new("forespørgsler", "requests");
        public static readonly Phrase Freshness = new("tilbud og behov, hvis tid går", "offers and needs whose time runs out");
        public static readonly Phrase Silence = new("behov, ingen har svaret på", "needs nobody answered");
        public static readonly Phrase Introductions = new("introduktioner", "introductions");
        public static readonly Phrase Moderation = new("anmeldelser og afgørelser", "reports and decisions");
        public static readonly Phrase Rooms = new("rum, I inviteres til", "rooms you are invited to");
        public static readonly Phrase Other = new("det samme", "the same thing");

        public static readonly Phrase StillTitle = new("Gælder det stadig?", "Does it still hold?");
        public static readonly Phrase StillUntil = new("Tilbuddet gælder til {0}.", "The offer holds until {0}.");
        public static readonly Phrase StillDown = new("Tilbuddet er taget ned, fordi ingen bekræftede det efter {0}.", "The offer was taken down because nobody confirmed it after {0}.");
        public static readonly Phrase StillYear = new("Ja, et år mere", "Yes, one more year");
        public static readonly Phrase StillSchoolYear = new("Ja, til skoleåret slutter", "Yes, until the school year ends");
        public static readonly Phrase StillThanks = new("Tak, det er bekræftet", "Thank you, it is confirmed");
        public static readonly Phrase StillNothing = new("Passer det ikke længere, skal I ikke gøre noget. Så tager vi det ned, når tiden er gået.", "If it no longer holds, you need not do anything. We take it down when its time is over.");
        public static readonly Phrase StillGone = new("Tilbuddet vises ikke mere", "The offer is not shown any more");
        public static readonly Phrase StillGoneText = new("Det er taget ned eller flyttet. Log ind for at lægge det op igen.", "It was taken down or moved. Sign in to post it again.");
        public static readonly Phrase StillRefused = new("Det kunne ikke bekræftes lige nu. Log ind, og se tilbuddet igennem.", "It could not be confirmed right now. Sign in and look the offer over.");
        public static readonly Phrase SeeOffer = new("Se tilbuddet", "See the offer");

        /// <summary>What a kind of mail is about.</summary>
        public static Phrase Kind(string kind) => kind switch
        {
            "requests" => Requests,
            "freshness" => Freshness,
            "silence" => Silence,
            "introductions" => Introductions,
            "rooms" => Rooms,
            "moderation" => Moderation,
            _ => Other,
        };
    }
}
