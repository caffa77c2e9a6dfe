using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Needs;

/// <summary>What a need says, as the rows beside its question. Only what is known is there.</summary>
public static class NeedFacts
{
    public static IEnumerable<Fact> Of(Need need, NetworkSnapshot snapshot, DateOnly today)
    {
        if (Who(need) is { Length: > 0 } who)
            yield return new(T.NeedPage.Who, who);
        if (need.Subjects.Length > 0)
            yield return new(T.NeedPage.Subjects, Everyday.Capital(Everyday.Subjects(need.Subjects)));
        if (need.Themes.Length > 0)
            yield return new(T.NeedPage.About, Topics(need.Themes, snapshot));
        if (When(need, today) is { Length: > 0 } when)
            yield return new(T.NeedPage.When, Everyday.Capital(when));
        if (need.ReachKm is { } km)
            yield return km == 0 ? new(T.NeedPage.HowFar, T.NeedPage.TheyCome) : new(T.NeedPage.HowFar, T.NeedPage.AtMost.With(Everyday.Km(km)));
        if (need.Position is not null)
            yield return new(T.NeedPage.Place, T.NeedPage.OwnPlace.With(Municipalities.Nearest(need.Position.Value).Name));
        if (need.Budget is { } budget)
            yield return new(T.NeedPage.Budget, budget.Amount == 0 ? T.NeedPage.NoMoney : T.NeedPage.AtMost.With(Everyday.Money(budget.Amount, budget.Currency)));
        yield return new(T.NeedPage.Phase, $"»{T.Phases.Of(need.Phase)}«", need.Wicked ? T.NeedPage.Wicked.ToString() : null);
        if (need.Deadline is { } deadline)
            yield return new(T.NeedPage.Answer, T.NeedPage.NoLaterThan.With(EverydayTime.Day(deadline, today)));
        if (need.Visibility != Visibility.Public)
            yield return new(T.NeedPage.SeenBy, Labels.Of(need.Visibility).In());
    }

    /// <summary>"26 elever, 5. klasse".</summary>
    public static string Who(Need need)
    {
        var size = need.GroupSize is not { } n ? "" : need.Grades.Length > 0
            ? Everyday.Say(n == 1 ? "1 elev" : $"{n} elever", n == 1 ? "1 pupil" : $"{n} pupils")
            : Everyday.Say(n == 1 ? "1 person" : $"{n} personer", n == 1 ? "1 person" : $"{n} people");
        return Everyday.Capital(string.Join(", ", new[] { size, Everyday.Grades(need.Grades), Everyday.Ages(need.Ages) }.Where(s => s.Length > 0)));
    }

    public static string When(Need need, DateOnly today) => string.Join(", ",
        new[] { need.Window is { } window ? EverydayTime.Weeks(window, today) : "", EverydayTime.Weekdays(need.Weekdays) }.Where(s => s.Length > 0));

    public static string Topics(IEnumerable<string> codes, NetworkSnapshot snapshot)
    {
        var tree = Themes.Of(snapshot);
        // the names hold "og" themselves
        return string.Join(" · ", codes.Select(c => tree.Find(c) is { } theme ? Language.Choose(theme.LabelDa, theme.LabelEn) : c));
    }
}
