using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Perspectives;

/// <summary>How each sector tends to look at a question: what it has met, and the question it would ask first.</summary>
internal static class Lens
{
    public static Sentence Words(Sector sector, IReadOnlyList<Theme> themes)
    {
        var (who, asks) = Of(sector);
        // "buildings and architecture and art" are how many things?
        var (da, en) = (themes.Select(t => Say.Inside(t.LabelDa)).ToArray(), themes.Select(t => Say.Inside(t.LabelEn)).ToArray());
        var about = new Sentence(da.Any(l => l.Contains(" og ")) ? string.Join(" samt ", da) : Say.ListDa(da), en.Any(l => l.Contains(" and ")) ? string.Join(" as well as ", en) : Say.ListEn(en));
        return new($"{who.Da} har mødt noget, der ligner, som et spørgsmål om {about.Da}. {asks.Da}", $"{who.En} have met something like it as a question of {about.En}. {asks.En}");
    }

    private static (Sentence Who, Sentence Asks) Of(Sector sector) => sector switch
    {
        Sector.Municipality => (new("Kommuner", "Municipalities"), new("Hvad ville det ændre, hvis det blev en del af hverdagen og ikke et projekt?", "What would it change if it became part of everyday work and not a project?")),
        Sector.School => (new("Skoler", "Schools"), new("Hvad kunne børn og unge lære af at være med til det?", "What could children and young people learn by taking part in it?")),
        Sector.Association => (new("Foreninger", "Associations"), new("Hvad kunne mennesker have lyst til at gøre for hinanden her?", "What could people want to do for each other here?")),
        Sector.Business => (new("Virksomheder", "Businesses"), new("Hvad ville I gøre, hvis det var en kunde, der spurgte?", "What would you do if it were a customer who asked?")),
        Sector.Knowledge => (new("Videninstitutioner", "Knowledge institutions"), new("Hvad ved man ikke endnu, og hvordan kan det prøves i det små?", "What is not known yet, and how can it be tried on a small scale?")),
        Sector.Region => (new("Regioner", "Regions"), new("Hvad ville det betyde for folks helbred, og hvem opdager det først?", "What would it mean for people's health, and who notices first?")),
        Sector.State => (new("Statslige institutioner", "State bodies"), new("Hvilke regler hjælper her, og hvilke står i vejen?", "Which rules help here, and which stand in the way?")),
        Sector.Citizens => (new("Borgere", "Citizens"), new("Hvad siger de, det handler om, selv, at der skal til?", "What do those it is about say themselves that it takes?")),
        _ => (new("Andre", "Others"), new("Hvem mangler ved bordet?", "Who is missing at the table?")),
    };
}
