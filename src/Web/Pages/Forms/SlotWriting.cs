using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Dated slots as rows of a form: a day, two clocks on the wall in Denmark, and seats.</summary>
internal static partial class SlotWriting
{
    public const int Most = 200;
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    private static readonly string[] Parts = ["day", "start", "end", "seats"];

    /// <summary>How many rows have something in them; an id alone is nothing.</summary>
    public static int Rows(Written written) => Enumerable.Range(0, Most).Where(i => Parts.Any(part => written.Text($"slots-{i}-{part}") is not null)).Select(i => i + 1).DefaultIfEmpty().Max();

    public static JsonArray Read(FieldReader r)
    {
        var list = new JsonArray();
        for (var i = 0; i < Rows(r.Written); i++)
        {
            var at = $"slots-{i}";
            if (Parts.All(part => r.Written.Text($"{at}-{part}") is null))
                continue;
            var day = r.Day(at + "-day");
            if (day is null && r.Written.Text(at + "-day") is null)
                r.Wrong(at + "-day", T.Slots.DayMissing);
            var (start, end, seats) = (Clock(r, at + "-start", required: true), Clock(r, at + "-end", required: false), r.Whole(at + "-seats"));
            if (seats is null && r.Written.Text(at + "-seats") is null)
                r.Wrong(at + "-seats", T.Slots.SeatsWanted);
            if (day is null || start is null || seats is null)
                continue;
            var slot = new JsonObject { ["id"] = r.Written.Text(at + "-id") ?? Ids.New(), ["start"] = Moment(day.Value, start.Value), ["seats"] = seats };
            if (end is { } until)
                slot["end"] = Moment(day.Value, until);
            list.Add(slot);
        }
        return list;
    }

    public static Written Write(Written w, Offer offer)
    {
        if (offer.Slots.IsDefaultOrEmpty)
            return w;
        for (var i = 0; i < Math.Min(offer.Slots.Length, Most); i++)
        {
            var (slot, at) = (offer.Slots[i], $"slots-{i}");
            w = w.With(at + "-id", slot.Id).With(at + "-day", FieldReader.Iso(slot.Start.DayInDenmark())).With(at + "-start", Wall(slot.Start))
                .With(at + "-end", slot.End is { } end ? Wall(end) : null).With(at + "-seats", slot.Seats.ToString(CultureInfo.InvariantCulture));
        }
        return w;
    }

    /// <summary><c>slots[2].seats</c> as the field it was read from.</summary>
    public static string FieldOf(string path) => SlotField().Match(path) is { Success: true } m
        ? $"slots-{m.Groups[1].Value}-{m.Groups[2].Value switch { "seats" or "taken" => "seats", "end" => "end", _ => "day" }}" : "slots-0-day";

    private static TimeOnly? Clock(FieldReader r, string field, bool required)
    {
        if (r.Written.Text(field) is not { } text)
        {
            if (required)
                r.Wrong(field, T.Slots.ClockWanted);
            return null;
        }
        if (TimeOnly.TryParseExact(text.Replace('.', ':'), ["H:mm", "HH:mm", "HH:mm:ss", "H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return clock;
        r.Wrong(field, T.Slots.ClockWanted);
        return null;
    }

    private static string Moment(DateOnly day, TimeOnly clock)
    {
        var at = day.ToDateTime(clock);
        return new DateTimeOffset(at, Denmark.GetUtcOffset(at)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    private static string Wall(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^slots\[(\d+)\](?:\.(\w+))?")]
    private static partial Regex SlotField();
}
