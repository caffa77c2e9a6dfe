using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.State;
using Agreed = CoCreate.Network.Model.Agreement;
using Member = CoCreate.Network.Model.Member;

namespace CoCreate.Api.Rooms;

/// <summary>What an agreement signed by every party makes of the partnership. Pure.</summary>
internal static class Signing
{
    private const int LeastParties = 2;

    /// <summary>Whether every party has signed the words as they are frozen.</summary>
    public static bool Complete(RoomState room) => room.Agreement.Frozen && Recording.Parties(room) is { Length: >= LeastParties } parties
        && parties.All(party => room.Agreement.Signatures.Any(s => s.Organisation == party));

    /// <summary>The partnership as the signatures make it: agreed, with what each promised to be. Null when nothing changes.</summary>
    public static Partnership? Of(RoomState room, Partnership? before, NetworkSnapshot network)
    {
        if (!Complete(room))
            return null;
        var p = before ?? Recording.Forming(room, null, network);
        if (PartnershipPhases.Closed(p) || p.Status == RecordStatus.Archived)
            return null;
        var parties = Recording.Parties(room);
        var after = p with
        {
            Members = Roles(room, parties, p),
            Agreements = [.. parties.Select(party => new Agreed(party, room.Agreement.Signatures.Where(s => s.Organisation == party).Min(s => s.At)))],
            Phase = p.Phase == PartnershipPhase.Forming ? PartnershipPhase.Agreed : p.Phase,
            Room = room.Id,
        };
        // those who promised something and left the table stay members, and have said yes to nothing
        return before is not null && before.Phase == after.Phase && before.Members.SequenceEqual(after.Members) && before.Agreements.SequenceEqual(after.Agreements) && before.Room == after.Room ? null
            : PartnershipPhases.AllAgreed(after) ? after : after with { Phase = p.Phase };
    }

    // one lead: who said so first, else who leads already, else the first at the table
    private static ImmutableArray<Member> Roles(RoomState room, ImmutableArray<string> parties, Partnership p)
    {
        var said = room.Members.Where(m => m is { Part: not null, Organisation: not null, Guest: false }).OrderBy(m => m.Since).Select(m => (Organisation: m.Organisation!, Part: m.Part!.Value)).ToArray();
        var all = parties.Concat(PartnershipPhases.MembersOf(p)).Distinct().ToArray();
        var lead = said.Where(s => s.Part == Part.Lead).Select(s => s.Organisation).FirstOrDefault(all.Contains)
            ?? p.Members.FirstOrDefault(m => m.Role == MemberRole.Lead && all.Contains(m.Organisation))?.Organisation ?? all[0];
        var roles = new List<Member> { new(lead, MemberRole.Lead) };
        foreach (var organisation in all)
        {
            var theirs = said.Where(s => s.Organisation == organisation && s.Part is Part.Host or Part.Bridge or Part.Evaluator).Select(s => RoleOf(s.Part))
                .Concat(p.Members.Where(m => m.Organisation == organisation && m.Role is MemberRole.Host or MemberRole.Bridge or MemberRole.Evaluator).Select(m => m.Role)).Distinct().ToArray();
            roles.AddRange(theirs.Select(role => new Member(organisation, role)));
            if (theirs.Length == 0 && organisation != lead)
                roles.Add(new(organisation, MemberRole.Partner));
        }
        return [.. roles];
    }

    private static MemberRole RoleOf(Part part) => part switch { Part.Host => MemberRole.Host, Part.Bridge => MemberRole.Bridge, _ => MemberRole.Evaluator };
}
