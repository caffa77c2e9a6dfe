using System.Globalization;
using System.Text.Json.Nodes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Turns written fields into a record's wire form. What cannot be read becomes an error at its field and is left out.</summary>
public sealed class FieldReader(Written written, DateOnly today)
{
    public Written Written => written;

    public JsonObject Body { get; } = [];

    public List<FieldError> Errors { get; } = [];

    public void Wrong(string field, string message) => Errors.Add(new(field, message));

    /// <summary>One line: space around it does not count.</summary>
    public void Line(string field, string name) => Body[name] = written.Text(field);

    /// <summary>Text with line breaks.</summary>
    public void Lines(string field, string name) => Body[name] = written.One(field).Trim('\n', ' ') is { Length: > 0 } text ? text : null;

    public void Whole(string field, string name) => Body[name] = Whole(field);

    public int? Whole(string field)
    {
        if (written.Text(field) is not { } text)
            return null;
        if (Numbers.Read(text) is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        Wrong(field, T.Forms.WholeNumber);
        return null;
    }

    public double? Number(string field, Phrase remedy)
    {
        if (written.Text(field) is not { } text)
            return null;
        if (Numbers.Read(text) is { } number and > -1_000_000 and < 1_000_000_000)
            return (double)number;
        Wrong(field, remedy);
        return null;
    }

    public decimal? Amount(string field)
    {
        if (written.Text(field) is not { } text)
            return null;
        if (Numbers.Read(text) is { } number)
            return number;
        Wrong(field, T.Forms.MoneyNumber);
        return null;
    }

    public DateOnly? Day(string field)
    {
        if (written.Text(field) is not { } text)
            return null;
        string[] forms = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d. M. yyyy"];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Wrong(field, T.Forms.DayWanted);
        return null;
    }

    /// <summary>A day that is not over.</summary>
    public DateOnly? DayAhead(string field)
    {
        var day = Day(field);
        if (day < today)
            Wrong(field, T.Forms.DayIsOver.With(EverydayTime.Day(day.Value, today)));
        return day;
    }

    /// <summary>Weeks, or days where they are given instead.</summary>
    public Period? Period(string prefix)
    {
        DateOnly? first = Day(prefix + "-first"), last = Day(prefix + "-last");
        var weeks = Weeks.Read(prefix + "-from", prefix + "-to", this, today);
        if (first is null && last is null)
            return weeks;
        if (first > last)
            Wrong(prefix + "-last", T.Forms.LastBeforeFirst.With(EverydayTime.Day(last.Value, today), EverydayTime.Day(first.Value, today)));
        return first > last ? null : new(first, last);
    }

    public JsonArray Choices<TEnum>(string field) where TEnum : struct, Enum =>
        new([.. Enum.GetValues<TEnum>().Where(v => written.Many(field).Contains(Labels.Wire(v))).Select(v => JsonValue.Create(Labels.Wire(v)))]);

    /// <summary>Codes that were ticked; what is not on the list is dropped only when it was never a word of the record.</summary>
    public JsonArray Codes(string field) => new([.. written.Many(field).Where(c => c.Length > 0).Distinct().Select(c => JsonValue.Create(c))]);

    /// <summary>Ticked codes and, line by line, own words.</summary>
    public JsonArray CodesAndWords(string field) => new([.. written.Many(field).Concat(written.One(field + "-own").Split('\n'))
        .Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(w => JsonValue.Create(w))]);

    public JsonArray WholeNumbers(string field) => new([.. written.Many(field)
        .Select(g => int.TryParse(g, CultureInfo.InvariantCulture, out var n) ? n : -1).Where(n => n >= 0).Distinct().Order().Select(n => JsonValue.Create(n))]);

    public void Ages(string prefix, string name)
    {
        int? from = Whole(prefix + "-from"), to = Whole(prefix + "-to");
        Body[name] = from is null && to is null ? null : new JsonObject { ["from"] = from, ["to"] = to };
    }

    public static JsonObject? Json(Period? period) => period is null ? null
        : new() { ["from"] = Iso(period.From), ["to"] = Iso(period.To) };

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
