using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>What past partnerships say of who would be a good partner.</summary>
public sealed class PartnerTests
{
    private static readonly Need ASearch = AClass with { Requirements = [], Question = "Hvem vil måle åens vand med os?", Text = "Sammen med Lystfiskerne vil vi tælle smådyr i Gudenåen ved Randers." };

    [Fact]
    public void Who_did_something_like_it_comes_before_who_did_something_else()
    {
        var network = ATown();
        var answer = MatchEngine.Ask(network.Index, new(ASearch, null, null, MatchTarget.Organisations, Today));
        answer.Items.Select(i => i.Organisation.Id).ToList().ShouldSatisfyAllConditions(
            ids => ids.IndexOf("science").ShouldBeLessThan(ids.IndexOf("art")),
            ids => ids.IndexOf("anglers").ShouldBeLessThan(ids.IndexOf("art")));
        var science = answer.Items.Single(i => i.Organisation.Id == "science");
        var similar = science.Reasons.Single(r => r.Signal == "similar");
        similar.Points.ShouldBeGreaterThan(0);
        science.Reasons.SelectMany(r => r.Parts ?? []).ShouldContain(p => p.Da.Contains("»Smådyr i åen") && p.Da.StartsWith("Har lavet noget lignende i Region Midtjylland: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_named_in_the_text_reads_so()
    {
        var answer = MatchEngine.Ask(ATown().Index, new(ASearch, null, null, MatchTarget.Organisations, Today));
        var named = answer.Items.Single(i => i.Organisation.Id == "anglers").Reasons.Single(r => r.Signal == "named");
        named.Points.ShouldBeGreaterThan(0);
        named.Da.ShouldBe("Jeres tekst nævner Lystfiskerne, som er en del af deres navn");
        named.En.ShouldBe("Your text says Lystfiskerne, which is part of their name");
    }

    [Fact]
    public void Without_a_past_the_profiles_speak_alone()
    {
        var network = new ASmallNetwork().Add(Anglers);
        var answer = MatchEngine.Ask(network.Index, new(ASearch, null, null, MatchTarget.Organisations, Today));
        answer.Items.ShouldNotBeEmpty();
        answer.Items.SelectMany(i => i.Reasons).ShouldAllBe(r => r.Parts == null);
        answer.Items[0].Organisation.Id.ShouldBe("anglers");
    }

    private static Organisation Anglers => Organisation("anglers", "Lystfiskerne Fjordglimt", Sector.Association) with { Description = "Vi kender åen, vandet og smådyrene." };

    /// <summary>A hundred and twenty past partnerships: the science school about the stream, the art house about drawing.</summary>
    private static ASmallNetwork ATown()
    {
        var network = new ASmallNetwork().Add(Anglers);
        for (var i = 0; i < 60; i++)
        {
            network.Add(APast($"w{i:00}", $"Smådyr i åen {i}", "Vi måler vandet i åen og tæller smådyr.", 2020 + i % 5, "boats", "science"));
            network.Add(APast($"a{i:00}", $"Tegneskole {i}", "Vi tegner byens huse.", 2020 + i % 5, "boats", "art"));
        }
        return network;
    }

    private static Partnership APast(string id, string title, string text, int year, string lead, string partner) => new()
    {
        Id = id, Version = 1, Status = RecordStatus.Published, Title = title, Text = text, Phase = PartnershipPhase.Ended, Start = new(year, 2, 1), End = new(year, 6, 1),
        Members = [new(lead, MemberRole.Lead), new(partner, MemberRole.Partner)],
    };
}
