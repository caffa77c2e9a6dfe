using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Rules;

/// <summary>It is for others: no grade, or no age, in common.</summary>
internal sealed class GradesRule : IHardRule
{
    public string Code => "wrongGrades";
    public Sentence Name => new("Målgruppe: ingen klassetrin eller aldre til fælles", "Audience: no grade or age in common");

    public bool Breaks(in Pair pair)
    {
        int asked = pair.Asker.Grades, given = pair.Giver.Grades;
        if (asked != 0 && given != 0)
            return (asked & given) == 0;
        return AudienceSignal.Ages(pair.Asker) is { } wanted && AudienceSignal.Ages(pair.Giver) is { } welcome
            && (wanted.To < welcome.From || welcome.To < wanted.From);
    }

    public Sentence Words(in Pair pair)
    {
        if (pair.Asker.Grades != 0 && pair.Giver.Grades != 0)
        {
            var grades = Say.Grades(pair.Giver.Grades);
            return new($"Kun for {grades.Da}", $"Only for {grades.En}");
        }
        var (from, to) = AudienceSignal.Ages(pair.Giver)!.Value;
        return to >= 120 ? new($"Kun for dem, der er {from} år eller mere", $"Only for people of {from} or more") : new($"Kun for {from}–{to} år", $"Only for ages {from}–{to}");
    }
}
