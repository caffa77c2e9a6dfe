namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>The three sentences to fill in, and their answers.</summary>
    public static class Sentence
    {
        public static readonly Phrase Heading = new("Sig det i én sætning", "Say it in one sentence");
        public static readonly Phrase Text = new("Udfyld det, I ved. Resten kan stå tomt. I skal ikke have en konto.", "Fill in what you know. Leave the rest. You need no account.");
        public static readonly Phrase Show = new("Vis, hvem der passer", "Show who fits");

        public static readonly Phrase IHave = new("Jeg har", "I teach");
        public static readonly Phrase In = new("i", "in");
        public static readonly Phrase AnySubject = new("alle fag", "any subject");
        public static readonly Phrase WorkWith = new("og vil arbejde med", "and want to work with");
        public static readonly Phrase InWeek = new("i uge", "in week");
        public static readonly Phrase AtMost = new(", højst", ", at most");
        public static readonly Phrase KmFrom = new("km fra", "km from");
        public static readonly Phrase GradeLabel = new("Klassetrin", "Grade");
        public static readonly Phrase SubjectLabel = new("Fag", "Subject");
        public static readonly Phrase TopicLabel = new("Emne", "Topic");
        public static readonly Phrase WeekLabel = new("Uge", "Week");
        public static readonly Phrase KmLabel = new("Kilometer", "Kilometres");
        public static readonly Phrase Place = new("Postnummer eller kommune", "Postcode or municipality");

        public static readonly Phrase GradeWanted = new("Vælg et klassetrin fra 0 til 10.", "Choose a grade from 0 to 10.");
        public static readonly Phrase WeekWanted = new("Skriv én uge som et tal fra 1 til 53, for eksempel 18.", "Write one week as a number from 1 to 53, for example 18.");
        public static readonly Phrase PeopleWanted = new("Skriv antallet som et helt tal, for eksempel 8.", "Write the number as a whole number, for example 8.");
        public static readonly Phrase KmWanted = new("Skriv kilometer som et tal fra 1 til 500, for eksempel 10.", "Write kilometres as a number from 1 to 500, for example 10.");

        public static readonly Phrase WeAre = new("Vi er", "We are");
        public static readonly Phrase PeopleLabel = new("Antal", "Number");
        public static readonly Phrase PeopleWhoCan = new("mennesker, der kan", "people who can");
        public static readonly Phrase CanLabel = new("Det kan vi", "What we can do");
        public static readonly Phrase BestOn = new(", bedst", ", preferably");
        public static readonly Phrase AnyDay = new("en hvilken som helst dag", "any day");
        public static readonly Phrase DayLabel = new("Ugedag", "Day of the week");

        public static readonly Phrase WeSeek = new("Vi leder efter", "We are looking for");
        public static readonly Phrase SeekLabel = new("Det leder vi efter", "What we are looking for");
        public static readonly Phrase ForWhom = new("til", "for");
        public static readonly Phrase ForLabel = new("Hvem det er til", "Who it is for");
        public static readonly Phrase ExampleTry = new("Prøv: {0}", "Try: {0}");
        public static readonly Phrase TeacherExample = new("4. klasse, natur/teknologi, vand, uge 18, højst 10 km fra Randers", "grade 4, science and technology, water, week 18, at most 10 km from Randers");
        public static readonly Phrase AssociationExample = new("otte, der kan læse højt for børn i Odense", "eight who can read aloud to children in Odense");
        public static readonly Phrase FacilitatorExample = new("en forening med musik til beboere i socialpsykiatrien, højst 10 km fra Roskilde", "an association with music for residents in social psychiatry, at most 10 km from Roskilde");
        public static readonly Phrase TeacherTitle = new("Lærerens sætning", "The teacher's sentence");
        public static readonly Phrase AssociationTitle = new("Foreningens sætning", "The association's sentence");
        public static readonly Phrase FacilitatorTitle = new("Kommunens sætning", "The municipality's sentence");
        public static readonly Phrase FreeTitle = new("Jeres egne ord", "Your own words");
        public static readonly Phrase FreeLabel = new("Skriv, hvad I leder efter", "Write what you are looking for");

        public static readonly Phrase FreeHint = new("For eksempel: 20 elever i 5. klasse vil måle vand i uge 18, højst 15 km fra Randers.", "For example: 20 pupils in grade 5 want to measure water in week 18, at most 15 km from Randers.");

        public static readonly Phrase AnswerTitle = new("Hvem der passer", "Who fits");
        public static readonly CountPhrase Fits = new(new("Et tilbud passer", "One offer fits"), new("{0} tilbud, det bedste først", "{0} offers, the best first"));
        public static readonly CountPhrase NeedsFit = new(new("Et behov passer til jer", "One need fits you"), new("{0} behov, der passer til jer", "{0} needs that fit you"));
        public static readonly CountPhrase OrganisationsFit = new(new("En organisation passer", "One organisation fits"), new("{0} organisationer, den bedste først", "{0} organisations, the best first"));
        public static readonly Phrase None = new("Ingen passer endnu", "Nobody fits yet");
        public static readonly Phrase NoneText = new("Gør sætningen bredere: en anden uge, længere væk eller et bredere emne. Eller læg det op, så andre kan finde jer.",
            "Make the sentence wider: another week, further away, or a broader topic. Or post it, so that others can find you.");
        public static readonly Phrase EmptyText = new("Der er ikke lagt noget op i nettet endnu.", "Nothing has been posted in the network yet.");
        public static readonly Phrase RestOnly = new("Vi fandt ingen, der handler om det, I skrev. Her er dem, der passer på resten.", "We found nobody who is about what you wrote. Here are those who fit the rest.");
        public static readonly Phrase Understood = new("Det forstod vi", "What we understood");
        public static readonly Phrase NotUnderstood = new("Vi fandt ikke noget at gå efter i sætningen. Skriv, hvad det handler om, og hvor I er.", "We found nothing to go by in the sentence. Write what it is about and where you are.");
        public static readonly Phrase Change = new("Ret sætningen", "Change the sentence");
        public static readonly Phrase TryIt = new("Prøv det", "Try it");
        public static readonly Phrase SeeOffer = new("Se tilbuddet", "See the offer");
        public static readonly Phrase SeeNeed = new("Se behovet", "See the need");
        public static readonly Phrase SeeOrganisation = new("Se organisationen", "See the organisation");
        public static readonly Phrase OffersToo = new("Se tilbud i stedet", "See offers instead");
        public static readonly Phrase OrganisationsToo = new("Se organisationer i stedet", "See organisations instead");
        public static readonly Phrase Keep = new("Skal det blive liggende?", "Should it stay up?");
        public static readonly Phrase KeepNeed = new("Læg behovet op. Så kan dem, der passer, også finde jer.", "Post the need. Then those who fit can find you too.");
        public static readonly Phrase KeepOffer = new("Læg tilbuddet op. Så kan dem, der mangler det, også finde jer.", "Post the offer. Then those who lack it can find you too.");
        public static readonly Phrase KmChip = new("Højst {0} km", "At most {0} km");
        public static readonly Phrase GradeChip = new("{0}. klasse", "Grade {0}");
        public static readonly Phrase PeopleChip = new("{0} mennesker", "{0} people");
        public static readonly Phrase PupilsChip = new("{0} deltagere", "{0} taking part");
    }
}
