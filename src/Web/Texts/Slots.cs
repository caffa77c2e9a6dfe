namespace CoCreate.Web.Texts;

public static partial class T
{
    /// <summary>Dated slots with seats.</summary>
    public static class Slots
    {
        public static readonly Phrase Title = new("Ledige dage", "Days with room");
        public static readonly Phrase Hint = new("Fyldt er optaget, stiplet er frit.", "Filled is taken, dashed is free.");
        public static readonly Phrase Yours = new("Jeres uge", "Your week");
        public static readonly Phrase FreeOf = new("{0} af {1} pladser er ledige", "{0} of {1} places are free");
        public static readonly Phrase Full = new("Fuldt booket", "Fully booked");
        public static readonly Phrase TooFew = new("For få pladser til {0}", "Too few places for {0}");
        public static readonly Phrase InTeams = new("I er {0}. Kom i {1} hold", "You are {0}. Come in {1} teams");
        public static readonly Phrase AskDay = new("Spørg om dagen", "Ask for the day");
        public static readonly Phrase Book = new("Book pladser", "Book places");
        public static readonly Phrase Wait = new("Skriv jer på venteliste", "Join the waiting list");
        public static readonly Phrase HaveBooked = new("I har booket {0}", "You have booked {0}");
        public static readonly Phrase HaveAsked = new("I har spurgt", "You have asked");
        public static readonly Phrase HaveWait = new("I står på venteliste", "You are on the waiting list");
        public static readonly Phrase CallOff = new("Meld afbud", "Call it off");
        public static readonly Phrase More = new("Se de {0} næste", "See the next {0}");
        public static readonly Phrase One = new("Se den næste", "See the next one");

        public static readonly Phrase Form = new("Bestemte tider med pladser", "Certain times with places");
        public static readonly Phrase FormHint = new("Så kan andre se, hvilke dage der er ledige. En tid, nogen har booket, kan ikke fjernes her.",
            "Then others can see which days are free. A time somebody booked cannot be removed here.");
        public static readonly Phrase BookingHow = new("Hvordan får man plads?", "How does one get a place?");
        public static readonly Phrase ByAsking = new("De spørger, og I siger ja eller nej", "They ask, and you say yes or no");
        public static readonly Phrase ByBooking = new("De booker selv, så længe der er pladser", "They book themselves while there are places");
        public static readonly Phrase Nth = new("Tid {0}", "Time {0}");
        public static readonly Phrase Day = new("Dag", "Day");
        public static readonly Phrase Begins = new("Begynder kl.", "Begins at");
        public static readonly Phrase Ends = new("Slutter kl.", "Ends at");
        public static readonly Phrase Seats = new("Pladser", "Places");
        public static readonly Phrase OneMore = new("En tid til", "One more time");
        public static readonly Phrase DayMissing = new("Skriv dagen.", "Write the day.");
        public static readonly Phrase ClockWanted = new("Skriv et klokkeslæt som 09:00.", "Write a time such as 09:00.");
        public static readonly Phrase SeatsWanted = new("Skriv, hvor mange pladser der er, for eksempel 20.", "Write how many places there are, such as 20.");
        public static readonly CountPhrase Count = new(new("Én tid", "One time"), new("{0} tider", "{0} times"));
    }
}
