using CoCreate.Matching.Index;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using static CoCreate.Matching.Tests.Engine.ASmallNetwork;

namespace CoCreate.Matching.Tests.Fairness;

/// <summary>Would they say yes? What the other side has on its hands, has ruled out in its own words, and wants itself.</summary>
public sealed class ReciprocalTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 10, 9, 0, 0, TimeSpan.Zero);

    private static Request Asked(string id, string to, RequestState state = RequestState.Sent) => new()
    {
        Id = id, Version = 1, Status = RecordStatus.Published, From = "art", To = to, State = state, Turn = state == RequestState.Sent ? to : null, Asked = Now, Expires = Now.AddDays(14),
    };

    private static Match TheStream(ASmallNetwork network) => network.Ask().Items.Single(i => i.Offer!.Id == "stream");

    private static Reason? Of(Match match, string signal) => match.Reasons.SingleOrDefault(r => r.Signal == signal);

    [Fact]
    public void Every_question_that_waits_for_their_answer_pulls_down_a_little_more()
    {
        var scores = Enumerable.Range(0, 5).Select(n => TheStream(new ASmallNetwork().Add(AStream()).Add([.. Enumerable.Range(0, n).Select(i => Asked($"q{i}", "science"))]))).ToList();
        scores.Zip(scores.Skip(1)).ShouldAllBe(pair => pair.First.Score > pair.Second.Score);
        Of(scores[0], "load").ShouldBeNull();
        Of(scores[1], "load")!.Da.ShouldBe("Har allerede en henvendelse, der venter på svar");
        Of(scores[3], "load")!.Da.ShouldBe("Har allerede 3 henvendelser, der venter på svar");
    }

    [Fact]
    public void The_nearer_the_months_limit_the_less_and_at_the_limit_not_at_all()
    {
        ASmallNetwork With(int got) => new ASmallNetwork().Add(AStream(), Organisation("science", "Professionshøjskolen Østjylland", Sector.Knowledge) with { Limits = new(PerMonth: 3) })
            .Add([.. Enumerable.Range(0, got).Select(i => Asked($"q{i}", "science", RequestState.Declined))]);
        TheStream(With(1)).Score.ShouldBeLessThan(TheStream(With(0)).Score);
        TheStream(With(2)).Score.ShouldBeLessThan(TheStream(With(1)).Score);
        Of(TheStream(With(2)), "load")!.Da.ShouldBe("Har fået 2 af de 3 nye henvendelser, de tager om måneden");
        With(3).Ask().RuledOut!.Value.ShouldHaveSingleItem().Rule.ShouldBe("overLimit");
    }

    [Fact]
    public void What_is_promised_already_counts_against_the_limit()
    {
        var network = new ASmallNetwork().Add(AStream(), Organisation("science", "Professionshøjskolen Østjylland", Sector.Knowledge) with { Limits = new(PerMonth: 2) });
        MatchAnswer Promised(int many) => MatchEngine.Ask(network.Index, new(AClass, null, null, MatchTarget.Offers, Today, RuledOut: true) { Promised = o => o == "science" ? many : 0 });
        Promised(1).Items.ShouldHaveSingleItem();
        Promised(2).Items.ShouldBeEmpty();
        Promised(2).RuledOut!.Value.ShouldHaveSingleItem().Rule.ShouldBe("overLimit");
    }

    [Fact]
    public void What_they_wrote_that_they_do_not_do_pulls_down_and_is_quoted()
    {
        var free = TheStream(new ASmallNetwork().Add(AStream()));
        var refusing = TheStream(new ASmallNetwork().Add(AStream() with { WontDo = ["at tælle smådyr"] }));
        Of(refusing, "refuses")!.Da.ShouldBe("De har skrevet, hvad de ikke gør: »at tælle smådyr«");
        refusing.Score.ShouldBeLessThan(free.Score);
        TheStream(new ASmallNetwork().Add(AStream() with { WontDo = ["at sove i telt"] })).Score.ShouldBe(free.Score);
    }

    [Fact]
    public void What_they_wrote_of_themselves_speaks_for_or_against_as_it_was_meant()
    {
        ASmallNetwork Saying(string notes) => new ASmallNetwork().Add(AStream(), Organisation("science", "Professionshøjskolen Østjylland", Sector.Knowledge) with { Limits = new(Notes: notes) });
        var match = TheStream(Saying("Ring før kl. 15. Vi vil gerne ud at undersøge vand."));
        Of(match, "wishes")!.Da.ShouldBe("De har skrevet, hvad de gerne vil: »Vi vil gerne ud at undersøge vand«");
        Of(match, "refuses").ShouldBeNull();
        Of(TheStream(Saying("Vi tager ikke børn med ud på vandet.")), "refuses")!.Points.ShouldBeLessThan(0);
    }

    [Fact]
    public void Who_could_use_something_the_asker_offers_is_the_likelier_partner()
    {
        var wanted = new Need { Id = "halls", Version = 1, Status = RecordStatus.Published, Organisation = "science", Question = "Hvor kan vi øve undervisning i åen?", Themes = ["vandloeb-og-soeer"], Requirements = [new("r1", OfferKind.Place)] };
        var given = AStream("yard", "school") with { Title = "Skolens eng ved åen", OfferKind = OfferKind.Place };
        Of(TheStream(new ASmallNetwork().Add(AStream(), wanted, given)), "wishes")!.Da.ShouldBe("I har et tilbud, de selv kan bruge: »Hvor kan vi øve undervisning i åen?«");
        Of(TheStream(new ASmallNetwork().Add(AStream(), wanted)), "wishes").ShouldBeNull();
        Of(TheStream(new ASmallNetwork().Add(AStream(), wanted with { Visibility = Visibility.Invited }, given)), "wishes").ShouldBeNull();
    }

    [Fact]
    public void Whom_everybody_asks_stands_back_a_little()
    {
        var often = TheStream(new ASmallNetwork().Add(AStream()).Add([.. Enumerable.Range(0, 40).Select(i => Asked($"q{i}", "science", RequestState.Accepted))]));
        Of(often, "crowd")!.Da.ShouldBe("Bliver spurgt tit: 40 gange på tre måneder. Andre får også en chance");
        often.Score.ShouldBeLessThan(TheStream(new ASmallNetwork().Add(AStream())).Score);
    }
}
