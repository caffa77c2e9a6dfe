using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Api.Partnerships;

/// <summary>A step and words with it; for which of the sender's organisations, when they have several.</summary>
public sealed record StepWish(string? Organisation = null, string? Message = null);

/// <summary>How it went, for one side.</summary>
public sealed record AnswersWish(Happened Happened, Again Again, int? Worth = null, string? Text = null, string? Organisation = null);

/// <summary>A message to the other members.</summary>
public sealed record MessageWish(string Text, string? Organisation = null);

/// <summary>What was learned, and the day it is about; else today.</summary>
public sealed record LogWish(string Text, DateOnly? Date = null, string? Organisation = null);

/// <summary>A look at a member's contact details, and why.</summary>
public sealed record LookWish(string Organisation, string Purpose);

/// <summary>Something written, by which organisation and who of them.</summary>
public sealed record WordAnswer(string Id, DateTimeOffset At, string By, string? Name, string Text)
{
    public static WordAnswer Of(PartnershipWord word) => new(word.Id, word.At, word.Organisation, word.Name, word.Text);
}

/// <summary>One entry of the learning log.</summary>
public sealed record LogAnswer(string Id, DateOnly Date, DateTimeOffset At, string By, string? Name, string Text)
{
    public static LogAnswer Of(PartnershipWord word) => new(word.Id, word.Day!.Value, word.At, word.Organisation, word.Name, word.Text);
}

/// <summary>How it went, as one side says, with its words.</summary>
public sealed record OutcomeAnswer(string Organisation, Happened Happened, int? Worth, Again Again, DateTimeOffset At, string? Text);

/// <summary>The answers, and whose are still missing.</summary>
public sealed record AnswersAnswer(ImmutableArray<OutcomeAnswer> Items, ImmutableArray<string> Missing, bool Asked);

/// <summary>A plan with its version, which is the ETag.</summary>
public sealed record PlanAnswer(long Version, string? Place, string? IfRain, string? Price, string? StartTime, string? EndTime,
    ImmutableArray<PlanTask> Tasks, ImmutableArray<PlanStep> Programme)
{
    public static PlanAnswer Of(long version, Plan plan) => new(version, plan.Place, plan.IfRain, plan.Price, plan.StartTime, plan.EndTime, plan.Tasks, plan.Programme);
}
