using CoCreate.Api.Hosting;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Introductions;

/// <summary>The letter to one organisation alone: it stands in the network, and its people may take its page over.</summary>
internal static class ClaimLetter
{
    public static LetterTexts Write(string organisation, IntroducedParty party, string message, string link, LetterWriter writer) => new(
        Text($"Kære {organisation}",
            $"{writer.Da}. I står på CoCreate, et åbent net, hvor kommuner, skoler, foreninger og virksomheder finder hinanden.",
            "Siden er skrevet ud fra det, kommunen vidste i forvejen. Vil I selv bestemme, hvad der står, og hvem der må spørge jer? Så overtag den. Det tager et minut.", message,
            $"Overtag jeres side: {link}\nKun til {organisation}. Virker til {DayWords.Day(Days.In(party.Expires), true)}.",
            "Vil I slet ikke stå der, så svar nej på linket. Jeg har ikke givet jeres telefon eller mail til nogen.",
            $"Venlig hilsen\n{writer.Signed}"),
        Text($"Dear {organisation}",
            $"{writer.En}. You stand in CoCreate, an open network where municipalities, schools, associations and businesses find each other.",
            "The page is written from what the municipality knew already. Would you like to decide what stands there, and who may ask you? Then take it over. It takes a minute.", message,
            $"Take over your page: {link}\nOnly for {organisation}. Works until {DayWords.Day(Days.In(party.Expires), false)}.",
            "If you do not want to stand there at all, answer no by the link. I have given your phone or mail to nobody.",
            $"Kind regards\n{writer.Signed}"));

    private static string Text(params string[] parts) => string.Join("\n\n", parts.Select(part => part.Trim()).Where(part => part.Length > 0)) + "\n";
}
