using System.Text.Json;
using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>The quick sums about partners are the plain ones.</summary>
public sealed class PartnerSums
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void A_walk_gives_the_same_bits_however_its_sums_are_gathered() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var (organisations, trails) = (random.Next(2, 60), random.Next(1, 80));
        var members = Enumerable.Range(0, trails).Select(_ => Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(organisations)).Distinct().Order().ToArray()).ToList();
        var paths = new Paths(members, organisations);
        float[] weights = [.. members.Select(_ => random.NextSingle())], start = new float[organisations];
        start[random.Next(organisations)] = 1;
        float[] inverse = new float[organisations], here = start, next = new float[organisations], flow = new float[trails], carried = new float[organisations];
        Walk.Inverse(paths, weights, inverse);
        for (var step = 0; step < 3; step++)
        {
            Walk.Take(paths, here, inverse, weights, flow, carried);
            flow.ShouldBe(PlainFlow(members, here, inverse, weights));
            Walk.Meet(paths, flow, start, next);
            next.ShouldBe(Enumerable.Range(0, organisations).Select(o => Walk.Met(paths, flow, start, o)));
            here = [.. next];
        }
    }));

    private static float[] PlainFlow(List<int[]> members, float[] here, float[] inverse, float[] weights)
    {
        var flow = new float[members.Count];
        for (var t = 0; t < flow.Length; t++)
        {
            foreach (var m in members[t])
                flow[t] += here[m] * inverse[m];
            flow[t] *= weights[t];
        }
        return flow;
    }

    [Fact]
    public void The_shortlist_is_the_front_of_everybody_in_order() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        // few different values, so that many are equal
        var values = Enumerable.Range(0, random.Next(1, 400)).Select(_ => random.Next(3) == 0 ? 0 : random.Next(3) == 0 ? random.Next(5) / 7f : random.NextSingle() * 1e-3f).ToArray();
        var most = random.Next(1, values.Length + 1);
        var list = new int[most];
        Shortlist.Best(values, most, list).ShouldBe(most);
        list.ShouldBe(Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).ThenBy(i => i).Take(most).Order());
    }));

    [Fact]
    public void Past_partnerships_are_as_loud_as_their_rows_say() => ForEachQuestion((trails, about) =>
    {
        var random = new Random(trails.All.Length);
        var weights = Enumerable.Range(0, Echo.Width).Select(_ => random.NextSingle() * 2 - 1).ToArray();
        var (rows, loud) = (Echo.Rows(about), new float[trails.All.Length]);
        Echo.Loud(about, weights, loud);
        var plain = Enumerable.Range(0, loud.Length).Select(t => Enumerable.Range(0, Echo.Width - 1).Sum(k => (double)weights[k] * rows[t * Echo.Width + k])).ToList();
        for (var t = 0; t < loud.Length; t++)
            ((double)loud[t]).ShouldBe(Math.Exp(plain[t] - plain.Max()), 1e-3);
    });

    [Fact]
    public void A_question_leaves_nothing_on_the_desk_for_the_next()
    {
        var snapshot = new ARandomNetwork(11).Snapshot(organisations: 40, partnerships: 300);
        var index = MatchIndex.Build(snapshot);
        var questions = snapshot.Needs.OrderBy(n => n.Id).Take(8).Select(Question).ToList();
        var alone = questions.ConvertAll(q => Said(MatchEngine.Ask(MatchIndex.Build(snapshot), q)));
        questions.ConvertAll(q => Said(MatchEngine.Ask(index, q))).ShouldBe(alone);
        questions.AsEnumerable().Reverse().Select(q => Said(MatchEngine.Ask(index, q))).ShouldBe(alone.AsEnumerable().Reverse());
    }

    private static void ForEachQuestion(Action<Trails, Inquiry> holds)
    {
        var snapshot = new ARandomNetwork(7).Snapshot(organisations: 40, partnerships: 300);
        var index = MatchIndex.Build(snapshot);
        index.Trails.All.Length.ShouldBeGreaterThan(20);
        foreach (var need in snapshot.Needs.OrderBy(n => n.Id).Take(6))
            holds(index.Trails, new(index.Trails, index.Asked.Of(need, snapshot.Organisation(need.Organisation)), ARandomNetwork.Today, index.Trails.Desks.Take()));
    }

    private static MatchQuestion Question(Need need) => new(need, null, null, MatchTarget.Organisations, ARandomNetwork.Today, Top: 12, BetterIf: false);

    private static string Said(MatchAnswer answer) => JsonSerializer.Serialize(answer, NetworkJson.Wire);
}
