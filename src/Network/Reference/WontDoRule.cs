using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Reference;

/// <summary>What one code of <see cref="WontDo"/> rules out, all of it decidable from the need's own fields.</summary>
/// <param name="Code">Stable code, <c>under-15</c>.</param>
/// <param name="Name">What people read.</param>
/// <param name="Kinds">Rules out a need all of whose requirements are of these kinds.</param>
/// <param name="Themes">Rules out a need all of whose themes (its own and its requirements') are these or below them.</param>
/// <param name="Words">Rules out a need whose question or requirement says one of these; each is the beginning of a word.</param>
/// <param name="Under">Rules out a need for anybody younger than this.</param>
/// <param name="Over">Rules out a need for nobody younger than this.</param>
/// <param name="Weekdays">Rules out a need that can only be met on these weekdays.</param>
/// <param name="LargestGroup">Rules out a need for more people than this.</param>
public sealed record WontDoRule(string Code, Label Name, ImmutableArray<OfferKind> Kinds, ImmutableArray<string> Themes,
    ImmutableArray<string> Words, int? Under, int? Over, ImmutableArray<Weekday> Weekdays, int? LargestGroup)
{
    // A pupil of grade g turns g + 7 during the school year; most are g + 6 when it starts.
    private const int AgeAtGradeZero = 6;

    /// <summary>Whether people who will not do this cannot meet the need. What the need does not say never rules anything out.</summary>
    public bool RulesOut(Need need) =>
        RulesOutAges(need) || RulesOutKinds(need) || RulesOutThemes(need) || RulesOutWeekdays(need)
        || need.GroupSize > LargestGroup || RulesOutWords(need);

    private bool RulesOutAges(Need need)
    {
        var youngest = need.Ages?.From ?? (need.Grades.IsDefaultOrEmpty ? need.Ages?.To : need.Grades.Min() + AgeAtGradeZero);
        return youngest < Under || youngest >= Over;
    }

    private bool RulesOutKinds(Need need) =>
        !Kinds.IsEmpty && !need.Requirements.IsDefaultOrEmpty && need.Requirements.All(r => Kinds.Contains(r.Kind));

    private bool RulesOutThemes(Need need)
    {
        if (Themes.IsEmpty)
            return false;
        var named = need.Themes.Concat(need.Requirements.SelectMany(r => r.Themes)).ToList();
        return named.Count > 0 && named.TrueForAll(t => Themes.Any(own => t == own || Reference.Themes.Broader(t).Contains(own)));
    }

    private bool RulesOutWeekdays(Need need) =>
        !Weekdays.IsEmpty && !need.Weekdays.IsDefaultOrEmpty && need.Weekdays.All(Weekdays.Contains);

    private bool RulesOutWords(Need need) =>
        !Words.IsEmpty && (Says(need.Question) || need.Requirements.Any(r => r.Text is not null && Says(r.Text)));

    private bool Says(string text)
    {
        foreach (var word in Words)
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
                 at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
                if (at == 0 || !char.IsLetter(text[at - 1]))
                    return true;
        return false;
    }

    internal static WontDoRule Read(DataFile.Row row)
    {
        var parts = row.List(3).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1].Split(','));
        string[] list(string name) => parts.GetValueOrDefault(name) ?? [];
        int? number(string name) => parts.TryGetValue(name, out var p) ? int.Parse(p[0], CultureInfo.InvariantCulture) : null;
        return new(row[0], new(row[1], row[2]), [.. list("kinds").Select(k => Enum.Parse<OfferKind>(k, true))], [.. list("themes")],
            [.. list("words")], number("under"), number("over"), [.. list("weekdays").Select(d => Enum.Parse<Weekday>(d, true))], number("group"));
    }
}
