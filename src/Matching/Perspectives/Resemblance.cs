using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Perspectives;

/// <summary>Something that was met before, by whom, and how much it is like the need: 0–2, half by its words and half by its themes.</summary>
internal sealed record Met(PerspectiveSource Source, Sector[] Sectors, ushort[] Themes, double Like);

/// <summary>What is like a need: past partnerships, and other needs. Both their words and their themes count.</summary>
internal static class Resemblance
{
    // so little in common is chance
    private const double Least = 0.3;
    private const int Most = 24;

    public static IEnumerable<Met> To(MatchIndex index, PerspectiveQuestion question)
    {
        var card = index.Asked.Of(question.Need, index.Snapshot.Organisation(question.Need.Organisation));
        return Best(Partnerships(index, question.Need, card)).Concat(Best(Needs(index, question, card)));
    }

    private static IEnumerable<Met> Best(IEnumerable<Met> met) =>
        met.Where(m => m.Like >= Least).OrderByDescending(m => m.Like).ThenBy(m => m.Source.Id, StringComparer.Ordinal).Take(Most);

    private static IEnumerable<Met> Partnerships(MatchIndex index, Need need, Card card)
    {
        var (trails, words) = (index.Trails, Likeness.Words(index.Trails, need));
        for (var t = 0; t < trails.All.Length; t++)
        {
            var past = trails.All[t].Record;
            var sectors = Past.MembersOf(past).Where(m => m != need.Organisation).Select(index.Snapshot.Organisation).OfType<Organisation>().Select(o => o.Sector).Distinct().ToArray();
            yield return new(new(RecordKind.Partnership, past.Id, past.Title), sectors, trails.All[t].Themes, Math.Min(1, words[t]) + Themes(index, card, trails.All[t].Themes));
        }
    }

    private static IEnumerable<Met> Needs(MatchIndex index, PerspectiveQuestion question, Card card)
    {
        var words = new TextQuery(index.Needs, question.Need);
        foreach (var other in index.Needs.All())
        {
            var need = other.Need!;
            if (need.Id == question.Need.Id || need.Organisation == question.Need.Organisation || !(need.Visibility == Visibility.Public || question.Sees?.Invoke(need) == true))
                continue;
            var like = words.Full > 0 ? Math.Min(1, words.SumOf(other) / words.Full) : 0;
            yield return new(new(RecordKind.Need, need.Id, need.Question), [other.Owner!.Sector], other.Themes.ToArray(), like + Themes(index, card, other.Themes));
        }
    }

    private static double Themes(MatchIndex index, Card card, ReadOnlySpan<ushort> themes)
    {
        var most = 0.0;
        foreach (var asked in card.Themes)
            foreach (var given in themes)
                most = Math.Max(most, index.Themes.Likeness(asked, given));
        return most;
    }
}
