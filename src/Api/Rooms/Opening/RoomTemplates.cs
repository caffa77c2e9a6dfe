using System.Collections.Immutable;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What a room begins with.</summary>
/// <param name="Code">Its name on the wire; null for a room without a template.</param>
/// <param name="Da">Its name on screen.</param>
/// <param name="En">The same in English.</param>
/// <param name="Lanes">The board's columns: what is missing, what can be brought, what is promised, in this order.</param>
/// <param name="Questions">Cards that lie there when people come, in the first lane unless told.</param>
/// <param name="Clauses">Headings of the agreement.</param>
/// <param name="Rules">What may be done in which phase; null = nearly everything in every phase.</param>
public sealed record RoomTemplate(string? Code, string Da, string En, ImmutableArray<Lane> Lanes, ImmutableArray<TemplateCard> Questions, ImmutableArray<TemplateClause> Clauses, ImmutableArray<PhaseRule>? Rules = null);

/// <summary>A question to begin with.</summary>
public sealed record TemplateCard(string Lane, string Da, string En);

/// <summary>A heading of the agreement; with a hole where something is bound to be missing still.</summary>
public sealed record TemplateClause(string Da, string En, bool Hole = false);

/// <summary>The rooms one can begin from.</summary>
public static class RoomTemplates
{
    /// <summary>Where needs, resources and promises lie, in every room.</summary>
    public const string Missing = "missing", Bringing = "bringing", Promising = "promising";

    // who comes with a plan needs the board at once, and the words of the agreement as soon as the direction is clear
    private static readonly ImmutableArray<PhaseRule> FromAPlan =
        [new("vote", [Phase.Direction, Phase.Model, Phase.Commitments]), new("clause", [Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement]), new("agreement", [Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement])];

    // nothing is chosen before the question has been turned over
    private static readonly ImmutableArray<PhaseRule> FromAWonder =
    [
        new("card", [Phase.Mystery, Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement]), new("vote", [Phase.Direction, Phase.Model]), new("decision", [Phase.Model, Phase.Commitments, Phase.Agreement]),
        new("clause", [Phase.Model, Phase.Commitments, Phase.Agreement]), new("agreement", [Phase.Model, Phase.Commitments, Phase.Agreement]),
    ];

    // those who look back know each other, and dots tell at once what weighed most
    private static readonly ImmutableArray<PhaseRule> LookingBack =
        [new("vote", [Phase.Mystery, Phase.Direction, Phase.Model]), new("clause", [Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement]), new("agreement", [Phase.Direction, Phase.Model, Phase.Commitments, Phase.Agreement])];

    /// <summary>Everything may be done from the start.</summary>
    public static RoomTemplate Plain { get; } = new(null, "Uden skabelon", "Without a template", StandardLanes.All, [],
        [new("Det vil vi sammen", "What we want together"), new("Det bringer vi hver især", "What each of us brings")]);

    /// <summary>The others, in the order they are offered.</summary>
    public static ImmutableArray<RoomTemplate> All { get; } =
    [
        new("firstMeeting", "Det første møde", "The first meeting", StandardLanes.All,
            [new(Missing, "Hvad ville være anderledes, hvis det lykkedes?", "What would be different if it worked?"), new(Bringing, "Hvad kan vi, som de andre ikke ved?", "What can we do that the others do not know?")],
            [new("Det vil vi sammen", "What we want together"), new("Det bringer vi hver især", "What each of us brings"), new("Sådan mødes vi igen", "How we meet again")], PhaseRule.Strict),
        new("openSchool", "Et forløb i den åbne skole", "A course of the open school", StandardLanes.All,
            [new(Missing, "Hvad skal eleverne kunne bagefter?", "What should the pupils be able to do afterwards?"), new(Missing, "Hvem tager imod, og hvem følger med?", "Who receives them, and who comes along?"), new(Bringing, "Hvad må de røre ved og prøve?", "What may they touch and try?")],
            [new("Det skal eleverne lære", "What the pupils are to learn"), new("Før besøget", "Before the visit"), new("På dagen", "On the day"), new("Bagefter i klassen", "Afterwards in class"), new("Det bringer vi hver især", "What each of us brings"), new("Sikkerhed og tilladelser", "Safety and permissions")], FromAPlan),
        new("radicalIdea", "En vild idé", "A radical idea",
            [new(Missing, "Det undrer os", "What puzzles us"), new(Bringing, "Vendt på hovedet", "Turned upside down"), new(Promising, "Det prøver vi", "What we try")],
            [new(Missing, "Hvad ville en, der intet ved om det, spørge om?", "What would somebody who knows nothing of it ask?"), new(Bringing, "Hvad hvis vi gjorde det modsatte?", "What if we did the opposite?"), new(Promising, "Hvad er den mindste prøve, vi kan lave i denne måned?", "What is the smallest trial we can make this month?")],
            [new("Det gode spørgsmål", "The good question"), new("Det prøver vi i det små", "What we try small"), new("Sådan ser vi, om det virker", "How we see whether it works"), new("Det bringer vi hver især", "What each of us brings")], FromAWonder),
        new("evaluation", "Hvordan gik det", "How it went",
            [new(Missing, "Det manglede", "What was missing"), new(Bringing, "Det gik godt", "What went well"), new(Promising, "Det gør vi næste gang", "What we do next time")],
            [new(Bringing, "Hvad blev anderledes for dem, det handlede om?", "What became different for those it was about?"), new(Missing, "Hvad overraskede os?", "What surprised us?"), new(Promising, "Hvem kan bruge det, vi lærte?", "Who can use what we learned?")],
            [new("Det blev til", "What came of it"), new("Det lærte vi", "What we learned"), new("Det giver vi videre", "What we pass on")], LookingBack),
    ];

    /// <summary>A template by its code; the plain one for none, null for one that is not there.</summary>
    public static RoomTemplate? Find(string? code) => string.IsNullOrEmpty(code) ? Plain : All.FirstOrDefault(t => t.Code == code);
}
