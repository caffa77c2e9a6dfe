using System.Text.Json;
using CoCreate.Matching.Learning;

namespace CoCreate.Benchmarks.Rank;

/// <summary>Rounds of learning from what was and ranking what came after, and everything there is to learn from in the end.</summary>
internal sealed class Experiment
{
    /// <summary>How much the echo's weights are held back.</summary>
    private const double EchoStrength = 3;

    private static readonly int EchoAt = Place("similar.echo");

    // where few join, each question is a lesson; where many do, each who joins is one (chosen among projects of 2018, by lessons of 2017)
    private const double PowerOfYears = 0.5, PowerOfCutOffs = 1.25;

    private Experiment(string name, double power, IEnumerable<Round> rounds, List<Lesson> everything)
    {
        (Name, Power) = (name, power);
        Rounds = [.. rounds.Select(r => r.WithEcho())];
        Echo = EchoLearning.Learn(everything, EchoStrength);
        Everything = everything.ConvertAll(l => With(l, Echo));
    }

    public string Name { get; }

    /// <summary>How much more a question counts of which many joined.</summary>
    public double Power { get; }

    public IReadOnlyList<Round> Rounds { get; }

    /// <summary>Every lesson of all rounds, the queries among them.</summary>
    public List<Lesson> Everything { get; }

    /// <summary>The echo learned from all of them.</summary>
    public double[] Echo { get; }

    /// <summary>Each year's set is ranked by what was learned from the years before it.</summary>
    public static Experiment Years(string name, IReadOnlyList<EvaluationSet> sets)
    {
        var history = new Replay(sets[^1]).DayByDay().ToList();
        var rounds = sets.Select(set => new Round(set.Name, [.. history.Where(l => l.Day < set.Queries.Min(q => q.Start)).Select(l => l.Lesson)], [.. new Replay(set).Queries()], new(set), PowerOfYears)).ToList();
        return new(name, PowerOfYears, rounds, [.. history.Select(l => l.Lesson), .. rounds[^1].Queries.Select(q => q.Lesson)]);
    }

    /// <summary>A large set is ranked by what was learned from two cut-offs of its history, every so manieth partnership after them.</summary>
    public static Experiment CutOffs(EvaluationSet set, int every)
    {
        var last = set.Queries.Min(q => q.Start);
        var history = new Replay(set).FromCutOffs([last.AddYears(-2), last.AddYears(-1)], 2, every).Select(l => l.Lesson).ToList();
        var round = new Round(set.Name, history, [.. new Replay(set).Queries()], new(set), PowerOfCutOffs);
        return new(set.Name, PowerOfCutOffs, [round], [.. history, .. round.Queries.Select(q => q.Lesson)]);
    }

    private static int Place(string signal) => Lessons.Signals.ToList().IndexOf(signal);

    private static Lesson With(Lesson lesson, double[] echo)
    {
        var (heard, rows) = (EchoLearning.Heard(lesson, echo), lesson.Rows.ToArray());
        for (var i = 0; i < heard.Length; i++)
            rows[i * lesson.Width + EchoAt] = heard[i];
        return lesson with { Rows = rows };
    }

    /// <summary>Lessons that were, and queries that came after.</summary>
    internal sealed record Round(string Set, List<Lesson> Before, List<(SetPartnership Query, Lesson Lesson)> Queries, Scores Scores, double Power)
    {
        public Round WithEcho()
        {
            var echo = EchoLearning.Learn(Before, EchoStrength);
            return new(Set, Before.ConvertAll(l => With(l, echo)), Queries.ConvertAll(q => (q.Query, With(q.Lesson, echo))), Scores, Power);
        }

        /// <summary>Writes what was ranked by what was learned from earlier lessons only, as <c>rank</c> does.</summary>
        public void Write(string folder, double strength)
        {
            var weights = new Listwise(Before, strength, Power).Learn();
            File.WriteAllLines(Path.Combine(Directory.CreateDirectory(folder).FullName, Set + ".jsonl"),
                Queries.Select(q => JsonSerializer.Serialize(new { query = q.Query.Id, ranked = Scores.Order(q.Lesson, weights).Take(200) })));
        }

        public IEnumerable<double[]> Scored(double[] weights) => Queries.Select(q => Scores.Of(q.Query, Scores.Order(q.Lesson, weights)));

        public IEnumerable<double[]> Learned(double strength, bool[]? used) => Scored(new Listwise(Before, strength, Power, used).Learn());
    }
}
