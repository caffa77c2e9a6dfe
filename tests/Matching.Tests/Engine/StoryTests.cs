using CoCreate.Network.Model;
using Xunit.Abstractions;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Engine;

public sealed class StoryTests(ITestOutputHelper output)
{
    [Fact]
    public void The_class_finds_the_stream_and_reads_why()
    {
        var answer = new ASmallNetwork().Add(AStream()).Ask();
        var best = answer.Items.ShouldHaveSingleItem();
        foreach (var reason in best.Reasons)
            output.WriteLine($"{reason.Points,6} {reason.Signal,-10} {reason.Da} | {reason.En}");
        best.Rating.ShouldBe(Rating.Great);
        best.Reasons.Sum(r => r.Points).ShouldBe(best.Score);
        best.Reasons.ShouldContain(r => r.Da == "De er fri i uge 18");
        best.Reasons.ShouldContain(r => r.Da == "De kan både tirsdag og onsdag");
        best.Reasons.ShouldContain(r => r.Da == "De er vant til 4.–6. klasse");
        best.Reasons.ShouldContain(r => r.Da == "Ligger 3 km væk");
        best.Reasons.ShouldContain(r => r.Da == "Handler om vandløb og søer. Det er jeres emne");
    }
}
