using CoCreate.Matching.Index;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>Reasons are true: without its cause, a reason's points are gone.</summary>
public sealed class CauseProperties
{
    private static readonly Dictionary<string, Func<Offer, Offer>> Without = new()
    {
        ["theme"] = o => o with { Themes = [] },
        ["subject"] = o => o with { Subjects = [] },
        ["text"] = o => o with { Title = "x", Text = null },
        ["audience"] = o => o with { Grades = [], Ages = null },
        ["time"] = o => o with { Periods = [] },
        ["weekdays"] = o => o with { Weekdays = [] },
        ["capacity"] = o => o with { Capacity = null, Seats = null },
        ["price"] = o => o with { Price = null },
        ["freshness"] = o => o with { FreshUntil = null },
    };

    [Fact]
    public void Taking_away_the_cause_of_the_largest_reason_lowers_the_score()
    {
        var tried = 0;
        AnswerProperties.ForEachQuestion((index, question) =>
        {
            if (question.Need is null || question.Target != MatchTarget.Offers)
                return;
            foreach (var item in MatchEngine.Ask(index, question with { BetterIf = false }).Items.Where(i => i.Score > 0).Take(4))
            {
                if (!Without.TryGetValue(item.Reasons[0].Signal, out var remove))
                    continue;
                var changed = remove(index.Snapshot.Offer(item.Offer!.Id)!);
                var snapshot = index.Snapshot.With(new(2, new([new(RecordKind.Offer, changed.Id, null, changed)], "test", DateTimeOffset.UnixEpoch, "test")));
                var after = MatchEngine.Ask(MatchIndex.Build(snapshot), question with { Top = 200, BetterIf = false }).Items.FirstOrDefault(i => i.Offer!.Id == changed.Id);
                (after?.Score ?? 0).ShouldBeLessThan(item.Score);
                tried++;
            }
        }, networks: 10);
        tried.ShouldBeGreaterThan(50);
    }
}
