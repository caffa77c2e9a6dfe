using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.State;
using Member = CoCreate.Network.Model.Member;
using Promise = CoCreate.Rooms.State.Commitment;

namespace CoCreate.Api.Rooms;

/// <summary>How what was promised in a room stands in the network. Pure; asked twice it gives the same.</summary>
internal static class Recording
{
    private const int LongestText = 1_000;

    /// <summary>The partnership that meets in a room; null before anything was promised or signed.</summary>
    public static Partnership? Of(RoomState room, NetworkSnapshot network) =>
        network.Partnership(room.Id) ?? network.Partnerships.Where(p => p.Room == room.Id && p.Status != RecordStatus.Archived).MinBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The partnership with the promise in it: the one that meets in the room, or a forming one. Null and why when it cannot stand there.</summary>
    public static (Partnership? After, RuleError? Error) With(RoomState room, Promise promise, Partnership? before, NetworkSnapshot network)
    {
        if (promise.Organisation is not { } organisation || room.Cards[promise.Id] is not { } card || network.Organisation(organisation) is null)
            return (null, RoomRefusals.ForNobody);
        var p = before ?? Forming(room, organisation, network);
        if (PartnershipPhases.Closed(p) || p.Status == RecordStatus.Archived)
            return (null, RoomRefusals.PartnershipOver);
        if (p.Commitments.Any(c => c.Id == promise.Id))
            return (p, null);
        var kind = KindOf(promise.Kind);
        var text = card.Text.Length == 0 ? card.Title : $"{card.Title}. {card.Text}";
        var commitment = new CoCreate.Network.Model.Commitment(promise.Id, organisation, kind, AmountOf(promise.Amount, kind), text.Length > LongestText ? text[..LongestText] : text, promise.Due);
        return (p with
        {
            Commitments = p.Commitments.Add(commitment),
            Members = p.Members.Any(m => m.Organisation == organisation) ? p.Members : p.Members.Add(new(organisation, MemberRole.Partner)),
        }, null);
    }

    /// <summary>The network's kind of what a room calls it; what it does not know is a thing.</summary>
    public static OfferKind KindOf(string code) => Enum.TryParse<OfferKind>(code, ignoreCase: true, out var kind) ? kind : code switch
    {
        "time" or "hours" or "hands" => OfferKind.People,
        "money" => OfferKind.Funding,
        "room" or "venue" => OfferKind.Place,
        _ => OfferKind.Equipment,
    };

    internal static Partnership Forming(RoomState room, string? first, NetworkSnapshot network)
    {
        var need = network.Need(room.Need ?? "");
        var lead = LeadOf(room, need, first);
        return new()
        {
            Id = room.Id,
            Status = RecordStatus.Draft,
            Title = room.Title,
            Themes = need?.Themes ?? [],
            Phase = PartnershipPhase.Forming,
            Members = lead is null ? [] : [new Member(lead, MemberRole.Lead)],
            Need = need?.Id,
            Room = room.Id,
            Start = need?.Window?.From,
            End = need?.Window?.To,
            Origin = Origin.Room,
        };
    }

    // who has the need holds the threads until the room says otherwise
    private static string? LeadOf(RoomState room, Need? need, string? first)
    {
        var here = Parties(room);
        return need is not null && here.Contains(need.Organisation) ? need.Organisation
            : room.Members.FirstOrDefault(m => m is { Role: RoomRole.Host, Organisation: not null })?.Organisation ?? first ?? here.FirstOrDefault();
    }

    /// <summary>The organisations at the table: those whose people take part as members.</summary>
    public static ImmutableArray<string> Parties(RoomState room) =>
        [.. room.Members.Where(m => m is { Guest: false, Role: RoomRole.Host or RoomRole.Member, Organisation: not null }).OrderBy(m => m.Since).Select(m => m.Organisation!).Distinct()];

    private static int? AmountOf(decimal? amount, OfferKind kind) => amount is { } n ? (int)Math.Min(Math.Ceiling(n), kind == OfferKind.Funding ? 10_000_000 : 1_000_000) : null;
}
