using System.Globalization;
using CoCreate.Benchmarks.Rivals.Partners;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>Tells how everybody did.</summary>
internal sealed class RivalsReport(Report report, Race race, Quality? quality, IReadOnlyList<string> missing)
{
    private const double PromisedP99Ms = 2;
    private static readonly (string Rival, double Times)[] Promised = [("PostgreSQL", 30), ("Neo4j", 100), ("Lucene", 2)];

    /// <summary>Whether everything promised is kept.</summary>
    public bool Write(bool quick)
    {
        var mine = race.Runners[0];
        report.Line($"Top 20 of one need over {race.Network.Offers.Length:N0} offers: texts of 60 words on average over 24,000 stems, 3 themes, 2 periods, a position, two requirements. {race.Questions} different needs one after the other, fewer where time was up, after rounds of other needs until warm.");
        report.Write();
        report.Write("| engine | questions | p50 ms | p99 ms | p50 × | p99 × | of CoCreate's 20 found, median (least) | loaded s | memory MB |");
        report.Write("|---|---|---|---|---|---|---|---|---|");
        foreach (var r in race.Runners)
        {
            var counts = r.Inside ?? r.Times;
            report.Line($"| {r.Name}{(r.Way.Length > 0 ? $" ({r.Way})" : "")} | {counts.Count} | {counts.Median:F2} | {counts.P99:F2} | {counts.Median / mine.Times.Median:F1} | {counts.P99 / mine.Times.P99:F1} | {r.Agreement.Median:F0} ({r.Agreement.Min:F0}) | {r.LoadSeconds:F1} | {r.Bytes >> 20:N0} |");
            if (r.Inside is not null)
                report.Line($"| the same from outside its process | | {r.Times.Median:F2} | {r.Times.P99:F2} | {r.Times.Median / mine.Times.Median:F1} | {r.Times.P99 / mine.Times.P99:F1} | | | |");
        }
        report.Write();
        report.Write(Asked.Text("", "how.md").Trim());
        report.Write();
        foreach (var sentence in missing)
            report.Write(sentence);
        if (missing.Count > 0)
            report.Write();
        WriteTrials();
        WriteQuality();
        var kept = WriteGoals();
        report.Picture(new RivalsPicture(race, quality).Svg(), "Milliseconds a question, and NDCG@10 of partners");
        return kept || quick;
    }

    private void WriteTrials()
    {
        report.Write("## Ways tried");
        report.Line($"At most {race.Trials} questions each after a warm-up. The fastest that finds at least {Race.Same} of CoCreate's 20 in the middle question was measured above.");
        report.Write();
        report.Write("| engine | way | what is special | p50 ms | found of 20, median (least) |");
        report.Write("|---|---|---|---|---|");
        foreach (var r in race.Runners)
            foreach (var t in r.Trials)
                report.Line($"| {r.Name} | {t.Way.Name} | {t.Way.About} | {t.Times.Median:F2} | {t.Agreement.Median:F0} ({t.Agreement.Min:F0}) |");
        report.Write();
    }

    private void WriteQuality()
    {
        report.Write("## Partners");
        if (quality is null)
        {
            report.Write("Skipped: put the evaluation sets where --sets (or COCREATE_SETS) says.");
            report.Write();
            return;
        }
        report.Line($"NDCG@10 over {quality.Questions} questions of dk {string.Join(", ", quality.Names)}: who joined a project, given its title, text, region and lead and the texts of all projects that began before its year, with who took part in them. Every rival was tried in several ways; the best of them on these very questions counts for it.");
        report.Write();
        report.Write("| engine | way | what is special | all | new | another sector |");
        report.Write("|---|---|---|---|---|---|");
        foreach (var (engine, way, ndcg) in quality.Found)
            report.Write($"| {engine} | {way.Name} | {way.About} | {string.Join(" | ", ndcg.Select(n => n.ToString("0.000", CultureInfo.InvariantCulture)))} |");
        report.Write();
    }

    private bool WriteGoals()
    {
        report.Write("## What was promised");
        report.Write("| promise | measured | kept |");
        report.Write("|---|---|---|");
        var mine = race.Runners[0].Times;
        var all = Goal($"p99 at most {PromisedP99Ms} ms", mine.P99, mine.P99 <= PromisedP99Ms);
        foreach (var (rival, times) in Promised)
            if (race.Runners.FirstOrDefault(r => r.Name.StartsWith(rival, StringComparison.Ordinal)) is { } r)
            {
                var counts = r.Inside ?? r.Times;
                all &= Goal($"{times} times faster than {rival}, median", counts.Median / mine.Median, counts.Median / mine.Median >= times);
                all &= Goal($"{times} times faster than {rival}, p99", counts.P99 / mine.P99, counts.P99 / mine.P99 >= times);
            }
        if (quality?.Found is { Count: > 0 } found)
        {
            var own = found.Last(f => f.Engine == "CoCreate").Ndcg[0];
            foreach (var best in found.Where(f => f.Engine != "CoCreate").GroupBy(f => f.Engine).Select(g => g.MaxBy(f => f.Ndcg[0])))
                all &= Goal($"NDCG@10 at least that of {best.Engine} ({best.Way.Name})", own - best.Ndcg[0], own >= best.Ndcg[0]);
        }
        report.Write();
        return all;
    }

    private bool Goal(string promise, double measured, bool kept)
    {
        report.Line($"| {promise} | {measured:0.00#} | {(kept ? "yes" : "no")} |");
        return kept;
    }
}
