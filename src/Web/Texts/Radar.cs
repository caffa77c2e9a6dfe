namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>A facilitator's radar.</summary>
    public static class Radar
    {
        public static readonly Phrase Menu = new("Radar", "Radar");
        public static readonly Phrase For = new("Radar for {0}", "Radar for {0}");
        public static readonly Phrase WholeNetwork = new("hele nettet", "the whole network");
        public static readonly Phrase Title = new("Her kan et puf fra dig gøre en forskel", "Here a push from you can make a difference");
        public static readonly Phrase Choose = new("Kommune", "Municipality");
        public static readonly Phrase Show = new("Vis", "Show");

        public static readonly Phrase Working = new("Vi ser behovene igennem", "We are looking through the needs");
        public static readonly Phrase Progress = new("{0} af {1} behov er set igennem", "{0} of {1} needs have been looked at");
        public static readonly Phrase Begins = new("Vi begynder nu.", "We are beginning now.");
        public static readonly Phrase MayLeave = new("Siden kommer af sig selv. Du kan godt gå og komme tilbage.", "The page comes by itself. You may leave and come back.");
        public static readonly Phrase LookAgain = new("Se igen", "Look again");
        public static readonly Phrase Older = new("Noget er ændret. Vi regner igen, og indtil da ser du det forrige.", "Something has changed. We are computing again; until then you see what was before.");

        public static readonly CountPhrase CountTriangles = new(new("åben trekant", "open triangle"), new("åbne trekanter", "open triangles"));
        public static readonly CountPhrase CountSilent = new(new("stille behov", "silent need"), new("stille behov", "silent needs"));
        public static readonly CountPhrase CountOverlooked = new(new("overset tilbud", "overlooked offer"), new("oversete tilbud", "overlooked offers"));
        public static readonly CountPhrase CountLargeGaps = new(new("stort hul i kortet", "large gap on the map"), new("store huller i kortet", "large gaps on the map"));
        public static readonly CountPhrase CountGaps = new(new("hul i kortet", "gap on the map"), new("huller i kortet", "gaps on the map"));

        public static readonly Phrase Triangles = new("Åbne trekanter", "Open triangles");
        public static readonly Phrase TrianglesHint = new("Begge kender den øverste. De kender ikke hinanden.", "Both know the one at the top. They do not know each other.");
        public static readonly Phrase BothWith = new("Begge har arbejdet sammen med", "Both have worked with");
        public static readonly Phrase NoTriangles = new("Ingen åbne trekanter lige nu. De kommer, når flere har arbejdet sammen.", "No open triangles right now. They come when more have worked together.");
        public static readonly Phrase And = new("og", "and");
        public static readonly Phrase Introduce = new("Præsentér dem", "Introduce them");
        public static readonly Phrase DidSetAside = new("Vi viser dem ikke igen den næste måned.", "We do not show them again for a month.");

        public static readonly Phrase Silent = new("Stille behov", "Silent needs");
        public static readonly Phrase SilentHint = new("Ingen har svaret. De ældste først.", "Nobody has answered. The oldest first.");
        public static readonly Phrase AllAnswered = new("Alt er besvaret.", "Everything is answered.");
        public static readonly Phrase LookAtOverlooked = new("Kig på de oversete tilbud.", "Look at the overlooked offers.");
        public static readonly CountPhrase May = new(new("{0} kan måske", "{0} may be able to"), new("{0} kan måske", "{0} may be able to"));
        public static readonly Phrase MayMany = new("Over {0} kan måske", "More than {0} may be able to");
        public static readonly Phrase NobodyYet = new("Ingen endnu", "Nobody yet");

        public static readonly Phrase Overlooked = new("Tilbud, ingen spørger til", "Offers nobody asks about");
        public static readonly Phrase OverlookedHint = new("Lagt op uden et eneste spørgsmål. De ældste først.", "Posted without a single question. The oldest first.");
        public static readonly Phrase NoneOverlooked = new("Alle tilbud er der spurgt til.", "Every offer has been asked about.");
        public static readonly CountPhrase NeedsFit = new(new("{0} behov passer", "{0} need fits"), new("{0} behov passer", "{0} needs fit"));
        public static readonly Phrase NeedsFitMany = new("Over {0} behov passer", "More than {0} needs fit");
        public static readonly Phrase SeeOffer = new("Se tilbuddet", "See the offer");

        public static readonly Phrase Gaps = new("Hvor er hullerne?", "Where are the gaps?");
        public static readonly Phrase GapsHint = new("Behov uden tilbud, efter emne og sted. Stort tal: så mange mangler. Små tal: behov / tilbud.",
            "Needs without offers, by topic and place. Large number: how many are missing. Small numbers: needs / offers.");
        public static readonly Phrase LargestIn = new("Størst i {0}:", "Largest in {0}:");
        public static readonly Phrase NoGaps = new("Der er mindst ét tilbud for hvert behov, emne for emne.", "There is at least one offer for each need, topic by topic.");
        public static readonly Phrase NothingOnMap = new("Her er hverken behov eller tilbud endnu.", "There are neither needs nor offers here yet.");
        public static readonly Phrase Grade = new("Klassetrin", "Grade");
        public static readonly Phrase EveryGrade = new("Alle", "All");
        public static readonly Phrase GradeName = new("{0}. klasse", "Grade {0}");
        public static readonly Phrase Topic = new("Emne", "Topic");
        public static readonly Phrase Lacks = new("{0} mangler: {1} behov, {2} tilbud", "{0} missing: {1} needs, {2} offers");
        public static readonly Phrase Even = new("Går lige op: {0} behov, {1} tilbud", "Even: {0} needs, {1} offers");
        public static readonly Phrase TooMany = new("{0} tilbud flere end behov: {1} behov, {2} tilbud", "{0} more offers than needs: {1} needs, {2} offers");
        public static readonly Phrase KeyLabel = new("Sådan læses kortet", "How to read the map");
        public static readonly Phrase KeyFive = new("5 eller flere mangler", "5 or more missing");
        public static readonly Phrase KeyThree = new("3–4 mangler", "3–4 missing");
        public static readonly Phrase KeyOne = new("1–2 mangler", "1–2 missing");
        public static readonly Phrase KeyEven = new("Går lige op", "Even");
        public static readonly Phrase KeyMore = new("+ flere tilbud end behov", "+ more offers than needs");
        public static readonly Phrase WholeMap = new("Se hele kortet", "See the whole map");
        public static readonly Phrase SmallMap = new("Se det vigtigste", "See what matters most");

        public static readonly Phrase WhatIf = new("Hvad nu hvis …", "What if …");
        public static readonly Phrase WeGave = new("Vi gav, i alt (kr.)", "We gave, in all (DKK)");
        public static readonly Phrase GivenFor = new("Til", "For");
        public static readonly Phrase ForBuses = new("busser", "buses");
        public static readonly Phrase ForMoney = new("det, ting koster", "what things cost");
        public static readonly Phrase Reckon = new("Regn", "Compute");
        public static readonly Phrase AmountWanted = new("Skriv et beløb i hele kroner, for eksempel 20000.", "Write an amount in whole kroner, for example 20000.");
        public static readonly Phrase ThenCould = new("Så kunne", "Then");
        public static readonly CountPhrase ThenNeeds = new(new("behov få flere, der passer godt.", "need could have more that fit well."), new("behov få flere, der passer godt.", "needs could have more that fit well."));
        public static readonly CountPhrase OfThemNone = new(new("Ét af dem har ingen i dag.", "One of them has none today."), new("{0} af dem har ingen i dag.", "{0} of them have none today."));
        public static readonly CountPhrase OfThemIn = new(new("Ét af dem i {0}.", "One of them in {0}."), new("Flest i {0}.", "Most in {0}."));
        public static readonly Phrase NothingGained = new("Det giver ingen behov flere, der passer, lige nu.", "That gives no need more that fit, right now.");
        public static readonly Phrase SeeThem = new("Se dem", "See them");
        public static readonly Phrase FromTo = new("{0} → {1} passer godt. {2}", "{0} → {1} fit well. {2}");
        public static readonly Phrase BusTo = new("Bus op til {0} for {1}", "A bus up to {0} for {1}.");
        public static readonly Phrase MoneyMore = new("{0} mere at bruge.", "{0} more to spend.");
        public static readonly Phrase Spent = new("{0} af {1} går til det.", "{0} of {1} go to that.");
        public static readonly Phrase BusReckoned = new("En bus er regnet til {0} og {1} for hver kilometer ud.", "A bus is reckoned at {0} and {1} for each kilometre out.");

        public static readonly Phrase Sectors = new("Hvem mødes aldrig?", "Who never meets?");
        public static readonly Phrase SectorsHint = new("Partnerskaber her i alt. Stiplet: ingen eller næsten ingen.", "Partnerships here in all. Dashed: none or nearly none.");
        public static readonly Phrase NeverMet = new("{0} har aldrig lavet noget sammen her, selv om den ene tilbyder, og den anden mangler.", "{0} have never done anything together here, though one offers and the other lacks.");
        public static readonly Phrase AllMet = new("Alle sektorer, der kunne hjælpe hinanden, har mødt hinanden.", "All sectors that could help each other have met.");
        public static readonly Phrase NoSectors = new("Der skal mindst to sektorer til.", "It takes at least two sectors.");
        public static readonly Phrase Sector = new("Sektor", "Sector");

        public static readonly Phrase KnowledgeShort = new("Viden", "Knowledge");

        public static readonly Phrase Unasked = new("Passer sammen, men ingen har spurgt", "They fit, but nobody has asked");
        public static readonly Phrase UnaskedHint = new("På tværs af sektorer. De bedste først.", "Across sectors. The best first.");
        public static readonly Phrase NoUnasked = new("Ingen forslag lige nu. De kommer, når et behov og et tilbud passer godt sammen.", "No suggestions right now. They come when a need and an offer fit well.");
        public static readonly Phrase Asks = new("{0} mangler det", "{0} lacks it");
        public static readonly Phrase Offers = new("{0} har »{1}«", "{0} has “{1}”");
        public static readonly Phrase MayHelp = new("{0} kan måske", "{0} may be able to");
    }
}
