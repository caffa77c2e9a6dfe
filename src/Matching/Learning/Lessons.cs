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
    /// <param name="chosen">Ids of those who joined; who is not on the shortlist is left out.</param>
    public static Lesson Of(MatchIndex index, Need need, DateOnly today, IReadOnlySet<string> chosen)
    {
        var desk = index.Trails.Desks.Take();
        var about = new Inquiry(index.Trails, index.Asked.Of(need, index.Snapshot.Organisation(need.Organisation)), today, desk);
        FamilyList.Measure(about, FamilyList.Every);
        var (width, listed) = (FamilyList.Parts.Length, about.Listed.ToArray());
        var slots = Enumerable.Range(0, listed.Length).Where(slot => listed[slot] != about.Lead).ToArray();
        var ids = Array.ConvertAll(slots, slot => index.Trails.Profiles[listed[slot]].Id);
        var rows = new float[slots.Length * width];
        for (var i = 0; i < slots.Length; i++)
            desk.Values.AsSpan(slots[i] * width, width).CopyTo(rows.AsSpan(i * width));
        var lesson = new Lesson(ids, rows, [.. Enumerable.Range(0, ids.Length).Where(i => chosen.Contains(ids[i]))]) { Echo = EchoOf(about, [.. slots.Select(slot => listed[slot])]) };
        about.Clear();
        index.Trails.Desks.GiveBack(desk);
        return lesson;
    }

    private static EchoLesson EchoOf(Inquiry about, int[] candidates)
    {
        var places = new int[about.Trails.Paths.Organisations];
        Array.Fill(places, -1);
        for (var i = 0; i < candidates.Length; i++)
            places[candidates[i]] = i;
        return new(Partners.Echo.Rows(about), [.. about.Trails.All.Select(t => t.Members.Select(m => places[m]).Where(p => p >= 0).ToArray())],
            [.. about.Trails.All.Select(t => t.Lead < 0 ? -1 : places[t.Lead])]);
    }
}
