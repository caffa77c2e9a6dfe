using CoCreate.Api.Moderation;

namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Reports, what is hidden, and organisations that were checked.</summary>
    public static class ModerationPages
    {
        public static readonly Phrase Trust = new("Er noget galt?", "Is something wrong?");
        public static readonly Phrase Report = new("Er noget galt? Sig det til os", "Is something wrong? Tell us");
        public static readonly Phrase ReportTitle = new("Hvad er der galt?", "What is wrong?");
        public static readonly Phrase Why = new("Vælg det, der passer bedst", "Choose what fits best");
        public static readonly Phrase OwnWords = new("Fortæl med dine egne ord", "Tell in your own words");
        public static readonly Phrase OwnWordsHint = new("Kun kommunens facilitator læser det. Vælger du Noget andet, så skriv, hvad det er.",
            "Only the municipality's facilitator reads it. If you choose Something else, write what it is.");
        public static readonly Phrase Send = new("Send", "Send");
        public static readonly Phrase BackToPage = new("Tilbage til siden", "Back to the page");
        public static readonly Phrase ReasonMissing = new("Vælg en af grundene.", "Choose one of the reasons.");
        public static readonly Phrase TooMany = new("Du har sendt mange på kort tid. Vent en time, og prøv igen.", "You have sent many in a short time. Wait an hour and try again.");
        public static readonly Phrase Thanks = new("Tak, fordi du siger det", "Thank you for telling us");
        public static readonly Phrase ThanksText = new("Kommunens facilitator ser på det.", "The municipality's facilitator will look at it.");

        public static readonly Phrase Title = new("Anmeldelser", "Reports");
        public static readonly Phrase Lead = new("Her ser du, hvad nogen synes er galt, og det, der er skjult.", "Here is what somebody thinks is wrong, and what is hidden.");
        public static readonly Phrase Open = new("Venter på dig", "Waiting for you");
        public static readonly Phrase NoReports = new("Ingen anmeldelser venter.", "No reports are waiting.");
        public static readonly Phrase LetStand = new("Lad det stå", "Let it stand");
        public static readonly Phrase Hidden = new("Skjult", "Hidden");
        public static readonly Phrase NoneHidden = new("Intet er skjult.", "Nothing is hidden.");
        public static readonly Phrase Hide = new("Skjul det", "Hide it");
        public static readonly Phrase HideWhy = new("Hvorfor?", "Why?");
        public static readonly Phrase ToOwner = new("Nogle ord til dem, det tilhører", "Some words to those it belongs to");
        public static readonly Phrase ToOwnerHint = new("De ser grunden og dine ord og kan bede om en ny vurdering.", "They see the reason and your words, and can ask for another look.");
        public static readonly Phrase Show = new("Vis det igen", "Show it again");
        public static readonly Phrase Keep = new("Lad det være skjult", "Keep it hidden");

        public static readonly Phrase YoursIsHidden = new("En facilitator har skjult det her", "A facilitator has hidden this");
        public static readonly Phrase HiddenBecause = new("Grunden er: {0}.", "The reason is: {0}.");
        public static readonly Phrase Appeal = new("Er I uenige, så skriv hvorfor", "If you disagree, write why");
        public static readonly Phrase AppealHint = new("Ret gerne det, der er galt, først. Facilitatoren ser på det igen.", "Mend what is wrong first, if you like. The facilitator looks at it again.");
        public static readonly Phrase SendAppeal = new("Bed om en ny vurdering", "Ask for another look");
        public static readonly Phrase AppealWaits = new("I har bedt om en ny vurdering. Vi skriver, når der er svar.", "You have asked for another look. We write when there is an answer.");

        public static readonly Phrase Verify = new("Bekræft, at oplysningerne er tjekket", "Confirm that the details were checked");
        public static readonly Phrase Unverify = new("Fjern bekræftelsen", "Take the confirmation away");
        public static readonly Phrase WhatWasChecked = new("Hvad har du tjekket?", "What did you check?");
        public static readonly Phrase CheckedHint = new("Det står på siden. For eksempel: CVR-register, hjemmeside og en samtale med formanden.", "It stands on the page. For example: the company register, the website and a talk with the chair.");
        public static readonly Phrase WhyNotAnyMore = new("Hvorfor gælder den ikke mere?", "Why does it no longer hold?");
        public static readonly Phrase CheckedOn = new("Tjekket af kommunens facilitator {0}:", "Checked by the municipality's facilitator on {0}:");

        private static readonly Phrase TookHide = new("skjult", "hidden"), TookAppeal = new("bad om en ny vurdering", "asked for another look"),
            TookKeep = new("stadig skjult", "still hidden"), TookRestore = new("vist igen", "shown again");

        private static readonly Phrase DidStand = new("Det bliver stående.", "It stays."), DidHide = new("Det er skjult.", "It is hidden."), DidShow = new("Det vises igen.", "It is shown again."),
            DidKeep = new("Det er stadig skjult.", "It stays hidden."), NoWords = new("Skriv nogle ord til dem, det tilhører.", "Write some words to those it belongs to."),
            Meanwhile = new("Det er ændret imens. Se, hvordan det står nu.", "It changed in between. See how it stands now.");

        /// <summary>What a step was.</summary>
        public static Phrase Taken(ModerationStep step) => step switch
        {
            ModerationStep.Appeal => TookAppeal,
            ModerationStep.Keep => TookKeep,
            ModerationStep.Restore => TookRestore,
            _ => TookHide,
        };

        /// <summary>What a press did, as its redirect says it.</summary>
        public static Phrase? Did(string? now) => now switch
        {
            "staar" => DidStand,
            "skjul" => DidHide,
            "vis" => DidShow,
            "behold" => DidKeep,
            "ord" => NoWords,
            "imens" => Meanwhile,
            _ => null,
        };
    }
}
