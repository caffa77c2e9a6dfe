using CoCreate.Network.Model;

namespace CoCreate.Web.Texts;

public static partial class T
{
    public static class Search
    {
        public static readonly Phrase Keep = new("Gem søgningen", "Keep this search");
        public static readonly Phrase Kept = new("Søgningen er gemt.", "The search is kept.");
        public static readonly Phrase Title = new("Find tilbud og behov", "Find offers and needs");
        public static readonly Phrase Kinds = new("Vis", "Show");
        public static readonly Phrase Offers = new("Tilbud", "Offers");
        public static readonly Phrase Needs = new("Behov", "Needs");
        public static readonly Phrase Organisations = new("Organisationer", "Organisations");
        public static readonly CountPhrase OfferHits = new(new("{0} tilbud", "{0} offer"), new("{0} tilbud", "{0} offers"));
        public static readonly CountPhrase NeedHits = new(new("{0} behov", "{0} need"), new("{0} behov", "{0} needs"));
        public static readonly CountPhrase OrganisationHits = new(new("{0} organisation", "{0} organisation"), new("{0} organisationer", "{0} organisations"));

        public static readonly Phrase ReadAs = new("Vi fandt ikke »{0}«, så vi søgte på »{1}«.", "We did not find “{0}”, so we searched for “{1}”.");
        public static readonly Phrase Filters = new("Filtre", "Filters");
        public static readonly CountPhrase FiltersChosen = new(new("Filtre – {0} valgt", "Filters – {0} chosen"), new("Filtre – {0} valgt", "Filters – {0} chosen"));
        public static readonly Phrase Grades = new("Klassetrin", "Grades");
        public static readonly Phrase Low = new("Indskoling, 0.–3.", "Grades 0–3");
        public static readonly Phrase Middle = new("Mellemtrin, 4.–6.", "Grades 4–6");
        public static readonly Phrase High = new("Udskoling, 7.–10.", "Grades 7–10");
        public static readonly Phrase When = new("Hvornår", "When");
        public static readonly Phrase Week = new("Uge", "Week");
        public static readonly Phrase AnyWeek = new("Alle uger", "Any week");
        public static readonly Phrase WeekOption = new("Uge {0} (fra {1})", "Week {0} (from {1})");
        public static readonly Phrase Distance = new("Hvor langt væk", "How far away");
        public static readonly Phrase AtMost = new("Højst {0} km", "At most {0} km");
        public static readonly Phrase AnyDistance = new("Hele landet", "The whole country");
        public static readonly Phrase Kind = new("Hvad slags", "What kind");
        public static readonly Phrase SeekKind = new("Hvad de søger", "What they seek");
        public static readonly Phrase Sector = new("Hvem", "Who");
        public static readonly Phrase Theme = new("Emne", "Theme");
        public static readonly Phrase Subject = new("Fag", "Subject");
        public static readonly Phrase Municipality = new("Kommune", "Municipality");
        public static readonly Phrase More = new("Vis flere", "Show more");
        public static readonly Phrase Apply = new("Vis resultater", "Show results");
        public static readonly Phrase Chosen = new("Valgte filtre", "Chosen filters");

        public static readonly Phrase Sort = new("Vis først", "Show first");
        public static readonly Phrase Best = new("Dem, der passer bedst", "Best fit");
        public static readonly Phrase Nearest = new("De nærmeste", "Nearest");
        public static readonly Phrase Newest = new("De nyeste", "Newest");

        public static readonly Phrase Away = new("Afstand", "Distance");
        public static readonly Phrase Place = new("Sted", "Place");
        public static readonly Phrase Price = new("Pris", "Price");
        public static readonly Phrase Free = new("Ledig", "Available");
        public static readonly Phrase Wanted = new("Hvornår", "When");
        public static readonly Phrase People = new("Hvem det er til", "Who it is for");
        public static readonly CountPhrase Participants = new(new("{0} deltager", "{0} person"), new("{0} deltagere", "{0} people"));
        public static readonly Phrase NotSaid = new("Ikke sagt", "Not said");
        public static readonly Phrase PlaceMissing = new("Skriv et sted", "Enter a place");
        public static readonly Phrase NoPosition = new("Sted ukendt", "Place unknown");
        public static readonly Phrase Deadline = new("Svar senest {0}", "Answer by {0}");
        public static readonly CountPhrase OffersOf = new(new("{0} tilbud", "{0} offer"), new("{0} tilbud", "{0} offers"));
        public static readonly CountPhrase NeedsOf = new(new("{0} behov", "{0} need"), new("{0} behov", "{0} needs"));
        public static readonly Phrase Gives = new("Kan give", "Can give");
        public static readonly Phrase Seeks = new("Har brug for", "Needs");
        public static readonly Phrase FullWord = new("Fuldt", "Full");
        public static readonly CountPhrase Seats = new(new("{0} plads", "{0} seat"), new("{0} pladser", "{0} seats"));

        public static readonly Phrase None = new("Ingen passer endnu", "Nobody fits yet");
        public static readonly Phrase NoneText = new("Det her giver hits. Vælg den mindste ændring, I kan leve med.", "These give hits. Choose the smallest change you can live with.");
        public static readonly Phrase NoneAtAll = new("Der er ikke noget af den slags i nettet endnu. Læg det op, så andre kan finde jer.", "There is nothing of that kind in the network yet. Post it, so that others can find you.");
        public static readonly Phrase NotHere = new("Ikke det, I søger?", "Not what you are looking for?");
        public static readonly Phrase NotHereText = new("Læg behovet op. Så kan dem, der har det, finde jer.", "Post the need. Then those who have it can find you.");
        public static readonly Phrase Widen = new("Søg op til {0} km væk", "Search up to {0} km away");
        public static readonly Phrase WholeCountry = new("Søg i hele landet", "Search the whole country");
        public static readonly Phrase OtherWords = new("Søg på »{0}«", "Search for “{0}”");
        public static readonly Phrase WithoutWords = new("Søg uden ord", "Search without words");
        public static readonly Phrase Drop = new("Fjern {0}", "Remove {0}");
        public static readonly Phrase Broader = new("Bredere emne", "A broader theme");

        public static readonly Phrase Map = new("Samme resultater på kort", "The same results on a map");
        public static readonly Phrase MapText = new("Tallene følger listen. De små mærker er længere nede i listen.", "The numbers follow the list. The small marks are further down the list.");
        public static readonly Phrase ToMap = new("Se på kort", "See on a map");
        public static readonly Phrase You = new("Jer", "You");
        public static readonly Phrase MapHint = new("Kort over resultaterne. Listen viser det samme.", "Map of the results. The list shows the same.");
        public static readonly Phrase ZoomIn = new("Zoom ind", "Zoom in");
        public static readonly Phrase ZoomOut = new("Zoom ud", "Zoom out");

        public static string Hits(RecordKind kind, int count) => kind switch
        {
            RecordKind.Need => NeedHits.Of(count),
            RecordKind.Organisation => OrganisationHits.Of(count),
            _ => OfferHits.Of(count),
        };
    }
}
