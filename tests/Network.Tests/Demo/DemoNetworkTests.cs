using CoCreate.Network.Changes;
using CoCreate.Network.Demo;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Tests.Demo;

public sealed class DemoNetworkTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly List<IRecord> Default = [.. DemoNetwork.Create(1, Today)];

    [Fact]
    public void The_default_has_400_organisations_1500_offers_300_needs_and_200_partnerships()
    {
        Default.OfType<Organisation>().Count().ShouldBe(400);
        Default.OfType<Offer>().Count().ShouldBe(1_500);
        Default.OfType<Need>().Count().ShouldBe(300);
        Default.OfType<Partnership>().Count().ShouldBe(200);
        Default.OfType<Unit>().Count().ShouldBeGreaterThan(10);
        Default.Select(r => (r.Kind, r.Id)).ShouldBeUnique();
    }

    [Theory, InlineData(1), InlineData(2), InlineData(77)]
    public void No_two_offers_share_more_than_half_of_their_shingles(int seed)
    {
        var offers = DemoNetwork.Create(seed, Today).OfType<Offer>().ToList();
        foreach (var said in new Func<Offer, string>[]
                 {
                     o => o.Text ?? "", o => $"{o.Title} {o.Text}",
                     o => $"{o.Title} {o.Text} {o.Preparation} {o.Activities} {o.FollowUp}",
                 })
            Shingles.MostShared([.. offers.Select(said)]).ShouldBeLessThanOrEqualTo(0.5);
    }

    [Fact]
    public void Every_record_keeps_the_rules_in_the_order_it_comes()
    {
        var snapshot = NetworkSnapshot.Empty;
        var at = new DateTimeOffset(Today, new(9, 0), TimeSpan.Zero);
        var since = DateTimeOffset.MinValue;
        foreach (var set in DemoNetwork.Writes(3, at, 600).ShouldHaveSingleItem("whole or not there"))
        {
            ChangeRules.Check(snapshot, set).ShouldBeEmpty();
            snapshot = snapshot.With(new(snapshot.Revision + 1, set));
            set.At.ShouldBeInRange(since, at);
            since = set.At;
            foreach (var request in set.Changes.Select(c => c.After).OfType<Request>())
                (request.Asked - set.At).Duration().ShouldBeLessThan(TimeSpan.FromDays(1));
        }
        snapshot.Revision.ShouldBeGreaterThan(10, "what waits has waited for different times");
        snapshot.CountOf(RecordKind.Organisation).ShouldBe(600);
        snapshot.CountOf(RecordKind.Offer).ShouldBe(2_250);
    }

    [Fact]
    public void The_same_seed_gives_the_same_records_and_another_gives_others()
    {
        DemoNetwork.Create(1, Today).Select(Json).ShouldBe(Default.Select(Json));
        DemoNetwork.Create(1, Today.AddDays(200)).Select(r => r.Id).ShouldBe(Default.Select(r => r.Id));
        DemoNetwork.Create(2, Today).Last().Id.ShouldNotBe(Default[^1].Id);
        static string Json(IRecord r) => System.Text.Json.JsonSerializer.Serialize(r, r.GetType(), NetworkJson.Disk);
    }

    [Fact]
    public void All_sectors_roles_kinds_and_unknowns_appear()
    {
        var organisations = Default.OfType<Organisation>().ToList();
        organisations.Select(o => o.Sector).Distinct().Count().ShouldBe(9);
        Default.OfType<Offer>().Select(o => o.OfferKind).Distinct().Count().ShouldBe(7);
        Default.OfType<Partnership>().SelectMany(p => p.Members).Select(m => m.Role).Distinct().Count().ShouldBe(5);
        organisations.ShouldContain(o => o.Municipality == null);
        organisations.ShouldContain(o => o.Position == null && o.Municipality != null);
        organisations.ShouldContain(o => o.Limits != null && o.Limits.PauseUntil > Today);
        organisations.ShouldContain(o => !o.Claimed);
        Default.OfType<Offer>().ShouldContain(o => o.Seats == 0);
        Default.OfType<Offer>().ShouldContain(o => o.FreshUntil < Today);
        Default.OfType<Offer>().ShouldContain(o => o.Text == null);
        Default.OfType<Need>().ShouldContain(n => n.Requirements.IsEmpty);
        Default.ShouldAllBe(r => r.Status == RecordStatus.Published);
        Default.OfType<Offer>().SelectMany(o => o.WontDo).Where(w => !w.Contains(' ')).ShouldAllBe(w => CoCreate.Network.Reference.WontDo.Find(w) != null);
        organisations.Where(o => o.Web != null).ShouldAllBe(o => new Uri(o.Web!).Host.EndsWith(".example"));
    }

    [Fact]
    public void The_stories_are_whole_in_every_size_and_their_ids_stay()
    {
        foreach (var network in new[] { Default, [.. DemoNetwork.Create(9, Today.AddDays(40), organisations: 1)] })
        {
            var need = network.OfType<Need>().Single(n => n.Id == "aaens-vand");
            need.GroupSize.ShouldBe(26);
            need.Window!.From!.Value.DayOfWeek.ShouldBe(DayOfWeek.Monday);
            CoCreate.Network.Reference.SchoolYear.WeekOf(need.Window.From.Value).Week.ShouldBe(18);
            network.OfType<Offer>().Select(o => o.Id).ShouldContain("aaen-i-laboratoriekassen");
            network.OfType<Need>().Select(n => n.Id).ShouldContain("et-sted-at-hoere-til");
            var ids = network.OfType<Organisation>().Select(o => o.Id).ToHashSet();
            DemoPeople.All.SelectMany(p => p.Organisations).ShouldAllBe(id => ids.Contains(id));
            network.OfType<Offer>().ShouldAllBe(o => ids.Contains(o.Organisation));
        }
        DemoPeople.All.Select(p => p.Email).ShouldAllBe(e => e.EndsWith("@cocreate.example"));
    }

    [Fact]
    public void The_story_municipalities_are_dense()
    {
        foreach (var code in new[] { "0730", "0265", "0791", "0461" })
            Default.OfType<Organisation>().Count(o => o.Municipality == code).ShouldBeGreaterThan(20, code);
        Default.OfType<Organisation>().Where(o => o.Position != null && o.Municipality != null)
            .ShouldAllBe(o => CoCreate.Network.Reference.Municipalities.Find(o.Municipality)!.Centre.KmTo(o.Position!.Value) < 40);
    }

    [Fact]
    public void A_large_network_is_streamed()
    {
        var many = DemoNetwork.OrganisationsFor(1_000_000);
        many.ShouldBeInRange(150_000, 180_000);
        DemoNetwork.Create(1, Today, many).Take(200_000).Count().ShouldBe(200_000);
        ((double)Default.Count * many / DemoNetwork.Organisations).ShouldBeInRange(930_000, 1_070_000);
    }
}
