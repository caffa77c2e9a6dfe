using System.Text.Json;
using CoCreate.Matching.Index;
using CoCreate.Matching.Radar;
using CoCreate.Matching.Tests.Engine;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.RadarOf;

public sealed class RadarProperties
{
    private static readonly RadarQuestion All = new(null, ARandomNetwork.Today);

    private static void Check(int networks, Action<NetworkSnapshot, MatchIndex> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(networks), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var snapshot = new ARandomNetwork(seed).Snapshot(organisations: 14, offers: 70, needs: 30, partnerships: 14);
            holds(snapshot, MatchIndex.Build(snapshot));
        }));

    [Fact]
    public void Every_triangle_has_two_sides_and_never_the_third_and_every_such_pair_is_told_that_the_engine_says_fits() => Check(30, (snapshot, index) =>
    {
        var told = RadarEngine.Ask(index, All).OpenTriangles;
        bool worked(string a, string b) => snapshot.Partnerships.Any(p => p.Status == RecordStatus.Published && p.Phase != PartnershipPhase.Stopped && p.Members.Any(m => m.Organisation == a) && p.Members.Any(m => m.Organisation == b));
        told.Select(t => t.Score).ShouldBe(told.Select(t => t.Score).OrderDescending());
        foreach (var t in told)
        {
            (worked(t.A.Id, t.Via.Id), worked(t.Via.Id, t.B.Id), worked(t.A.Id, t.B.Id)).ShouldBe((true, true, false));
            if (t.Need is { } need)
                MatchEngine.Ask(index, new(snapshot.Need(need.Id), null, null, MatchTarget.Offers, All.Today, 200, BetterIf: false)).Items.ShouldContain(m => m.Offer!.Id == t.Offer!.Id && m.Score == t.Score);
        }
        var pairs = told.Select(t => (t.A.Id, t.B.Id)).SelectMany(p => new[] { p, (p.Item2, p.Item1) }).ToHashSet();
        var ids = snapshot.Organisations.Where(o => o.Status == RecordStatus.Published).Select(o => o.Id).ToArray();
        var scope = new RadarScope(index, All);
        foreach (var need in scope.Needs.Select(n => n.Need!))
            foreach (var m in MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, All.Today, 200, BetterIf: false)).Items.Where(Fit.Is))
                if (!worked(need.Organisation, m.Organisation.Id) && ids.Any(via => worked(need.Organisation, via) && worked(via, m.Organisation.Id)))
                    pairs.ShouldContain((need.Organisation, m.Organisation.Id));
    });

    [Fact]
    public void What_is_suggested_nobody_asked_for_and_no_thread_changes_it() => Check(20, (snapshot, index) =>
    {
        var answer = RadarEngine.Ask(index, All);
        JsonSerializer.Serialize(RadarEngine.Ask(index, All with { Threads = 3 }), NetworkJson.Wire).ShouldBe(JsonSerializer.Serialize(answer, NetworkJson.Wire));
        answer.Suggestions.Select(s => s.Need.Id).ShouldBeUnique();
        foreach (var s in answer.Suggestions)
        {
            s.Asker.Sector.ShouldNotBe(s.Organisation.Sector);
            s.Reasons.Sum(r => r.Points).ShouldBe(s.Score);
            snapshot.Requests.ShouldNotContain(r => r.Need == s.Need.Id && (r.To == s.Organisation.Id || r.From == s.Organisation.Id));
        }
    });

    [Fact]
    public void The_gap_map_counts_every_need_and_every_offer_once_for_each_of_its_themes() => Check(30, (snapshot, index) =>
    {
        var scope = new RadarScope(index, All);
        var map = GapMap.Of(index, All);
        string rough(string theme) => Themes.Broader(theme) is { Length: > 1 } broader ? broader[^2] : theme;
        foreach (var (cards, count) in new[] { (scope.Needs, (Func<GapTotal, int>)(t => t.Needs)), (scope.Offers, t => t.Offers) })
        {
            var byTheme = cards.SelectMany(c => c.Themes.ToArray().Select(t => rough(ThemeTree.Key(index.Themes[t]))).Distinct()).CountBy(t => t).ToDictionary();
            map.Totals.GroupBy(t => t.Theme).ToDictionary(g => g.Key, g => g.Sum(count)).Where(t => t.Value > 0).ShouldBe(byTheme, ignoreOrder: true);
        }
        // a grade's column: what names it, and offers for everybody
        var five = GapMap.Of(index, All, grade: 5).Totals;
        five.Sum(t => t.Needs).ShouldBe(map.Cells.Where(c => c.Grade == 5).Sum(c => c.Needs));
        five.Sum(t => t.Offers).ShouldBe(map.Cells.Where(c => c.Grade is 5 or null).Sum(c => c.Offers));
        map.Cells.ShouldAllBe(c => c.Needs + c.Offers > 0);
        map.Cells.Select(c => (c.Theme, c.Grade, c.Area)).ShouldBeUnique();
    });

    [Fact]
    public void What_a_grant_gives_is_what_the_engine_says_of_the_changed_need_and_costs_no_more_than_the_grant()
    {
        var reached = 0;
        Check(20, (snapshot, index) =>
        {
            foreach (var kind in Enum.GetValues<GrantKind>())
            {
                var answer = WhatIfEngine.Ask(index, new(All, kind, 6_000));
                answer.Spent.ShouldBe(answer.Matchable.Sum(m => m.Cost));
                answer.Spent.ShouldBeLessThanOrEqualTo(6_000);
                foreach (var m in answer.Matchable)
                {
                    reached++;
                    var need = snapshot.Need(m.Need.Id)!;
                    var change = m.Changes.ShouldHaveSingleItem();
                    var changed = kind is GrantKind.Bus or GrantKind.Transport ? need with { ReachKm = (double)change.To! } : need with { Budget = new((decimal)change.To!["amount"]!) };
                    (m.Before, m.After).ShouldBe((Affordable(index, need), Affordable(index, changed)));
                    m.After.ShouldBeGreaterThan(m.Before);
                    m.Cost.ShouldBe(kind is GrantKind.Bus or GrantKind.Transport ? WhatIfEngine.BusPrice + WhatIfEngine.BusPricePerKm * (decimal)changed.ReachKm! : changed.Budget!.Amount - need.Budget!.Amount);
                }
            }
        });
        reached.ShouldBeGreaterThan(20);
    }

    private static int Affordable(MatchIndex index, Need need) => MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, All.Today, 200, BetterIf: false)).Items.Count(m => m.Rating >= Rating.Good && Fit.Is(m)
        && (need.Budget is not { } budget || Matching.Signals.PriceSignal.Cost(need, index.Snapshot.Offer(m.Offer!.Id)!) is not { } cost || cost <= budget.Amount));
}
