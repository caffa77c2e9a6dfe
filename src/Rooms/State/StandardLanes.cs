using System.Collections.Immutable;

namespace CoCreate.Rooms.State;

/// <summary>The columns of a room that no template says otherwise of.</summary>
public static class StandardLanes
{
    /// <summary>What is missing, what can be brought, what is promised.</summary>
    public static ImmutableArray<Lane> All { get; } =
    [
        new("missing", "Det mangler vi", "What we lack"),
        new("bringing", "Det kan vi bringe", "What we can bring"),
        new("promising", "Det lover vi", "What we promise"),
    ];
}
