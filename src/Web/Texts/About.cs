namespace CoCreate.Web.Texts;

public static partial class T
{
    public static class About
    {
        public static readonly Phrase Title = new("Om CoCreate", "About CoCreate");
        public static readonly Phrase Lead = new("En åben bænk, hvor folk fra hver sin sektor sætter sig ved siden af hinanden. Der er altid plads til en til.",
            "A public bench where people from different sectors sit down beside each other. There is always room for one more.");
        public static readonly Phrase Why = new("Hvorfor", "Why");
        public static readonly Phrase WhyText = new("Et ungt menneske, der er meget alene. En klasse, der lærer bedst uden for klassen. Ældre, der har brug for hjælp derhjemme. Ingen løser det alene, og mange har en del af svaret. De kender bare ikke hinanden.",
            "A young person who is much alone. A class that learns best outside the classroom. Old people who need help at home. Nobody solves it alone, and many hold a part of the answer. They just do not know each other.");
        public static readonly Phrase WhyMore = new("Kataloger viser tilbud og stopper der. Det, der går galt, er stilheden bagefter: tilbud, ingen spørger til, og spørgsmål, ingen svarer på. CoCreate viser, hvem der passer sammen, og siger hvorfor.",
            "Catalogues list offers and stop there. What goes wrong is the silence afterwards: offers nobody asks for, and questions nobody answers. CoCreate shows who fits together, and says why.");
        public static readonly Phrase Who = new("Hvem er med", "Who is here");
        public static readonly Phrase WhoText = new("Lige nu er der {0} organisationer, {1} tilbud og {2} behov i nettet.", "Right now there are {0} organisations, {1} offers and {2} needs in the network.");
        public static readonly Phrase Signs = new("Sådan læser I siden", "How to read the site");
        public static readonly Phrase SignsSector = new("Hver sektor har sin form. Den står altid foran navnet.", "Every sector has its shape. It always stands before the name.");
        public static readonly Phrase SignsPlank = new("En hel planke er noget, der er, eller noget, der er aftalt.", "A solid plank is something that is there, or agreed.");
        public static readonly Phrase SignsOpen = new("Stiplet og lysegult er det, der mangler. Her kan I hjælpe.", "Dashed and pale yellow is what is missing. Here you can help.");
        public static readonly Phrase Data = new("Data og personer", "Data and people");
        public static readonly Phrase DataText = new("Navne, mail og telefon på personer ligger for sig selv og vises ikke på de offentlige sider. Nettet af organisationer, tilbud og behov kan gives videre uden en person i sig.",
            "Names, e-mail and phone numbers of people are kept apart and not shown on the public pages. The network of organisations, offers and needs can be handed on without a person in it.");
        public static readonly Phrase Cookies = new("Vi bruger kun de cookies, siden ikke kan virke uden: sprog, login og beskyttelse af formularer. Ingen sporer jer.",
            "We only use cookies the site cannot work without: language, sign-in and protection of forms. Nobody tracks you.");
        public static readonly Phrase Open = new("Åben kilde og åbne data", "Open source and open data");
        public static readonly Phrase OpenText = new("CoCreate er fri software under MPL 2.0. Alt det offentlige kan hentes gennem API'et.", "CoCreate is free software under MPL 2.0. Everything public can be fetched through the API.");
        public static readonly Phrase Access = new("Tilgængelighed", "Accessibility");
        public static readonly Phrase AccessText = new("Siderne virker uden script, med tastatur og ned til 320 px. Vi følger WCAG 2.2 AA. Kort og tegninger har altid en liste ved siden af.",
            "The pages work without script, with a keyboard and down to 320 px. We follow WCAG 2.2 AA. Maps and drawings always have a list beside them.");
    }

