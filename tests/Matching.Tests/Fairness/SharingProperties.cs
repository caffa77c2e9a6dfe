using CoCreate.Matching.Index;
using CoCreate.Matching.Fairness;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Fairness;

/// <summary>Places are shared: limits hold whatever is suggested and asked one after the other, and the first places are not all of one kind.</summary>
public sealed class SharingProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Over_any_row_of_suggestions_and_requests_nobody_gets_more_than_the_months_limit() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var snapshot = new ARandomNetwork(seed).Snapshot();
        var index = MatchIndex.Build(snapshot);
        var before = snapshot.Organisations.ToDictionary(o => o.Id, o => MonthlyRequests.CountIn(snapshot, o.Id, ARandomNetwork.Today));
        var promises = new Promises();
        foreach (var question in AnswerProperties.Questions(snapshot).Where(q => q.Need is not null).OrderBy(_ => random.Next()))
        {
            var given = promises.Ask(index, question with { BetterIf = false, RuledOut = false }, places: 3);
            // some of what was suggested is asked for at once
            foreach (var match in given.Where(_ => random.Next(2) == 0))
            {
                var asked = new DateTimeOffset(ARandomNetwork.Today.ToDateTime(new(9, 0)), TimeSpan.Zero);
                var request = new Request { Id = $"ask{random.Next()}", Status = RecordStatus.Published, From = question.Need!.Organisation, To = match.Organisation.Id, Asked = asked, Expires = asked.AddDays(14) };
                var change = new Network.Changes.CommittedChangeSet(index.Revision + 1, new([new(RecordKind.Request, request.Id, null, request)], "test", DateTimeOffset.UnixEpoch, "test"));
                index = index.Apply(change, index.Snapshot.With(change));
                promises.Kept(match.Organisation.Id);
            }
            foreach (var owner in index.Snapshot.Organisations.Where(o => o.Limits?.PerMonth is not null))
            {
                var used = MonthlyRequests.CountIn(index.Snapshot, owner.Id, ARandomNetwork.Today) + promises.To(owner.Id);
                used.ShouldBeLessThanOrEqualTo(Math.Max(owner.Limits!.PerMonth!.Value, before.GetValueOrDefault(owner.Id)));
            }
        }
    }));

    [Fact]
    public void Variety_keeps_everybody_and_the_best_three_and_marks_who_comes_up() => AnswerProperties.ForEachQuestion((index, question) =>
    {
        var plain = MatchEngine.Ask(index, question with { Diversity = 0, RuledOut = false, BetterIf = false, Top = 20 }).Items;
        var varied = MatchEngine.Ask(index, question with { Diversity = 0.2, RuledOut = false, BetterIf = false, Top = 20 }).Items;
        string Id(Match m) => $"{m.Organisation.Id}/{m.Offer?.Id}/{m.Need?.Id}";
        // who is put in out of turn pushes the last one out, and that may be another one
        if (plain.Concat(varied).Any(m => m.FromOutside))
            return;
        varied.Select(Id).Order().ShouldBe(plain.Select(Id).Order());
        varied.Take(3).Select(Id).ShouldBe(plain.Take(3).Select(Id));
        varied.ToDictionary(Id, m => m.Score).ShouldBe(plain.ToDictionary(Id, m => m.Score), ignoreOrder: true);
        plain.ShouldAllBe(m => !m.ForVariety);
        for (var i = 0; i < varied.Length; i++)
            if (!varied[i].FromOutside && !varied[i].ForVariety)
                varied.Skip(i).Where(m => !m.FromOutside).ShouldAllBe(m => m.Score <= varied[i].Score);
    }, networks: 5);

    [Fact]
    public void A_list_of_one_organisations_offers_is_broken_up()
    {
        var network = new ASmallNetwork().Add(ASmallNetwork.AStream("boat", "boats") with { Grades = [5], Weekdays = [Weekday.Tue] });
        for (var i = 0; i < 6; i++)
            network.Add(ASmallNetwork.AStream($"stream{i}"));
        MatchAnswer Ask(double diversity) => MatchEngine.Ask(network.Index, new(ASmallNetwork.AClass, null, null, MatchTarget.Offers, ASmallNetwork.Today) { Diversity = diversity });
        Ask(0).Items.Single(m => m.Offer!.Id == "boat").Rank.ShouldBe(7);
        var up = Ask(0.2).Items.Single(m => m.Offer!.Id == "boat");
        up.Rank.ShouldBe(Variety.First + 1);
        up.ForVariety.ShouldBeTrue();
    }
}
