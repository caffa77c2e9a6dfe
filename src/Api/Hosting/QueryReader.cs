using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Reads query parameters and collects every one that cannot be read. Several values: repeat the parameter or part them by commas.</summary>
public sealed class QueryReader(IQueryCollection query)
{
    private readonly List<RuleError> errors = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<RuleError> Errors => errors;

    /// <summary>The refusal when something could not be read, else null.</summary>
    public ProblemAnswer? Refusal => errors.Count == 0 ? null : new(ProblemKind.Malformed, errors);

    /// <summary>Adds an error of the caller's.</summary>
    public void Refuse(string name, string da, string en) => errors.Add(ShapeErrors.WrongType(name, da, en));

    public string? Text(string name, int longest)
    {
        var text = query[name].ToString().Trim();
        if (text.Length > longest)
            Refuse(name, $"en tekst på højst {longest} tegn", $"a text of at most {longest} characters");
        else if (text.Any(char.IsControl))
            Refuse(name, "en tekst uden styretegn", "a text without control characters");
        else if (text.Length > 0)
            return text;
        return null;
    }

    public int Number(string name, int from, int to, int standard) => Number(name, from, to) ?? standard;

    public int? Number(string name, int from, int to)
    {
        if (Values(name) is not [var text])
            return Several(name);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;
        Refuse(name, $"et helt tal fra {from} til {to}", $"a whole number from {from} to {to}");
        return null;
    }

    public ImmutableArray<int> Numbers(string name, int from, int to)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var text in Values(name))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
                found.Add(number);
            else
                Refuse(name, $"hele tal fra {from} til {to}", $"whole numbers from {from} to {to}");
        }
        return found.ToImmutable();
    }

    public double? Kilometres(string name)
    {
        if (Values(name) is not [var text])
            return Several(name);
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var km) && km is > 0 and <= 1_000)
            return km;
        Refuse(name, "et tal over 0 og højst 1000", "a number above 0 and at most 1000");
        return null;
    }

    public bool Flag(string name)
    {
        var text = query[name].ToString();
        if (text is not ("" or "true" or "false"))
            Refuse(name, "true eller false", "true or false");
        return text == "true";
    }

    public ImmutableArray<T> Words<T>(string name) where T : struct, Enum
    {
        var names = Leaf.Names(typeof(T));
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var text in Values(name))
        {
            if (Array.IndexOf(names, text) is >= 0 and var at)
                found.Add(Enum.GetValues<T>()[at]);
            else
                errors.Add(Leaf.Error(typeof(T), name));
        }
        return found.ToImmutable();
    }

    public ImmutableArray<string> Codes(string name, Func<string, bool> known, string da, string en)
    {
        var texts = Values(name);
        if (!texts.All(known))
            Refuse(name, da, en);
        return [.. texts];
    }

    public Position? Point(string name)
    {
        var text = query[name].ToString();
        if (text.Length == 0)
            return null;
        if (text.Split(',') is [var lat, var lon] && Degrees(lat, 90) is { } north && Degrees(lon, 180) is { } east)
            return new(north, east);
        Refuse(name, "bredde og længde, for eksempel 56.46,10.04", "latitude and longitude, for example 56.46,10.04");
        return null;
    }

    private static double? Degrees(string text, double most) =>
        double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= most ? degrees : null;

    private int? Several(string name)
    {
        if (Values(name).Length > 1)
            Refuse(name, "ét tal", "one number");
        return null;
    }

    private string[] Values(string name) =>
        [.. query[name].SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(100)];
}
