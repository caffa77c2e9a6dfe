using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Matching.Counterfactuals;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>What "better if" promises: at most two fields, true when done, and nothing cheaper would have done.</summary>
public sealed class CounterfactualProperties
{
    [Fact]
    public void A_change_that_is_told_lifts_the_match_when_it_is_made_and_no_cheaper_one_does()
    {
        var (told, cheaper) = (0, 0);
        AnswerProperties.ForEachQuestion((index, question) =>
        {
            if (question.Organisation is not null || question.Target == MatchTarget.Organisations)
                return;
            foreach (var item in MatchEngine.Ask(index, question with { RuledOut = false, BetterIf = true }).Items.Take(8))
            {
                if (item.BetterIf.IsEmpty)
                    continue;
                var better = item.BetterIf.ShouldHaveSingleItem();
                told++;
                better.Changes.Length.ShouldBeInRange(1, 2);
                better.Da.ShouldStartWith("Bedre, hvis ");
                ((int)better.Rating).ShouldBeGreaterThan((int)item.Rating);
                RatingAfter(index, question, item, better.Changes).ShouldBe(better.Rating);
                var pair = PairOf(index, question, item);
                var sets = Better.Candidates(pair).Select(s => (Cost: s.Sum(p => p.Cost), Changes: s.Select(p => p.On(pair.Asker.Need, pair.Giver.Offer)).ToArray())).ToList();
                var cost = sets.First(s => Text(s.Changes) == Text(better.Changes)).Cost;
                foreach (var other in sets.Where(s => s.Cost < cost).Take(6))
                {
                    cheaper++;
                    ((int)(RatingAfter(index, question, item, other.Changes) ?? Rating.Poor)).ShouldBeLessThanOrEqualTo((int)item.Rating);
                }
            }
        }, networks: 8);
        told.ShouldBeGreaterThan(50);
        cheaper.ShouldBeGreaterThan(50);
    }

    private static Pair PairOf(MatchIndex index, MatchQuestion question, Match item)
    {
        var setting = Plan.For(index, question).Settings[0];
        var card = setting.Shelf.Find(item.Offer?.Id ?? item.Need!.Id)!;
        return new(setting, card, setting.Query.SumOf(card));
    }

    /// <summary>The match's rating once the changes are made to the records and everything is asked anew; null when it is gone.</summary>
    private static Rating? RatingAfter(MatchIndex index, MatchQuestion question, Match item, IEnumerable<FieldChange> changes)
    {
        var (snapshot, ask) = (index.Snapshot, question with { Top = 200, RuledOut = false, BetterIf = false });
        foreach (var change in changes)
        {
            if (change.Of == "need" && ask.Need is not null)
                ask = ask with { Need = With(ask.Need, change) };
            else if (change.Of == "offer" && ask.Offer is not null)
                ask = ask with { Offer = With(ask.Offer, change) };
            else if (change.Of == "need")
                snapshot = Changed(snapshot, With(snapshot.Need(item.Need!.Id)!, change));
            else
                snapshot = Changed(snapshot, With(snapshot.Offer(change.Id!)!, change));
        }
        return MatchEngine.Ask(MatchIndex.Build(snapshot), ask).Items.FirstOrDefault(i => i.Offer?.Id == item.Offer?.Id && i.Need?.Id == item.Need?.Id)?.Rating;
    }

    private static NetworkSnapshot Changed(NetworkSnapshot snapshot, IRecord record) =>
        snapshot.With(new(snapshot.Revision + 1, new([new(record.Kind, record.Id, null, record)], "test", DateTimeOffset.UnixEpoch, "test")));

    private static T With<T>(T record, FieldChange change) where T : IRecord
    {
        var json = JsonSerializer.SerializeToNode(record, NetworkJson.Wire)!.AsObject();
        json.ContainsKey(change.Field).ShouldBeTrue();
        JsonNode.DeepEquals(json[change.Field], change.From).ShouldBeTrue();
        json[change.Field] = change.To?.DeepClone();
        return json.Deserialize<T>(NetworkJson.Wire)!;
    }

    private static string Text(IEnumerable<FieldChange> changes) => JsonSerializer.Serialize(changes, NetworkJson.Wire);
}
