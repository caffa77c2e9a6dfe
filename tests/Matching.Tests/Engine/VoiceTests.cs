using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Engine;

public sealed class VoiceTests
{
    [Fact]
    public void The_same_reasons_are_told_to_those_who_ask_to_those_who_are_found_and_by_name_to_somebody_else()
    {
        var network = new ASmallNetwork().Add(AStream() with { Capacity = 20 }, new Partnership
        {
            Id = "before", Version = 1, Status = RecordStatus.Published, Title = "Da I var små", Phase = PartnershipPhase.Ended, End = new(2025, 6, 1),
            Members = [new("school", MemberRole.Partner), new("science", MemberRole.Partner)],
        });
        var (asker, giver, third) = (Told(network, Listener.Question), Told(network, Listener.Match), Told(network, Listener.Third));
        var school = network.Index.Snapshot.Organisation("school")!.Name;
        asker.ShouldContain(r => r.Da.EndsWith("Det er jeres emne"));
        third.Select(r => (r.Signal, r.Points)).ShouldBe(asker.Select(r => (r.Signal, r.Points)), "the voice changes no points");
        foreach (var reason in third)
            Regex.Split(reason.Da, ": ")[0].ShouldNotMatch(@"\b(I|jer|[Jj]eres)\b", reason.Signal);
        foreach (var reason in third)
            Regex.Split(reason.En, ": ")[0].ShouldNotMatch(@"\b[Yy]ours?\b|\b[Yy]ou\b", reason.Signal);
        third.ShouldContain(r => r.Da == $"De tager højst 20 ad gangen. {school} er 26");
        giver.ShouldContain(r => r.Da == $"I tager højst 20 ad gangen. {school} er 26" && r.En == $"You take 20 at a time at most. {school} are 26");
        third.ShouldContain(r => r.Da.EndsWith($"Det er {school}{(school.EndsWith('s') ? "'" : "s")} emne"));
        third.Concat(giver).Select(r => r.Da + r.En).ShouldAllBe(text => text.All(c => c < '\uE000' || c > '\uE005'));
    }

    [Fact]
    public void Words_everybody_uses_are_no_reason()
    {
        var need = AClass with { Question = "Hvilke voksne hjælper børnene med at bruge åen?", Text = "" };
        var offer = AStream() with { Title = "Voksne og børn bruger åen", Text = "" };
        var text = new ASmallNetwork().Add(offer).Ask(need).Items.ShouldHaveSingleItem().Reasons.Where(r => r.Signal == "text").ToList();
        text.ShouldHaveSingleItem().Da.ShouldBe("I bruger de samme ord: åen");
    }

    private static List<Reason> Told(ASmallNetwork network, Listener to) =>
        [.. MatchEngine.Ask(network.Index, new(AClass, null, null, MatchTarget.Offers, Today) { TellTo = to }).Items.ShouldHaveSingleItem().Reasons];
}
