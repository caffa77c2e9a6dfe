using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>Grades and subjects.</summary>
internal static partial class SchoolWords
{
    // These are subjects' synonyms too, but in a sentence they nearly always mean something else.
    private static readonly HashSet<string> Everyday = new(["kort", "tal", "sprog", "dyr", "kunst", "forsøg", "træ", "trafik", "cykel", "praktik",
        "sang", "kor", "bevægelse", "planter", "klima", "erhverv", "vejledning", "samfund", "køkken", "language", "past", "sources", "art", "animals",
        "plants", "nature", "movement", "careers", "jobs", "traffic", "cycling", "maps", "climate", "society", "experiments", "guidance"], StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<int> Grades(Reading reading)
    {
        var grades = new SortedSet<int>();
        foreach (var match in reading.Find(GradePattern()))
        {
            var from = Number(match.Groups["from"]) ?? Number(match.Groups["en"]);
            var to = Number(match.Groups["to"]) ?? Number(match.Groups["ento"]) ?? from;
            if (from is null || from > 10 || to > 10 || to < from)
                continue;
            if (match.Groups["and"].Success)
                grades.UnionWith([from.Value, to!.Value]);
            else
                grades.UnionWith(Enumerable.Range(from.Value, to!.Value - from.Value + 1));
            var joined = match.Groups["and"].Success ? (" og ", " and ") : ("–", "–");
            reading.Take(match, "grades", from == to ? $"{from}. klasse" : $"{from}.{joined.Item1}{to}. klasse", from == to ? $"Grade {from}" : $"Grades {from}{joined.Item2}{to}");
        }
        foreach (var match in reading.Find(StagePattern()))
        {
            var (from, to) = char.ToLowerInvariant(match.Value.TrimStart()[0]) switch { 'b' => (0, 0), 'i' => (0, 3), 'm' => (4, 6), _ => (7, 9) };
            grades.UnionWith(Enumerable.Range(from, to - from + 1));
            reading.Take(match, "grades", from == to ? "Børnehaveklassen" : $"{from}.–{to}. klasse", from == to ? "Reception class" : $"Grades {from}–{to}");
        }
        return [.. grades];
    }

    public static ImmutableArray<string> SubjectCodes(Reading reading, bool school)
    {
        var found = new List<string>();
        foreach (var (at, length) in Phrases(reading.Text))
        {
            var words = reading.Text.Substring(at, length);
            if (!reading.IsFree(at, length) || Everyday.Contains(words) || Subjects.ByName(words) is not { } subject || found.Contains(subject.Code))
                continue;
            // "musik" and "idræt" are subjects in a school and themes everywhere.
            if (!school && Themes.ByName(words) is not null)
                continue;
            found.Add(subject.Code);
            if (words.AsSpan().ContainsAny(" /"))
                reading.Settle(at, length);
            reading.Note(at, words, "subjects", subject.Name.Da, subject.Name.En);
        }
        return [.. found];
    }

    /// <summary>Runs of one to four words, longer ones first at each place.</summary>
    private static IEnumerable<(int At, int Length)> Phrases(string text)
    {
        var words = WordPattern().Matches(text);
        for (var i = 0; i < words.Count; i++)
            for (var n = Math.Min(4, words.Count - i); n > 0; n--)
                yield return (words[i].Index, words[i + n - 1].Index + words[i + n - 1].Length - words[i].Index);
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?<from>\d{1,2})\.?\s*(?:(?:-|–|til|(?<and>og|,))\s*(?<to>\d{1,2})\.?\s*)?(?:klasse\w*|kl\.|årgang\w*)|\b(?<from>\d)\.\s?[a-z]\b|\b(?<en>\d{1,2})(?:st|nd|rd|th) grade(?:rs?)?|\bgrades? (?<en>\d{1,2})(?:\s*(?:-|–|to|(?<and>and))\s*(?<ento>\d{1,2}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradePattern();

    [GeneratedRegex(@"\b(?:børnehaveklasse|indskoling|mellemtrin|udskoling)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StagePattern();

    [GeneratedRegex(@"\w+(?:/\w+)?")]
    private static partial Regex WordPattern();
}