    /// <summary>How matches are computed.</summary>
    public static class HowMatches
    {
        public static readonly Phrase Title = new("Sådan regner vi match ud", "How we compute matches");
        public static readonly Phrase Lead = new("Vi lægger point sammen for det, der taler for, og trækker fra for det, der taler imod. I ser hver eneste grund.",
            "We add points for what speaks for a match and take away for what speaks against it. You see every single reason.");
        public static readonly Phrase Rules = new("Først de faste regler", "First the hard rules");
        public static readonly Phrase RulesText = new("Nogle ting kan point ikke lave om på. Et tilbud er ude, hvis", "Some things no points can change. An offer is out if");
        public static readonly Phrase RuleClosed = new("det er trukket tilbage, eller tiden er gået", "it was withdrawn, or its time is past");
        public static readonly Phrase RuleFull = new("det er fuldt", "it is full");
        public static readonly Phrase RulePaused = new("organisationen holder pause", "the organisation takes a pause");
        public static readonly Phrase RuleReach = new("det ligger længere væk, end nogen af jer kan rejse", "it is further away than either of you can travel");
        public static readonly Phrase RuleGrades = new("det er for andre klassetrin", "it is for other grades");
        public static readonly Phrase RuleWont = new("det er noget, deres folk har sagt nej til at gøre", "it is something their people have said they will not do");
        public static readonly Phrase RulesMissing = new("Det, nogen ikke har oplyst, lukker aldrig et tilbud ude. På et behov kan I se, hvad der blev valgt fra, og hvorfor.",
            "What somebody has not stated never rules an offer out. On a need you can see what was ruled out, and why.");
        public static readonly Phrase Weights = new("Så tæller vi point", "Then we count points");
        public static readonly Phrase WeightsText = new("Et match kan få op til 10.000 point. Kun det, I har sagt noget om, tæller med, og de dele fordeler de 10.000 efter vægtene her. På siderne viser vi 10.000 point som 100.",
            "A match can get up to 10,000 points. Only what you have said something about counts, and those parts share the 10,000 by the weights here. The pages show 10,000 points as 100.");
        public static readonly Phrase Signal = new("Det ser vi på", "What we look at");
        public static readonly Phrase Weight = new("Vægt", "Weight");
        public static readonly Phrase Learned = new("Det har svarene lært os", "What answers have taught us");
        public static readonly Phrase LearnedText = new("Når folk siger ja eller nej, lægger et forslag til side eller slet ikke svarer, flytter vægtene sig lidt. Ingen vægt bliver under det halve eller over halvanden gang det, den begyndte med, og en enkelt organisation kan ikke flytte dem alene. Har en kommune svar nok, får den sine egne vægte.",
            "When people say yes or no, set a suggestion aside or do not answer at all, the weights move a little. No weight goes below half or above one and a half times what it began with, and one organisation cannot move them alone. A municipality with enough answers gets weights of its own.");
        public static readonly Phrase NobodyAnswered = new("Ingen har svaret endnu. Vægtene er, som de står ovenfor.", "Nobody has answered yet. The weights are as they stand above.");
        public static readonly Phrase LearnedHere = new("{0}: lært af {1} svar mellem {2} organisationer.", "{0}: learned from {1} answers between {2} organisations.");
        public static readonly Phrase LearnedWhole = new("Hele nettet: lært af {0} svar mellem {1} organisationer.", "The whole network: learned from {0} answers between {1} organisations.");
        public static readonly Phrase TooFew = new("{0} har under {1} svar og bruger derfor hele nettets vægte.", "{0} has fewer than {1} answers and so goes by the weights of the whole network.");
        public static readonly Phrase NothingMoved = new("Det er ikke nok til, at nogen vægt har flyttet sig.", "That is not enough for any weight to have moved.");
        public static readonly Phrase FromTo = new("Fra {0} til {1}", "From {0} to {1}");
        public static readonly Phrase TheOthers = new("De andre vejer som fra begyndelsen.", "The others weigh as they did from the start.");
        public static readonly Phrase TakenBack = new("Det kan altid gøres om. Vægtene regnes forfra af de svar, der er lige nu, og intet andet er gemt. Vises et forslag, I har lagt til side, igen, er det efter få minutter, som om det aldrig var sket.",
            "It can always be undone. The weights are computed anew from the answers there are now, and nothing else is kept. When a suggestion you set aside is shown again, within minutes it is as if it had never happened.");
        public static CountPhrase Kinds(Matching.Learning.VerdictKind kind) => kind switch
        {
            Matching.Learning.VerdictKind.Yes => new(new("ét ja", "one yes"), new("{0} ja", "{0} yes")),
            Matching.Learning.VerdictKind.No => new(new("ét nej", "one no"), new("{0} nej", "{0} no")),
            Matching.Learning.VerdictKind.SetAside => new(new("ét lagt til side", "one set aside"), new("{0} lagt til side", "{0} set aside")),
            _ => new(new("én, der ikke svarede", "one not answered"), new("{0}, der ikke svarede", "{0} not answered")),
        };
        public static readonly Phrase Partners = new("Når vi foreslår organisationer", "When we suggest organisations");
        public static readonly Phrase PartnersText = new("Spørger I om hvem, ser vi på det, der er lavet før: hvem gjorde noget lignende, hvor, og sammen med hvem. Vægtene er lært af partnerskaber, der blev til noget, og er de samme for alle. Tallene er point for ét trin: det første, når jeres ord ligner noget, der er lavet før, det andet, når de ikke gør. Jo færre partnerskaber vi kender, jo mere tæller det, organisationen selv skriver.",
            "When you ask who, we look at what was done before: who did something like it, where, and with whom. The weights are learned from partnerships that came about, and are the same for everybody. The numbers are points for one step: the first when your words are like something done before, the second when they are not. The fewer partnerships we know, the more counts what the organisation writes itself.");
        public static readonly Phrase Told = new("Lignende ord", "Like words");
        public static readonly Phrase Untold = new("Ellers", "Otherwise");
        public static readonly Phrase Coalitions = new("Når flere skal til", "When it takes several");
        public static readonly Phrase CoalitionsText = new("Har et behov flere dele, finder vi dem, der tilsammen dækker mest. Først tæller, at så lidt som muligt mangler, så at I skal tale med så få som muligt, og til sidst afstand, pris, om de kender hinanden, og om flere sektorer er med. Vi går alle muligheder igennem, så der ikke findes en bedre. Er der flere, end vi kan nå, siger vi det.",
            "When a need has several parts, we find those who together cover most. First counts that as little as possible is missing, then that you need to talk with as few as possible, and last distance, price, whether they know each other and whether several sectors take part. We go through every possibility, so that there is none better. When there are more than we can get through, we say so.");
        public static readonly Phrase Ratings = new("Hvad ordene betyder", "What the words mean");
        public static readonly Phrase GreatFrom = new("fra 7.500 point", "from 7,500 points");
        public static readonly Phrase GoodFrom = new("fra 5.000 point", "from 5,000 points");
        public static readonly Phrase FairFrom = new("fra 2.500 point", "from 2,500 points");
        public static readonly Phrase PoorFrom = new("under 2.500 point", "below 2,500 points");
        public static readonly Phrase Better = new("Bedre, hvis …", "Better, if …");
        public static readonly Phrase BetterText = new("Når en lille ændring løfter et match et trin, viser vi den. Den ændrer højst to ting, og vi har prøvet den af, før I ser den.",
            "When a small change lifts a match by one step, we show it. It changes two things at most, and we have tried it before you see it.");
        public static readonly Phrase Outside = new("En fra en uventet kant", "One from an unexpected side");
        public static readonly Phrase OutsideText = new("Et af de første ti forslag kommer fra et andet fag. Det holder alle faste regler og har den slags, I mangler. Det er mærket, så I ved det.",
            "One of the first ten suggestions comes from another field. It keeps every hard rule and has the kind of thing you lack. It is marked, so that you know.");
        public static readonly Phrase Not = new("Det gør vi ikke", "What we do not do");
        public static readonly Phrase NotText = new("Vi rangerer ikke mennesker, ingen kan købe sig frem, og tallene er ikke en dom. Samme spørgsmål til samme net giver samme svar. I bestemmer.",
            "We do not rank people, nobody can pay to come first, and the numbers are no verdict. The same question to the same network gives the same answer. You decide.");
    }
}
