using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Partnerships;

/// <summary>What a plan must keep.</summary>
public static class PlanRules
{
    private const int Short = 200, Note = 300, MostTasks = 100, MostSteps = 50;

    /// <summary>Everything that is wrong with a plan of a partnership as it would follow the one before.</summary>
    public static ImmutableArray<RuleError> Check(Plan plan, Plan before, Partnership p, DateOnly today)
    {
        var errors = new List<RuleError>();
        Words(errors, "place", plan.Place, Short);
        Words(errors, "ifRain", plan.IfRain, Short);
        Words(errors, "price", plan.Price, Short);
        Time(errors, "startTime", plan.StartTime);
        Time(errors, "endTime", plan.EndTime);
        if (errors.Count == 0 && plan is { StartTime: { } from, EndTime: { } to } && p.Start == PartnershipPhases.LastDay(p) && string.CompareOrdinal(to, from) < 0)
            errors.Add(new("endTime", "fromAfterTo", $"{to} er før {from}.", $"{to} is before {from}.", $"Skriv {from} eller senere.", $"Write {from} or later."));
        Most(errors, "tasks", plan.Tasks.Length, MostTasks);
        Most(errors, "programme", plan.Programme.Length, MostSteps);
        foreach (var (task, i) in plan.Tasks.Take(MostTasks).Select((t, i) => (t, i)))
        {
            Words(errors, $"tasks[{i}].text", task.Text, Note, required: true);
            Theirs(errors, $"tasks[{i}].organisation", task.Organisation, p);
            if (task.Done is null && before.Tasks.FirstOrDefault(other => other.Id == task.Id)?.Due != task.Due)
                errors.AddRange(DaysAhead.Day($"tasks[{i}].due", task.Due, today));
            if (plan.Tasks.Take(i).Any(other => other.Id == task.Id) || task.Id.Length is 0 or > 64)
                errors.Add(new($"tasks[{i}].id", "duplicate", "To opgaver har det samme id.", "Two tasks have the same id.", "Giv den ene et andet.", "Give one of them another."));
        }
        foreach (var (step, i) in plan.Programme.Take(MostSteps).Select((s, i) => (s, i)))
        {
            Time(errors, $"programme[{i}].at", step.At, required: true);
            Words(errors, $"programme[{i}].text", step.Text, Note, required: true);
            Theirs(errors, $"programme[{i}].organisation", step.Organisation, p);
        }
        return [.. errors];
    }

    /// <summary>Why nothing can be told of a day: it has not been yet, or lies too far back; null when it can.</summary>
    public static RuleError? LogDay(string field, DateOnly? day, DateOnly today) => day is { } told && (told > today || told.Year < 1950)
        ? new(field, told > today ? "future" : "outOfRange", $"{DayWords.Day(told, true)} {(told > today ? "er ikke kommet endnu" : "ligger for langt tilbage")}.",
            $"{DayWords.Day(told, false)} {(told > today ? "has not come yet" : "lies too far back")}.", "Skriv dagen, det skete, eller udelad den.", "Write the day it happened, or leave it out.") : null;

    /// <summary>Whether it is a time of day, <c>09:00</c>.</summary>
    public static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static void Words(List<RuleError> errors, string field, string? text, int most, bool required = false)
    {
        var wrong = ChangeRules.CheckWords(field, text, required);
        errors.AddRange(wrong);
        if (wrong.IsEmpty && text?.Length > most)
            errors.Add(ShapeErrors.TooLong(field, most));
    }

    private static void Time(List<RuleError> errors, string field, string? time, bool required = false)
    {
        if (time is null ? required : !IsTime(time))
            errors.Add(new(field, "notATime", "Det er ikke et klokkeslæt.", "That is not a time of day.", "Skriv det som 09:00.", "Write it as 09:00."));
    }

    private static void Theirs(List<RuleError> errors, string field, string? organisation, Partnership p)
    {
        if (organisation is not null && p.Members.All(m => m.Organisation != organisation))
            errors.Add(new(field, "notAMember", "Den er ikke med i partnerskabet.", "It is not a member of the partnership.", "Vælg en, der er med.", "Choose one that is."));
    }

    private static void Most(List<RuleError> errors, string field, int count, int most)
    {
        if (count > most)
            errors.Add(new(field, "tooMany", $"Der er plads til {most}.", $"There is room for {most}.", "Fjern nogle.", "Remove some."));
    }
}
