using System.Globalization;
using System.Text.RegularExpressions;

namespace CoCreate.Benchmarks.Rivals.Neo4j;

/// <summary>Offers and questions as Neo4j takes them: what is not said is a number that says so, for a missing property makes the query longer.</summary>
internal static partial class Neo4jRows
{
    private const int Anything = 9_999_999;

    /// <summary>The numbers of an offer, in the order they stand in its packed property.</summary>
    private static readonly (string Name, Func<OfferRow, double> Value)[] Numbers =
    [
        ("isFull", o => o.Full ? 1 : 0), ("lastDay", o => o.LastDay), ("owner", o => o.Owner), ("limitUsed", o => o.LimitUsed ? 1 : 0), ("pausedUntil", o => o.PausedUntil ?? 0),
        ("visited", o => o.Visited ? 1 : 0), ("goes", o => o.Goes), ("t0", o => Theme(o, 0)), ("t1", o => Theme(o, 1)), ("t2", o => Theme(o, 2)), ("kind", o => o.Kind),
        ("from1", o => o.Periods[0].From), ("to1", o => o.Periods[0].To), ("from2", o => o.Periods[^1].From), ("to2", o => o.Periods[^1].To),
        ("comes", o => o.Comes ? 1 : 0), ("online", o => o.Online ? 1 : 0), ("radius", o => o.Radius ?? Anything), ("room", o => o.Room ?? -1), ("price", o => o.Price ?? -1), ("per", o => o.Per),
        ("sector", o => o.Sector), ("fresh", o => o.Fresh ?? 0), ("answers", o => o.Answers),
    ];

    public static object Row(OfferRow o)
    {
        var offer = Numbers.ToDictionary(n => n.Name, n => (object)n.Value(o));
        offer["packed"] = Numbers.Select(n => n.Value(o)).ToArray();
        offer["number"] = o.Number;
        offer["id"] = o.Id;
        // words of the title weigh three times as much, as in CoCreate
        offer["words"] = $"{o.Title} {o.Title} {o.Title} {o.Text}";
        offer["ownerKey"] = Key(o.Owner);
        offer["grades"] = Bits(o.Grades);
        offer["weekdays"] = Bits(o.Weekdays);
        offer["subjects"] = Bits(o.Subjects);
        return new { offer, lat = o.At.Lat, lon = o.At.Lon, themes = o.Themes };
    }

    /// <summary>The statement with the numbers read from the packed property, once an offer, instead of one by one.</summary>
    public static string Packed(string statement) => OwnNumber.Replace(
        statement.Replace("//packed", ", o.packed AS p", StringComparison.Ordinal).Replace("//keep", ", p", StringComparison.Ordinal),
        m => $"p[{Array.FindIndex(Numbers, n => n.Name == m.Groups[1].Value)}]");

    /// <summary>The statement with the numbers read one by one.</summary>
    public static string Plain(string statement) => OwnNumber.Replace(statement, "o.$1");

    public static Dictionary<string, object> Parameters(RivalQuestion q) => new()
    {
        ["words"] = string.Join(' ', q.Telling), ["enough"] = q.Enough / 2.2, ["lat"] = q.At.Lat, ["lon"] = q.At.Lon, ["today"] = q.Today, ["owner"] = q.Owner,
        ["grades"] = Bits(q.Grades), ["gradeCount"] = q.GradeCount, ["subjects"] = Bits(q.Subjects), ["subjectCount"] = (double)q.SubjectCount, ["weekdays"] = Bits(q.Weekdays),
        ["weekdayCount"] = (double)q.WeekdayCount, ["endOfWait"] = q.EndOfWait, ["reach"] = q.Reach, ["asked"] = q.AskedThemes, ["close"] = q.CloseThemes, ["themes"] = (double)q.AskedThemes.Length,
        ["likeness0"] = q.Likeness[0], ["likeness1"] = q.Likeness[1], ["likeness2"] = q.Likeness[2], ["kinds"] = q.Kinds, ["wanted"] = q.Wanted.Select(w => (double?)w), ["times"] = q.Times,
        ["sectors"] = q.Sectors, ["budget"] = q.Budget, ["windowFrom"] = q.Window.From, ["windowTo"] = q.Window.To, ["windowEnough"] = (double)q.WindowEnough,
        ["ties"] = q.Ties.ToDictionary(t => Key(t.Key), t => t.Value), ["theme"] = q.Most("theme"), ["text"] = q.Most("text"), ["subject"] = q.Most("subject"), ["kind"] = q.Most("kind"),
        ["audience"] = q.Most("audience"), ["distance"] = q.Most("distance"), ["time"] = q.Most("time"), ["weekday"] = q.Most("weekdays"), ["capacity"] = q.Most("capacity"),
        ["price"] = q.Most("price"), ["sector"] = q.Most("sectors"), ["freshness"] = q.Most("freshness"), ["answer"] = q.Most("answers"),
    };

    [GeneratedRegex(@"\bo_(\w+)")]
    private static partial Regex OwnNumber { get; }

    private static string Key(int organisation) => "o" + organisation.ToString(CultureInfo.InvariantCulture);

    private static int Theme(OfferRow o, int at) => o.Themes[Math.Min(at, o.Themes.Length - 1)];

    private static int[] Bits(long bits) => [.. Enumerable.Range(0, 64).Where(b => (bits >> b & 1) != 0)];
}
