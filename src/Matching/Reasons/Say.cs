using System.Globalization;
using System.Runtime.CompilerServices;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Reasons;

/// <summary>Facts as people say them: weeks, grades, kilometres, money, lists.</summary>
internal static class Say
{
    private static readonly NumberFormatInfo Danish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly string[] MonthsDa = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
    private static readonly string[] MonthsEn = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] DaysDa = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    private static readonly string[] DaysEn = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>A sentence about asker and giver, told to the question's side: {A} and {G} are "I" or "De", as Danish writes to a group. For other listeners <see cref="Retold"/> fills it in.</summary>
    public static Sentence About(in Pair pair, string da, string en)
    {
        var (asks, to) = (pair.Setting.Asks, pair.Setting.TellTo);
        var (q, qs) = (Retold.Name.ToString(), Retold.Names.ToString());
        return to switch
        {
            Listener.Question => new(Told(da, asks, "I", "jer", "jeres", "De", "dem", "deres"), Told(en, asks, "You", "you", "your", "They", "them", "their")),
            Listener.Third => new(Told(da, asks, q, q, qs, "De", "dem", "deres"), Told(en, asks, q, q, qs, "They", "them", "their")),
            _ => new(Told(da, asks, q, q, qs, Retold.You, Retold.YouObject, Retold.Your), Told(en, asks, q, q, qs, Retold.You, Retold.YouObject, Retold.Your)),
        };
    }

    // {A} {Aj} {As}: the asker as subject, object, owner; {G} {Gj} {Gs}: the giver. {a} {g}: the subject inside a sentence.
    private static string Told(string text, bool asks, string you, string youObject, string your, string they, string themObject, string their)
    {
        if (!text.Contains('{'))
            return text;
        var (ask, askObject, askOwner) = asks ? (you, youObject, your) : (they, themObject, their);
        var (give, giveObject, giveOwner) = asks ? (they, themObject, their) : (you, youObject, your);
        var told = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var rest = text.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            told.AppendFormatted(rest[..open]);
            rest = rest[open..];
            var (length, word) = rest switch
            {
                ['{', 'A', '}', ..] => (3, ask),
                ['{', 'a', '}', ..] => (3, SubjectInside(ask)),
                ['{', 'A', 'j', '}', ..] => (4, askObject),
                ['{', 'A', 's', '}', ..] => (4, askOwner),
                ['{', 'G', '}', ..] => (3, give),
                ['{', 'g', '}', ..] => (3, SubjectInside(give)),
                ['{', 'G', 'j', '}', ..] => (4, giveObject),
                ['{', 'G', 's', '}', ..] => (4, giveOwner),
                _ => (1, "{"),
            };
            told.AppendLiteral(word);
            rest = rest[length..];
        }
        told.AppendFormatted(rest);
        return told.ToStringAndClear();
    }

    // "I" is always written large in Danish, "de", "you" and "they" only where a sentence starts.
    private static string SubjectInside(string subject) => subject switch
    {
        "I" => subject,
        Retold.You => Retold.YouInside,
        "De" => "de",
        "They" => "they",
        "You" => "you",
        _ => subject.ToLowerInvariant(),
    };

    public static string ListDa(IEnumerable<string> words) => List([.. words], "og");
    public static string ListEn(IEnumerable<string> words) => List([.. words], "and");

    public static string List(IReadOnlyList<string> words, string and) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {and} {words[^1]}",
    };

    /// <summary>"natur og miljø": a label inside a sentence.</summary>
    public static string Inside(string label) =>
        label.Length > 1 && char.IsLower(label[1]) && label != "I" ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    /// <summary>"Natur og miljø": a label that starts a sentence.</summary>
    public static string Large(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public static Sentence Days(int bits)
    {
        var days = Enumerable.Range(0, 7).Where(d => (bits >> d & 1) != 0).ToList();
        return new(ListDa(days.Select(d => DaysDa[d])), ListEn(days.Select(d => DaysEn[d])));
    }

    /// <summary>"4.–6. klasse".</summary>
    public static Sentence Grades(int bits)
    {
        var grades = Enumerable.Range(0, 16).Where(g => (bits >> g & 1) != 0).ToList();
        if (grades.Count == 1)
            return new($"{grades[0]}. klasse", grades[0] == 0 ? "reception class" : $"grade {grades[0]}");
        var runs = grades.Select((g, i) => (g, run: g - i)).GroupBy(x => x.run, x => x.g).Select(r => (From: r.First(), To: r.Last())).ToList();
        return new(ListDa(runs.Select(r => r.From == r.To ? $"{r.From}." : $"{r.From}.–{r.To}.")) + " klasse",
            "grades " + ListEn(runs.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}")));
    }

    /// <summary>"uge 18", "uge 17–19", "3. maj", "fra 3. maj", with the year when it is not near.</summary>
    public static Sentence Time(Period period, DateOnly today)
    {
        if (period.From is not { } from)
            return period.To is { } last ? new($"til og med {Day(last, today).Da}", $"until {Day(last, today).En}") : new("når som helst", "at any time");
        if (period.To is not { } to)
            return new($"fra {Day(from, today).Da}", $"from {Day(from, today).En}");
        if (from == to)
            return Day(from, today);
        if (to.DayNumber - from.DayNumber <= 120 && from.DayOfWeek == DayOfWeek.Monday && to.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            int first = Week(from), lastWeek = Week(to);
            var year = Near(from, today) ? "" : $" {from.Year}";
            return first == lastWeek ? new($"uge {first}{year}", $"week {first}{year}") : new($"uge {first}–{lastWeek}{year}", $"weeks {first}–{lastWeek}{year}");
        }
        return new($"{Day(from, today).Da} til {Day(to, today).Da}", $"{Day(from, today).En} to {Day(to, today).En}");
    }

    public static Sentence Day(DateOnly day, DateOnly today)
    {
        var year = Near(day, today) ? "" : $" {day.Year}";
        return new($"{day.Day}. {MonthsDa[day.Month - 1]}{year}", $"{day.Day} {MonthsEn[day.Month - 1]}{year}");
    }

    private static bool Near(DateOnly day, DateOnly today) => Math.Abs(day.DayNumber - today.DayNumber) < 300;

    private static int Week(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>"4 km", "400 m".</summary>
    public static string Km(double km) => km < 0.95 ? $"{Math.Max(1, Math.Round(km * 10)) * 100:0} m" : $"{Math.Round(km):0} km";

    public static Sentence Money(decimal amount, string currency)
    {
        var (da, en) = (amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", Danish),
            amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.InvariantCulture));
        return currency == "DKK" ? new($"{da} kr.", $"DKK {en}") : new($"{da} {currency}", $"{currency} {en}");
    }
}
