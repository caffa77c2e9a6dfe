using System.Globalization;
using System.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Partnerships;

/// <summary>A partnership's day as a calendar file, RFC 5545: lines of at most 75 octets ending in CR LF, times in UTC, the same UID for ever.</summary>
public static class CalendarFile
{
    private const int LongestLine = 75;
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The file; null while there is no day.</summary>
    public static string? Of(Partnership p, Plan plan, long planVersion, string address, DateTimeOffset now)
    {
        if (p.Start is not { } start)
            return null;
        var file = new StringBuilder();
        void Line(string name, string value) => Fold(file, $"{name}:{value}");
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//CoCreate//Partnerships//DA");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("BEGIN", "VEVENT");
        Line("UID", $"partnership-{p.Id}@cocreate");
        Line("DTSTAMP", Utc(now));
        // both only ever grow, and so does their sum
        Line("SEQUENCE", (p.Version - 1 + planVersion).ToString(CultureInfo.InvariantCulture));
        When(Line, start, PartnershipPhases.LastDay(p)!.Value, plan);
        Line("SUMMARY", Text(p.Title));
        if (!string.IsNullOrWhiteSpace(plan.Place))
            Line("LOCATION", Text(plan.Place));
        if (Description(p, plan) is { Length: > 0 } description)
            Line("DESCRIPTION", Text(description));
        Line("URL", address);
        Line("STATUS", p.Phase switch { PartnershipPhase.Forming => "TENTATIVE", PartnershipPhase.Stopped => "CANCELLED", _ => "CONFIRMED" });
        Line("END", "VEVENT");
        Line("END", "VCALENDAR");
        return file.ToString();
    }

    /// <summary>A value of type TEXT: what would end it is escaped, what cannot be shown is left out.</summary>
    public static string Text(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
            safe.Append(c switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                '\t' => " ",
                _ when char.IsControl(c) => "",
                _ => c.ToString(),
            });
        return safe.ToString();
    }

    private static void When(Action<string, string> line, DateOnly start, DateOnly last, Plan plan)
    {
        // a span of days is kept free as days; one day has its hours
        if (start == last && plan.StartTime is { } from && PlanRules.IsTime(from))
        {
            line("DTSTART", Utc(At(start, from)));
            if (plan.EndTime is { } to && PlanRules.IsTime(to) && string.CompareOrdinal(to, from) > 0)
                line("DTEND", Utc(At(start, to)));
            return;
        }
        line("DTSTART;VALUE=DATE", Day(start));
        line("DTEND;VALUE=DATE", Day(last.AddDays(1)));
    }

    private static string Description(Partnership p, Plan plan) => string.Join("\n", new[]
    {
        p.Text,
        string.IsNullOrWhiteSpace(plan.IfRain) ? null : $"Regner det: {plan.IfRain}",
        plan.Programme.IsEmpty ? null : string.Join("\n", plan.Programme.Select(step => $"{step.At} {step.Text}")),
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static DateTimeOffset At(DateOnly day, string time)
    {
        var local = day.ToDateTime(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture));
        // an hour that summer time skips is the one after it
        return Denmark.IsInvalidTime(local) ? new DateTimeOffset(local.AddHours(1), Denmark.GetUtcOffset(local.AddHours(1))) : new DateTimeOffset(local, Denmark.GetUtcOffset(local));
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // never inside a character, whatever its length in octets
    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
