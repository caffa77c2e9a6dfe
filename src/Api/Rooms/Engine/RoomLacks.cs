using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Matching.Coalitions;
using CoCreate.Matching.Sentences;
using CoCreate.Network.Model;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What the needs on a board lack now.</summary>
/// <param name="Revision">The network's revision it was asked at.</param>
/// <param name="Parties">A coalition that would meet them: who with what, and which cards.</param>
/// <param name="Missing">Cards nobody meets, with who comes nearest.</param>
public sealed record RoomLacksAnswer(long Revision, ImmutableArray<RoomParty> Parties, ImmutableArray<RoomLack> Missing);

/// <summary>An organisation that could meet some of the cards.</summary>
public sealed record RoomParty(OrganisationRef Organisation, OfferRef Offer, ImmutableArray<string> Cards, bool Here);

/// <summary>A need nobody meets.</summary>
public sealed record RoomLack(string Card, string Title, ImmutableArray<NearestOffer> Nearest);

/// <summary>Asks the engine who would meet the needs that lie open on a board together, and what is missing still.</summary>
public sealed class RoomLacks(Indexes indexes, Dismissals dismissals, TimeProvider clock)
{
    /// <summary>The answer for a room as it is.</summary>
    public RoomLacksAnswer Of(RoomState room)
    {
        var (index, today) = (indexes.Match, clock.Today());
        var about = index.Snapshot.Need(room.Need ?? "");
        var open = room.Cards.Where(c => c is { Archived: false, Type: CardType.Need } && !room.Commitments.Has(c.Id)).OrderBy(c => c.Lane).ThenBy(c => c.Order, StringComparer.Ordinal).Take(CoalitionEngine.MostRequirements).ToArray();
        if (open.Length == 0)
            return new(index.Revision, [], []);
        var need = (about ?? new() { Id = "", Organisation = room.Members.FirstOrDefault(m => m.Organisation is not null)?.Organisation ?? "", Question = room.Title })
            with { Requirements = [.. open.Select(card => Asked(card, today))] };
        ISet<string> aside = about is null ? ImmutableHashSet<string>.Empty : dismissals.Of(about.Id);
        var best = CoalitionEngine.Ask(index, new(need, today, 1) { SetAside = aside.Contains }).Items.FirstOrDefault();
        var here = room.Members.Select(m => m.Organisation).ToHashSet();
        return new(index.Revision, [.. best?.Parties.Select(p => new RoomParty(p.Organisation, p.Offer, p.Covers, here.Contains(p.Organisation.Id))) ?? []],
            [.. best?.Missing.Select(m => new RoomLack(m.Requirement, room.Cards[m.Requirement]!.Title, m.Nearest)) ?? []]);
    }

    // a card asks for the kind its words name; without one it is looked for among things
    private static Requirement Asked(Card card, DateOnly today)
    {
        var thing = Ways.Thing(card.Title);
        var read = Sentences.ToNeed($"{thing} {card.Text}", today, null).Need;
        return new(card.Id, read.Requirements.FirstOrDefault()?.Kind ?? OfferKind.Equipment, read.Requirements.FirstOrDefault()?.Amount ?? read.GroupSize, thing) { Themes = read.Themes };
    }
}
