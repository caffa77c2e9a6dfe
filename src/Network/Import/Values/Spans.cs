using System.Text.RegularExpressions;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Grades and ages: 4.-6. klasse · 0–3 · udskoling · 6-9 år · fra 12 år.</summary>
internal static partial class Spans
{
    private static readonly (string Word, int From, int To)[] Steps =
    [
        ("indskoling", 0, 3), ("mellemtrin", 4, 6), ("udskoling", 7, 9), ("børnehaveklasse", 0, 0), ("alle klassetrin", 0, 9), ("hele skolen", 0, 9), ("alle klasser", 0, 9), ("alle", 0, 9),
        ("middle", 4, 6), ("lower", 0, 3),
    ];

    [GeneratedRegex(@"(\d{1,2})\.?\s*(?:klasse|kl\.?|årgang|grade)?\s*(?:-|–|—|til|to)\s*(\d{1,2})", RegexOptions.IgnoreCase, 500)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\d{1,3}", RegexOptions.None, 500)]
    private static partial Regex Number();

    public static bool TryReadGrades(string text, out SortedSet<int> grades)
    {
        grades = [];
        foreach (var (word, from, to) in Steps)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase) && (word != "alle" || grades.Count == 0))
                Add(grades, from, to);
        var rest = text;
        foreach (Match match in FromTo().Matches(text))
        {
            var (from, to) = (int.Parse(match.Groups[1].ValueSpan), int.Parse(match.Groups[2].ValueSpan));
            if (from > to || to > 10)
                return false;
            Add(grades, from, to);
            rest = rest.Replace(match.Value, " ", StringComparison.Ordinal);
        }
        foreach (Match match in Number().Matches(rest))
        {
            var grade = int.Parse(match.ValueSpan);
            if (grade > 10)
                return false;
            grades.Add(grade);
        }
        return grades.Count > 0;
    }

    public static bool TryReadAges(string text, out AgeRange ages)
    {
        ages = new();
        var numbers = Number().Matches(text).Select(m => int.Parse(m.ValueSpan)).ToList();
        if (numbers.Count is 0 or > 2 || numbers.Exists(n => n > 120) || numbers.Count == 2 && numbers[0] > numbers[1])
            return text.Equals("alle", StringComparison.OrdinalIgnoreCase) || text.Equals("all", StringComparison.OrdinalIgnoreCase);
        var low = text.ToLowerInvariant();
        ages = numbers.Count == 2 ? new(numbers[0], numbers[1])
            : low.Contains("fra", StringComparison.Ordinal) || low.Contains('+', StringComparison.Ordinal) || low.Contains("over", StringComparison.Ordinal) ? new(numbers[0], null)
            : low.Contains("til", StringComparison.Ordinal) || low.Contains("under", StringComparison.Ordinal) || low.Contains("op til", StringComparison.Ordinal) ? new(null, numbers[0])
            : new(numbers[0], numbers[0]);
        return true;
    }

    private static void Add(SortedSet<int> set, int from, int to)
    {
        for (var grade = from; grade <= to; grade++)
            set.Add(grade);
    }
}
