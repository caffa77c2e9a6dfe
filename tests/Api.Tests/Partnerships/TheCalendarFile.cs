using System.Text;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Model;

namespace CoCreate.Api.Tests.Partnerships;

public sealed class TheCalendarFile
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 8, 30, 0, TimeSpan.Zero);

    private static Partnership Åen => new()
    {
        Id = "aaaabbbbccccdddd", Version = 3, Title = "Åens vand; uge 18, 5. B \\ venner", Text = "Første linje\r\nBEGIN:VALARM", Phase = PartnershipPhase.Agreed,
        Start = new(2027, 5, 5), End = new(2027, 5, 5), Members = [new("s", MemberRole.Lead)],
    };

    [Fact]
    public void A_day_with_hours_is_these_lines_and_no_others()
    {
        var plan = new Plan { Place = "Klubhuset, Gudenåen", IfRain = "Rummet i Vorup", StartTime = "09:00", EndTime = "14:00", Programme = [new("09:00", "Velkomst")] };
        Lines(CalendarFile.Of(Åen, plan, 2, "https://cocreate.example/partnerskaber/aaaabbbbccccdddd", Now)!).ShouldBe(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CoCreate//Partnerships//DA", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:partnership-aaaabbbbccccdddd@cocreate", "DTSTAMP:20261125T083000Z", "SEQUENCE:4", "DTSTART:20270505T070000Z", "DTEND:20270505T120000Z",
            "SUMMARY:Åens vand\\; uge 18\\, 5. B \\\\ venner", "LOCATION:Klubhuset\\, Gudenåen",
            "DESCRIPTION:Første linje\\nBEGIN:VALARM\\nRegner det: Rummet i Vorup\\n09:00 Velkomst",
            "URL:https://cocreate.example/partnerskaber/aaaabbbbccccdddd", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR",
        ]);
    }

    [Fact]
    public void Several_days_end_on_the_morning_after_the_last_and_winter_is_another_hour_than_summer()
    {
        var week = Åen with { End = new(2027, 5, 7), Phase = PartnershipPhase.Forming };
        var lines = Lines(CalendarFile.Of(week, Plan.Empty, 0, "x", Now)!);
        lines.ShouldContain("DTSTART;VALUE=DATE:20270505");
        lines.ShouldContain("DTEND;VALUE=DATE:20270508");
        lines.ShouldContain("STATUS:TENTATIVE");
        var winter = Åen with { Start = new(2027, 1, 5), End = null, Phase = PartnershipPhase.Stopped };
        Lines(CalendarFile.Of(winter, new() { StartTime = "09:00" }, 0, "x", Now)!).ShouldSatisfyAllConditions(l => l.ShouldContain("DTSTART:20270105T080000Z"), l => l.ShouldContain("STATUS:CANCELLED"));
        CalendarFile.Of(Åen with { Start = null, End = null }, Plan.Empty, 0, "x", Now).ShouldBeNull();
    }

    [Theory]
    [InlineData("æøå")]
    [InlineData("👩‍🏫😀")]
    [InlineData("plain;,\\ words")]
    [InlineData("<script>alert(1)</script>\nEND:VEVENT\n")]
    public void No_line_is_longer_than_75_octets_no_letter_is_broken_and_nothing_typed_becomes_a_line(string words)
    {
        var long_ = string.Concat(Enumerable.Repeat(words, 60));
        var file = CalendarFile.Of(Åen with { Text = long_ }, new() { Place = long_ }, 0, "x", Now)!;
        foreach (var line in file.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
            line.ShouldNotContain("\n");
            line.EnumerateRunes().ShouldNotContain(Rune.ReplacementChar);
        }
        Lines(file).Select(line => line.Split(':', ';')[0]).ShouldBe(["BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND",
            "SUMMARY", "LOCATION", "DESCRIPTION", "URL", "STATUS", "END", "END"]);
        Unescaped(Lines(file).Single(l => l.StartsWith("LOCATION:"))["LOCATION:".Length..]).ShouldBe(long_);
    }

    private static string[] Lines(string file)
    {
        file.ShouldEndWith("\r\n");
        return file[..^2].Replace("\r\n ", "").Split("\r\n");
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        return plain.ToString();
    }
}
