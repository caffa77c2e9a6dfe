using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Fairness;

/// <summary>Weights that follow answers: bounded, taken back exactly, local with a fallback, and moved by nobody alone.</summary>
public sealed class OnlineProperties
{
    private static readonly string[] Signals = ["theme", "text", "distance", "time", "price", "load"];
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static List<Verdict> Answers(int seed, int many, string municipality = "0730", Func<ImmutableArray<Weighed>, double>? likely = null)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, many).Select(i =>
        {
            ImmutableArray<Weighed> signals = [.. Signals.Select(s => s == "load" ? new Weighed(s, -random.Next(300), 0) : new Weighed(s, random.Next(-1200, 1201), 1200))];
            var kind = likely is null ? (VerdictKind)random.Next(4) : random.NextDouble() < likely(signals) ? VerdictKind.Yes : VerdictKind.No;
            ImmutableArray<string> because = kind is VerdictKind.No or VerdictKind.SetAside && random.Next(3) == 0 ? [Signals[random.Next(Signals.Length)]] : [];
            return new Verdict($"{seed}-{i:0000}", municipality, $"school{random.Next(30)}", $"o{random.Next(50)}", kind, because, signals);
        })];
    }

    private static double Logistic(double points) => 1 / (1 + Math.Exp(-points / 1250));

    private static double[] Factors(OnlineWeights weights, string? municipality = "0730") => [.. Signals.Select(s => weights.For(municipality)[s])];

    [Fact]
    public void No_weight_moves_further_than_half_whatever_is_answered() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var extreme = Answers(seed, random.Next(1, 300)).ConvertAll(v => v with { Kind = v.Signals[2].Points > 0 ? VerdictKind.Yes : VerdictKind.No, Because = v.Signals[2].Points > 0 ? [] : ["distance"] });
        Factors(OnlineLearning.From(extreme)).ShouldAllBe(f => f >= SignalFactors.Least && f <= SignalFactors.Most);
    }));

    [Fact]
    public void An_answer_taken_back_leaves_no_trace_and_the_order_of_answers_does_not_matter() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var answers = Answers(seed, 60);
        var before = Factors(OnlineLearning.From(answers));
        var more = answers.Append(Answers(seed + 1, 1)[0]).OrderBy(_ => random.Next()).ToList();
        OnlineLearning.From(more).Whole.Answers.ShouldBe(61);
        Factors(OnlineLearning.From(more.Where(v => v.Id.StartsWith($"{seed}-", StringComparison.Ordinal)))).ShouldBe(before);
    }));

    [Fact]
    public void A_municipality_goes_by_the_whole_until_it_has_answers_of_its_own()
    {
        var others = Answers(1, 200, "0740", s => Logistic(s.Sum(w => w.Points) + 2 * s[2].Points));
        var few = OnlineLearning.From([.. others, .. Answers(2, 4, "0730")]);
        few.Own("0730").ShouldBeNull();
        Factors(few).ShouldBe([.. Signals.Select(s => few.Whole.Factors[s])]);
        var own = OnlineLearning.From([.. others, .. Answers(2, 200, "0730", s => Logistic(s.Sum(w => w.Points) - 2 * s[2].Points))]);
        own.For("0730")["distance"].ShouldBeLessThan(own.For("0740")["distance"]);
        own.For(null)["distance"].ShouldBe(own.Whole.Factors["distance"]);
    }

    [Fact]
    public void What_people_care_for_comes_to_weigh_more()
    {
        var weights = OnlineLearning.From(Answers(3, 400, likely: s => Logistic(s.Sum(w => w.Points) + 2 * s[2].Points - s[0].Points)));
        weights.For("0730")["distance"].ShouldBeGreaterThan(1.1);
        weights.For("0730")["theme"].ShouldBeLessThan(0.9);
    }

    [Fact]
    public void One_organisation_that_answers_a_thousand_times_moves_no_more_than_a_handful_of_answers()
    {
        var honest = Answers(4, 200, likely: s => Logistic(s.Sum(w => w.Points)));
        var before = Factors(OnlineLearning.From(honest));
        foreach (var kind in new[] { VerdictKind.No, VerdictKind.Yes })
        {
            var loud = Answers(5, 1000).ConvertAll(v => v with { Decider = "loud", Kind = kind, Because = kind == VerdictKind.No ? ["price"] : [] });
            var after = Factors(OnlineLearning.From(honest.Concat(loud)));
            before.Zip(after, (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(0.2);
        }
    }

    [Fact]
    public void The_fast_ranking_gives_the_plain_one_under_learned_weights_too_and_reasons_sum() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Seeds, seed =>
    {
        var snapshot = new ARandomNetwork(seed).Snapshot();
        var index = MatchIndex.Build(snapshot).With(OnlineLearning.From(Answers(seed, 150).ConvertAll(v => v with { Municipality = null })));
        foreach (var question in AnswerProperties.Questions(snapshot).Take(10))
        {
            var (fast, plain) = (MatchEngine.Ask(index, question), MatchEngine.Ask(index, question, PlainRanking.Run));
            fast.Items.Select(i => (i.Organisation.Id, i.Offer?.Id, i.Score)).ShouldBe(plain.Items.Select(i => (i.Organisation.Id, i.Offer?.Id, i.Score)));
            fast.Items.ShouldAllBe(i => i.Reasons.Sum(r => r.Points) == i.Score);
        }
    }));

    [Fact]
    public void What_an_answer_is_laid_beside_are_the_points_of_the_match_with_frozen_weights()
    {
        var index = new ASmallNetwork().Add(ASmallNetwork.AStream()).Index;
        var match = MatchEngine.Ask(index, new(ASmallNetwork.AClass, null, null, MatchTarget.Offers, ASmallNetwork.Today)).Items.Single();
        var weighed = MatchEngine.Weigh(index, ASmallNetwork.AClass, "stream", "science", ASmallNetwork.Today);
        weighed.Where(w => w.Points != 0).Select(w => (w.Signal, w.Points)).Order().ShouldBe(match.Reasons.Where(r => r.Points != 0).Select(r => (r.Signal, r.Points)).Order());
        MatchEngine.Weigh(index, ASmallNetwork.AClass, "gone", "science", ASmallNetwork.Today).ShouldBeEmpty();
    }
}
