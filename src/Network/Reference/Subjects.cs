using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace CoCreate.Network.Reference;

/// <summary>A subject of the folkeskole and the grades it is taught in, 0 = børnehaveklassen.</summary>
public sealed record Subject(string Code, Label Name, ImmutableArray<int> Grades, ImmutableArray<string> SynonymsDa, ImmutableArray<string> SynonymsEn)
{
    /// <summary>Whether a grade has the subject.</summary>
    public bool IsTaughtIn(int grade) => Grades.Contains(grade);
}

/// <summary>The subjects × grades of the folkeskole, 0.–10. klasse. Names and grades, not the curriculum.</summary>
public static class Subjects
{
    /// <summary>The taxonomy's scheme.</summary>
    public const string Scheme = "subject";

    /// <summary>The school year the table was checked for.</summary>
    public const string Version = "2025-2026";

    /// <summary>All subjects, humanities first.</summary>
    public static ImmutableArray<Subject> All { get; } = [.. DataFile.Rows("subjects.txt")
        .Select(r => new Subject(r[0], new(r[1], r[2]), Range(r[3]), r.List(4), r.List(5)))];

    private static readonly FrozenDictionary<string, Subject> ByCode = All.ToFrozenDictionary(s => s.Code);

    private static readonly FrozenDictionary<string, Subject> ByFoldedName = All
        .SelectMany(s => new[] { s.Code, s.Name.Da, s.Name.En }.Select(name => (Name: name, s)))
        .Concat(All.SelectMany(s => s.SynonymsDa.Concat(s.SynonymsEn).Select(name => (Name: name, s))))
        .Select(pair => (Key: Spelling.Fold(pair.Name), pair.s)).DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.s);

    /// <summary>The subject with that code, or null.</summary>
    public static Subject? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The subject a person means: "natur/teknologi", "Natur og teknik", "sløjd"; null when unknown.</summary>
    public static Subject? ByName(string text) => ByFoldedName.GetValueOrDefault(Spelling.Fold(text));

    /// <summary>The subjects of a grade.</summary>
    public static IEnumerable<Subject> OfGrade(int grade) => All.Where(s => s.IsTaughtIn(grade));

    private static ImmutableArray<int> Range(string text)
    {
        var ends = text.Split('-');
        var from = int.Parse(ends[0], CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(from, int.Parse(ends[1], CultureInfo.InvariantCulture) - from + 1)];
    }
}
