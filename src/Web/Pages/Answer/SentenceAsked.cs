using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Http.Extensions;

namespace CoCreate.Web.Pages.Answer;

/// <summary>Whose sentence it is, as the address names it.</summary>
public static class Who
{
    public const string Teacher = "laerer", Association = "forening", Facilitator = "kommune", Free = "fri";
}

/// <summary>A filled-in sentence, read from an address. What is not usable is left out, so that every address has an answer, and told by <see cref="Problems"/>.</summary>
public sealed record SentenceAsked(string Who)
{
    /// <summary>What it is about, in the asker's words, at most 500 characters.</summary>
    public string? Topic { get; init; }
    public string? For { get; init; }
    public int? Grade { get; init; }
    public string? Subject { get; init; }
    public int? Week { get; init; }
    public Weekday? Day { get; init; }
    public int? People { get; init; }
    public int? Km { get; init; }
    public string? Where { get; init; }
    /// <summary>Organisations instead of offers.</summary>
    public bool Organisations { get; init; }

    public string? DayCode => Day is { } day ? Labels.Wire(day) : null;

    /// <summary>Whether anything was filled in at all.</summary>
    public bool Empty => this == new SentenceAsked(Who) { Organisations = Organisations };

    public static SentenceAsked Read(IQueryCollection query) =>
        new(query["hvem"].ToString() is Answer.Who.Association or Answer.Who.Facilitator or Answer.Who.Free or Answer.Who.Teacher ? query["hvem"].ToString() : Answer.Who.Free)
        {
            Topic = Words(query["emne"], 500),
            For = Words(query["til"], 200),
            Grade = Number(query["klasse"], 0, 10),
            Subject = Subjects.Find(query["fag"].ToString())?.Code,
            Week = Number(query["uge"], 1, 53),
            Day = Enum.GetValues<Weekday>().Cast<Weekday?>().FirstOrDefault(d => Labels.Wire(d!.Value) == query["dag"].ToString()),
            People = Number(query["antal"], 1, 9999),
            Km = Number(query["km"], 1, 500),
            Where = Words(query["sted"], 100),
            Organisations = query["vis"].ToString() == "organisationer",
        };

    /// <summary>What was written and could not be used, by the name of its blank.</summary>
    public static IReadOnlyList<FieldError> Problems(IQueryCollection query)
    {
        (string Field, int From, int To, Phrase Remedy)[] numbers =
            [("klasse", 0, 10, T.Sentence.GradeWanted), ("uge", 1, 53, T.Sentence.WeekWanted), ("antal", 1, 9999, T.Sentence.PeopleWanted), ("km", 1, 500, T.Sentence.KmWanted)];
        return [.. numbers.Where(n => !string.IsNullOrWhiteSpace(query[n.Field]) && Number(query[n.Field], n.From, n.To) is null)
            .Select(n => new FieldError(n.Field, n.Remedy))];
    }

    /// <summary>The address that asks this.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder { { "hvem", Who } };
            void Add(string name, object? value)
            {
                if (value is not null)
                    query.Add(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
            }
            Add("klasse", Grade);
            Add("fag", Subject);
            Add("antal", People);
            Add("emne", Topic);
            Add("til", For);
            Add("uge", Week);
            Add("dag", DayCode);
            Add("km", Km);
            Add("sted", Where);
            Add("vis", Organisations ? "organisationer" : null);
            return Addresses.Answer + query.ToQueryString();
        }
    }

    private static string? Words(string? text, int most)
    {
        var kept = new string([.. (text ?? "").Where(c => !char.IsControl(c) || c == '\n').Take(most)]).Trim();
        return kept.Length == 0 ? null : kept;
    }

    private static int? Number(string? text, int from, int to) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;
}
