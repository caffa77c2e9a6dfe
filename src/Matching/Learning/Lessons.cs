using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Learning;

/// <summary>Makes lessons: asks the index what it knew on a day, and lays beside it who joined.</summary>
public static class Lessons
{
    /// <summary>The signals of a row, in order.</summary>
    public static IReadOnlyList<string> Signals { get; } = [.. FamilyList.Parts.Select(p => p.Code)];

    /// <param name="index">What was known.</param>
    /// <param name="need">What was asked.</param>
    /// <param name="today">When.</param>
    /// <param name="chosen">Ids of those who joined; who is no candidate is left out.</param>
    /// <param name="most">So many candidates at most, by a rough first order; those chosen who are not among them are left out.</param>
    public static Lesson Of(MatchIndex index, Need need, DateOnly today, IReadOnlySet<string> chosen, int most)
    {
        var about = new Inquiry(index.Trails, index.Asked.Of(need, index.Snapshot.Organisation(need.Organisation)), today);
        var values = FamilyList.Measure(about);
        var candidates = index.Trails.Profiles.Where(c => c.Id != need.Organisation).ToList();
        if (candidates.Count > most)
            candidates = [.. candidates.OrderByDescending(c => Rough(values, c.OwnerNumber)).ThenBy(c => c.Id, StringComparer.Ordinal).Take(most)];
        var rows = new float[candidates.Count * values.Length];
        for (var i = 0; i < candidates.Count; i++)
            for (var k = 0; k < values.Length; k++)
                rows[i * values.Length + k] = values[k][candidates[i].OwnerNumber];
        return new([.. candidates.Select(c => c.Id)], rows, [.. Enumerable.Range(0, candidates.Count).Where(i => chosen.Contains(candidates[i].Id))]) { Echo = EchoOf(about, candidates) };
    }

    private static EchoLesson EchoOf(Inquiry about, List<Card> candidates)
    {
        var places = new int[about.Trails.Bound];
        Array.Fill(places, -1);
        for (var i = 0; i < candidates.Count; i++)
            places[candidates[i].OwnerNumber] = i;
        return new(Partners.Echo.Rows(about), [.. about.Trails.All.Select(t => t.Members.Select(m => places[m]).Where(p => p >= 0).ToArray())],
            [.. about.Trails.All.Select(t => t.Lead < 0 ? -1 : places[t.Lead])]);
    }

    private static readonly int[] RoughSignals = [.. new[] { "knows.walk", "knows.area", "fits.active", "active.all" }.Select(code => Array.FindIndex(FamilyList.Parts, p => p.Code == code))];

    private static double Rough(float[][] values, int organisation) => RoughSignals.Sum(k => (double)values[k][organisation]);
}
