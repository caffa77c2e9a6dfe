using System.Collections.Immutable;

namespace CoCreate.Api.Partnerships;

/// <summary>How the sides will do it: words between them, which lie in people.db. Times of day are <c>HH:mm</c> in Denmark.</summary>
public sealed record Plan
{
    /// <summary>Nothing planned yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>Where it is, at most 200 characters.</summary>
    public string? Place { get; init; }
    /// <summary>What they do if it rains, at most 200 characters.</summary>
    public string? IfRain { get; init; }
    /// <summary>What it costs and who pays, at most 200 characters.</summary>
    public string? Price { get; init; }
    /// <summary>When it begins.</summary>
    public string? StartTime { get; init; }
    /// <summary>When it ends.</summary>
    public string? EndTime { get; init; }
    /// <summary>What is to be done before.</summary>
    public ImmutableArray<PlanTask> Tasks { get; init; } = [];
    /// <summary>What happens on the day.</summary>
    public ImmutableArray<PlanStep> Programme { get; init; } = [];
}

/// <summary>Something to be done before: by whom, when at the latest, and the day it was done.</summary>
public sealed record PlanTask(string Id, string Text, string? Organisation = null, DateOnly? Due = null, DateOnly? Done = null);

/// <summary>Something that happens on the day, and who sees to it.</summary>
public sealed record PlanStep(string At, string Text, string? Organisation = null);
