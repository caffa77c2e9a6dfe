using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Rank;

/// <summary>A set's history lived through again: before each partnership begins its lead asks, and only what began earlier is known.</summary>
internal sealed class Replay(EvaluationSet set)
{
    private readonly SetNetwork network = new();
    private readonly Dictionary<string, SetOrganisation> organisations = set.Organisations.ToDictionary(o => o.Id);

    /// <summary>Day by day, with the index fed by every change.</summary>
    public IEnumerable<(DateOnly Day, Lesson Lesson)> DayByDay()
    {
        var history = set.Partnerships.OrderBy(p => p.Start).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        history.ForEach(p => network.Need(p));
        var snapshot = NetworkSnapshot.Of(1, network.Themes);
        var index = MatchIndex.Build(snapshot);
        HashSet<string> seen = [], led = [];
        foreach (var day in history.GroupBy(p => p.Start))
        {
            foreach (var p in day)
            {
                // a lead is known with its address when it asks
                Commit([network.Organisation(organisations[p.Lead], true)]);
                var joined = p.Partners!.Where(seen.Contains).ToHashSet();
                if (joined.Count > 0)
                    yield return (p.Start, Lessons.Of(index, network.Need(p), p.Start, joined));
                seen.Add(p.Lead);
                led.Add(p.Lead);
            }
            foreach (var p in day)
                Commit([.. p.Partners!.Where(seen.Add).Select(o => network.Organisation(organisations[o], led.Contains(o))), network.Partnership(p, p.Start)]);
        }

        void Commit(IReadOnlyList<IRecord> records)
        {
            var change = new CommittedChangeSet(snapshot.Revision + 1, new([.. records.Select(r => new Change(r.Kind, r.Id, null, r))], "replay", DateTimeOffset.UnixEpoch, "replay"));
            snapshot = snapshot.With(change);
            index = index.Apply(change, snapshot);
        }
    }

    /// <summary>From a few cut-offs: partnerships of the time after each are asked against what began before it.</summary>
    public IEnumerable<(DateOnly Day, Lesson Lesson)> FromCutOffs(IEnumerable<DateOnly> cutOffs, int years, int every)
    {
        foreach (var cut in cutOffs)
        {
            var before = set.Partnerships.Where(p => p.Start < cut).ToList();
            var after = set.Partnerships.Where(p => p.Start >= cut && p.Start < cut.AddYears(years)).OrderBy(p => p.Id, StringComparer.Ordinal).Where((_, i) => i % every == 0).ToList();
            var seen = before.SelectMany(p => p.Partners!.Append(p.Lead)).ToHashSet();
            var known = seen.Concat(after.Select(p => p.Lead)).ToHashSet();
            var records = set.Organisations.Where(o => known.Contains(o.Id)).Select(o => network.Organisation(o, false)).Cast<IRecord>().Concat(before.Select(p => network.Partnership(p, cut))).ToList();
            after.ForEach(p => network.Need(p));
            var index = MatchIndex.Build(NetworkSnapshot.Of(1, records.Concat(network.Themes)));
            foreach (var p in after)
                if (p.Partners!.Where(seen.Contains).ToHashSet() is { Count: > 0 } joined)
                    yield return (p.Start, Lessons.Of(index, network.Need(p), p.Start, joined));
        }
    }

    /// <summary>The set's own queries with who joined.</summary>
    public IEnumerable<(SetPartnership Query, Lesson Lesson)> Queries()
    {
        var index = RankBenchmark.IndexOf(set, network);
        var truth = set.Truth();
        foreach (var query in set.Queries.Where(q => truth.ContainsKey(q.Id)))
            yield return (query, Lessons.Of(index, network.Need(query), query.Start, truth[query.Id].ToHashSet()));
    }
}
