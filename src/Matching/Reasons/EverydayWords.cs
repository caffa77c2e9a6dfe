using System.Collections.Frozen;

namespace CoCreate.Matching.Reasons;

/// <summary>Words everybody writes: two who share only these share nothing worth telling. They count in the score like others. Our own list.</summary>
internal static class EverydayWords
{
    private static readonly FrozenSet<string> Set = (
        "bruge bruger brugere brugerne brugt bruges voksne voksen børn barn børnene unge ung elever elev eleverne folk mennesker menneske personer person medlemmer medlem " +
        "dag dage dagen uge uger ugen måned år tid tiden tider gang gange sted steder stedet ting hjælp hjælpe hjælper laver lave lavet lære lærer lærere god godt gode bedre bedst ny nyt nye " +
        "stor stort store lille små komme kommer tage tager give giver finde finder vise viser møde møder mødes gå går stå står se ser prøve prøver arbejde arbejder arbejdet " +
        "klasse klassen klasser skole skolen skoler forening foreningen foreninger kommune kommunen sammen hele helt første fælles lokale lokal lyst brug vores jeres " +
        "use uses used people person children child adults adult day days week time place help make new good school class").Split(' ').ToFrozenSet();

    public static bool Contains(string word) => Set.Contains(word);
}
