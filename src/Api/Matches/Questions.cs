using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Matching.Coalitions;
using CoCreate.Matching.Cycles;
using CoCreate.Matching.Index;
using CoCreate.Matching.Perspectives;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Matches;

/// <summary>Asks the engine on behalf of an actor: what the actor may not see, and what was set aside, is not in the answer.</summary>
public sealed class Questions(Indexes indexes, Dismissals dismissals, IPromised promised, TimeProvider clock)
{
    private readonly MatchIndex index = indexes.Match;

    /// <summary>The network the answer will be about.</summary>
    public NetworkSnapshot Snapshot => index.Snapshot;

    /// <summary>The answer as it goes on the wire.</summary>
    public IResult Answer(HttpContext http, IRecord asker, MatchTarget target, int top, bool ruledOut)
    {
        Revisions.Say(http, index.Revision);
        return Results.Json(Ask(http.Actor(), asker, target, top, ruledOut), NetworkJson.Wire);
    }

    /// <summary>The best matches of a need, an offer or an organisation.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="asker">The record that looks for others, saved or not.</param>
    /// <param name="target">What to rank.</param>
    /// <param name="top">How many.</param>
    /// <param name="ruledOut">Whether to tell what hard rules removed.</param>
    public MatchAnswer Ask(Actor actor, IRecord asker, MatchTarget target, int top = 20, bool ruledOut = false)
    {
        var aside = asker is Need { Version: > 0 } need ? dismissals.Of(need.Id) : [];
        var inLine = promised.ByOrganisation();
        // Room for what will be taken out again.
        var wide = Math.Min(200, top + aside.Count);
        var answer = MatchEngine.Ask(index, new(asker as Need, asker as Offer, asker as Organisation, target, clock.Today(), wide, ruledOut)
        {
            Sees = actor.SignedIn ? n => Rights.May(actor, Act.Read, n, Snapshot) : null,
            Promised = inLine.Count == 0 ? null : organisation => inLine.GetValueOrDefault(organisation),
        });
        var shown = answer.Items.Where(m => m.Offer is null || !aside.Contains(m.Offer.Id)).Take(top);
        return answer with
        {
            Items = [.. shown.Select((m, i) => m with { Rank = i + 1 })],
            RuledOut = answer.RuledOut is { } removed
                ? [.. SetAside(actor, aside), .. removed.Where(r => r.Offer is null || !aside.Contains(r.Offer.Id))] : (ImmutableArray<RuledOut>?)null,
        };
    }

    /// <summary>Who could meet a need together, without what its owner set aside.</summary>
    public CoalitionAnswer Coalitions(Need need, int top = 3)
    {
        var aside = need.Version > 0 ? dismissals.Of(need.Id) : [];
        return CoalitionEngine.Ask(index, new(need, clock.Today(), top) { SetAside = aside.Contains });
    }

    /// <summary>Different views on a need's question, from those who met similar ones.</summary>
    public PerspectiveAnswer Perspectives(Actor actor, Need need, int top = 4) =>
        PerspectiveEngine.Ask(index, new(need, clock.Today(), top) { Sees = actor.SignedIn ? n => Rights.May(actor, Act.Read, n, Snapshot) : null });

    /// <summary>Rings of organisations that could help each other, through this one.</summary>
    public CycleAnswer Cycles(Actor actor, Organisation organisation, int top = 10) =>
        CycleEngine.Ask(index, new(organisation, clock.Today(), top) { Sees = actor.SignedIn ? n => Rights.May(actor, Act.Read, n, Snapshot) : null });

    // The reason given is a person's words: those who may set aside read it in the list, here stands only that it was.
    private IEnumerable<RuledOut> SetAside(Actor actor, ImmutableHashSet<string> aside) => aside.Select(Snapshot.Offer).OfType<Offer>()
        .Where(o => Rights.May(actor, Act.Read, o, Snapshot)).OrderBy(o => o.Id, StringComparer.Ordinal)
        .Select(o => (Offer: o, Owner: Snapshot.Organisation(o.Organisation)!))
        .Select(p => new RuledOut(new(p.Offer.Id, p.Offer.Title), null, new(p.Owner.Id, p.Owner.Name, p.Owner.Sector, p.Owner.Municipality), "dismissed",
            "De, der har behovet, har lagt det til side.", "Those who have the need set it aside."));
}
