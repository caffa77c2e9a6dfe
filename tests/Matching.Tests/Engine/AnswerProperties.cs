using System.Text.Json;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>What holds for every network and every question.</summary>
public sealed class AnswerProperties
{
    [Fact]
    public void The_fast_ranking_gives_the_plain_one_bit_for_bit() => ForEachQuestion((index, question) =>
        Same(MatchEngine.Ask(index, question), MatchEngine.Ask(index, question, PlainRanking.Run)));

    [Fact]
    public void The_fast_ranking_gives_the_plain_one_over_many_blocks_too() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2), Prop.ForAll(Seeds, seed =>
    {
        var snapshot = new ARandomNetwork(seed).Snapshot(organisations: 300, offers: 10_000, needs: 20, partnerships: 200);
        var index = MatchIndex.Build(snapshot);
        foreach (var question in Questions(snapshot).Take(12))
            Same(MatchEngine.Ask(index, question), MatchEngine.Ask(index, question, PlainRanking.Run));
    }));

    [Fact]
    public void Reasons_are_whole_points_that_sum_to_a_score_between_0_and_10000() => ForEachQuestion((index, question) =>
    {
        foreach (var item in MatchEngine.Ask(index, question).Items)
        {
            item.Reasons.Sum(r => r.Points).ShouldBe(item.Score);
            item.Score.ShouldBeInRange(0, 10_000);
            item.Rating.ShouldBe(item.Score >= 7500 ? Rating.Great : item.Score >= 5000 ? Rating.Good : item.Score >= 2500 ? Rating.Fair : Rating.Poor);
            item.Reasons.ShouldAllBe(r => r.Da.Length > 0 && r.En.Length > 0 && !r.Da.Contains('{') && !r.En.Contains('{'));
        }
    });

    [Fact]
    public void Items_stand_by_score_and_then_by_id_but_for_the_one_from_outside_and_those_that_bring_variety() => ForEachQuestion((index, question) =>
    {
        var items = MatchEngine.Ask(index, question).Items;
        items.Select(i => i.Rank).ShouldBe(Enumerable.Range(1, items.Length));
        items.Count(i => i.FromOutside).ShouldBeLessThanOrEqualTo(1);
        var inside = items.Where(i => !i.FromOutside && !i.ForVariety).Select(i => (-i.Score, IdOf(question, i))).ToList();
        inside.ShouldBe(inside.OrderBy(i => i.Item1).ThenBy(i => i.Item2, StringComparer.Ordinal));
        items.Select(i => IdOf(question, i)).ShouldBeUnique();
    });

    [Fact]
    public void What_a_rule_removed_is_not_among_the_matches() => ForEachQuestion((index, question) =>
    {
        if (question.Target == MatchTarget.Organisations)
            return;
        var answer = MatchEngine.Ask(index, question with { Organisation = question.Need is null && question.Offer is null ? question.Organisation : null });
        if (question.Organisation is null)
            answer.RuledOut!.Value.Select(r => r.Offer?.Id ?? r.Need!.Id).Intersect(answer.Items.Select(i => i.Offer?.Id ?? i.Need!.Id)).ShouldBeEmpty();
    });

    [Fact]
    public void Nobody_is_told_of_drafts_of_archives_of_hidden_needs_or_of_themselves() => ForEachQuestion((index, question) =>
    {
        var asker = question.Need?.Organisation ?? question.Offer?.Organisation ?? question.Organisation!.Id;
        foreach (var item in MatchEngine.Ask(index, question).Items)
        {
            item.Organisation.Id.ShouldNotBe(asker);
            index.Snapshot.Organisation(item.Organisation.Id)!.Status.ShouldBe(RecordStatus.Published);
            if (item.Offer is { } offer)
                index.Snapshot.Offer(offer.Id)!.Status.ShouldBe(RecordStatus.Published);
            if (item.Need is { } need)
                index.Snapshot.Need(need.Id).ShouldSatisfyAllConditions(n => n!.Status.ShouldBe(RecordStatus.Published), n => n!.Visibility.ShouldBe(Visibility.Public));
        }
    });

    [Fact]
    public void An_index_fed_by_changes_answers_as_one_built_anew() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(Seeds, seed =>
    {
        var network = new ARandomNetwork(seed);
        var snapshot = network.Snapshot();
        var index = MatchIndex.Build(snapshot);
        for (var i = 0; i < 12; i++)
        {
            var changes = network.Changes(snapshot);
            snapshot = snapshot.With(changes);
            index = index.Apply(changes, snapshot);
        }
        var anew = MatchIndex.Build(snapshot);
        foreach (var question in Questions(snapshot).Take(12))
            Same(MatchEngine.Ask(index, question), MatchEngine.Ask(anew, question));
    }));

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    internal static void ForEachQuestion(Action<MatchIndex, MatchQuestion> holds, int networks = 15) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(networks), Prop.ForAll(Seeds, seed =>
    {
        var snapshot = new ARandomNetwork(seed).Snapshot();
        var index = MatchIndex.Build(snapshot);
        foreach (var question in Questions(snapshot))
            holds(index, question);
    }));

    internal static IEnumerable<MatchQuestion> Questions(NetworkSnapshot snapshot)
    {
        foreach (var need in snapshot.Needs.OrderBy(n => n.Id).Take(6))
        {
            yield return new(need, null, null, MatchTarget.Offers, ARandomNetwork.Today, RuledOut: true, BetterIf: false);
            yield return new(need, null, null, MatchTarget.Organisations, ARandomNetwork.Today, Top: 7, RuledOut: true);
        }
        foreach (var offer in snapshot.Offers.OrderBy(o => o.Id).Take(3))
        {
            yield return new(null, offer, null, MatchTarget.Needs, ARandomNetwork.Today, RuledOut: true, BetterIf: false);
            yield return new(null, offer, null, MatchTarget.Organisations, ARandomNetwork.Today, Top: 5, BetterIf: false);
        }
        foreach (var organisation in snapshot.Organisations.OrderBy(o => o.Id).Take(2))
            foreach (var target in Enum.GetValues<MatchTarget>())
                yield return new(null, null, organisation, target, ARandomNetwork.Today, RuledOut: true, BetterIf: false);
    }

    private static string IdOf(MatchQuestion question, Match match) =>
        question.Target == MatchTarget.Organisations ? match.Organisation.Id : match.Offer?.Id ?? match.Need!.Id;

    private static void Same(MatchAnswer one, MatchAnswer other)
    {
        one.Items.Select(Json).ShouldBe(other.Items.Select(Json));
        (one.RuledOut ?? []).Select(Json).ShouldBe((other.RuledOut ?? []).Select(Json));
    }

    private static string Json<T>(T part) => JsonSerializer.Serialize(part, NetworkJson.Wire);
}
