using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Web.Texts;

/// <summary>Facts of records in the words a school or an association would use, in the visitor's language.</summary>
public static class Everyday
{
    private const int LessonMinutes = 45;
    private static readonly string[] NumbersDa = ["ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
    private static readonly string[] NumbersEn = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Say(string da, string en) => Typo.Set(Language.Choose(da, en));

    public static string In(this Label label) => label.In(Language.Code);

    /// <summary>"a, b og c".</summary>
    public static string Join(IEnumerable<string> parts, string da = "og", string en = "and")
    {
        var all = parts.Where(p => p.Length > 0).ToArray();
        return all.Length < 2 ? all.FirstOrDefault() ?? "" : $"{string.Join(", ", all[..^1])} {Language.Choose(da, en)} {all[^1]}";
    }

    /// <summary>Names joined; where one has an "and" of its own, they are not joined by another.</summary>
    public static string JoinNames(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Any(name => name.Contains(Language.Choose(" og ", " and "), StringComparison.Ordinal)) ? Join(all, "samt", "as well as") : Join(all);
    }

    /// <summary>A number up to twelve as a word.</summary>
    public static string Number(int n) =>
        n is >= 0 and <= 12 ? Language.Choose(NumbersDa[n], NumbersEn[n]) : n.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>"Én henvendelse venter", "To ting venter": the number as a word, at the head of a sentence or in it.</summary>
    public static string Spelled(this CountPhrase words, int n) => Capital((n == 1 ? words.One : words.Many).With(Number(n)));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>The first letter small, so that a code's name can stand in a sentence.</summary>
    public static string Small(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..];

    public static string Grades(IEnumerable<int> grades)
    {
        var runs = Runs(grades.Distinct().Order());
        if (runs.Count == 0)
            return "";
        return Language.Danish
            ? Typo.Set(Join(runs.Select(r => r.From == r.To ? $"{r.From}." : $"{r.From}.–{r.To}.")) + " klasse")
            : Typo.Set((runs is [var one] && one.From == one.To ? "grade " : "grades ") + Join(runs.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}")));
    }

    public static string Ages(AgeRange? ages) => ages switch
    {
        { From: { } a, To: { } b } when a == b => Say($"{a} år", $"age {a}"),
        { From: { } a, To: { } b } => Say($"{a}–{b} år", $"ages {a}–{b}"),
        { From: { } a } => Say($"fra {a} år", $"from age {a}"),
        { To: { } b } => Say($"op til {b} år", $"up to age {b}"),
        _ => "",
    };

    /// <summary>A stretch of time as schools say it: lessons, hours, half a day, a day.</summary>
    public static string Duration(int minutes)
    {
        var length = minutes % 60 == 0 ? Hours(minutes / 60) : minutes > 60 && minutes % 30 == 0
            ? Say($"{minutes / 60},5 timer", $"{minutes / 60}.5 hours") : Say($"{minutes} minutter", $"{minutes} minutes");
        return minutes switch
        {
            _ when minutes <= 180 && minutes % LessonMinutes == 0 && minutes % 60 != 0 => minutes == LessonMinutes
                ? Say($"én lektion ({minutes} min.)", $"one lesson ({minutes} min)")
                : Say($"{Number(minutes / LessonMinutes)} lektioner ({minutes} min.)", $"{Number(minutes / LessonMinutes)} lessons ({minutes} min)"),
            >= 150 and <= 240 => Say($"en halv dag ({length})", $"half a day ({length})"),
            >= 300 and <= 480 => Say($"en hel dag ({length})", $"a whole day ({length})"),
            _ => length,
        };
    }

    public static string Money(decimal amount, string currency)
    {
        var number = amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.CurrentCulture);
        return currency == "DKK" ? Say($"{number} kr.", $"DKK {number}") : $"{number} {currency}";
    }

    public static string Price(Price? price) => price switch
    {
        null => Say("ikke oplyst", "not stated"),
        { Amount: 0 } => Say("gratis", "free"),
        _ => Typo.Set($"{Money(price.Amount, price.Currency)} {Labels.Of(price.Per).In()}"),
    };

    public static string Km(double km) => km switch
    {
        < 1 => Say("under 1 km", "under 1 km"),
        < 10 => Typo.Set(km.ToString("0.#", CultureInfo.CurrentCulture) + " km"),
        _ => Typo.Set(Math.Round(km).ToString("N0", CultureInfo.CurrentCulture) + " km"),
    };

    public static string Where(IEnumerable<Where> where) => Small(Join(where.Distinct().Order().Select(w => Small(Labels.Of(w).In())), "eller", "or"));

    public static string Subjects(IEnumerable<string> codes) =>
        Join(codes.Select(c => Network.Reference.Subjects.Find(c)?.Name.In() ?? c));

    private static string Hours(int n) => n == 1 ? Say("1 time", "1 hour") : Say($"{n} timer", $"{n} hours");

    private static List<(int From, int To)> Runs(IEnumerable<int> ordered)
    {
        var runs = new List<(int From, int To)>();
        foreach (var n in ordered)
            if (runs.Count > 0 && runs[^1].To == n - 1)
                runs[^1] = (runs[^1].From, n);
            else
                runs.Add((n, n));
        return runs;
    }
}
