using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

internal static class NeedRules
{
    public static void Check(Findings found, Need n, ThemeTree themes)
    {
        found.Line("question", n.Question, TextRules.Question, required: true);
        found.Text("text", n.Text);
        Requirements(found, n.Requirements, themes);
        found.ThemeCodes("themes", n.Themes, themes);
        found.SubjectCodes("subjects", n.Subjects);
        found.Grades("grades", n.Grades);
        found.Ages("ages", n.Ages);
        found.Place("position", n.Position);
        found.Km("reachKm", n.ReachKm);
        found.Period("window", n.Window);
        found.Choices("weekdays", n.Weekdays);
        found.Whole("groupSize", n.GroupSize, 0, NumberRules.People);
        found.Amount("budget", n.Budget?.Amount, n.Budget?.Currency);
        found.Choice("phase", n.Phase);
        found.Choice("visibility", n.Visibility);
        found.Day("deadline", n.Deadline);
        found.Choice("origin", n.Origin);
        if (n.Withheld is { } withheld)
            found.Choice("withheld", withheld);
    }

    private static void Requirements(Findings found, ImmutableArray<Requirement> requirements, ThemeTree themes)
    {
        if (!found.List("requirements", requirements, 20, twice: true))
            return;
        for (var i = 0; i < requirements.Length; i++)
        {
            var at = $"requirements[{i}]";
            if (requirements[i] is not { } r)
            {
                TextRules.Missing(found, at);
                continue;
            }
            found.Id(at + ".id", r.Id);
            if (requirements.Take(i).Any(other => other?.Id == r.Id))
                SameId(found, at + ".id", r.Id);
            found.Choice(at + ".kind", r.Kind);
            found.Whole(at + ".amount", r.Amount, 0, MostOf(r.Kind));
            found.Text(at + ".text", r.Text, TextRules.Note);
            found.ThemeCodes(at + ".themes", r.Themes, themes);
        }
    }

    /// <summary>Funding counts kroner, everything else people, pieces or hours.</summary>
    public static int MostOf(OfferKind kind) => kind == OfferKind.Funding ? (int)NumberRules.Price : NumberRules.People;

    public static void SameId(Findings found, string field, string? id) =>
        found.Add(field, "duplicate", $"Id'et »{Findings.Shown(id ?? "")}« er brugt to gange.", $"The id “{Findings.Shown(id ?? "")}” is used twice.",
            "Giv hver sit id.", "Give each its own id.");
}
