using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Rooms;

/// <summary>What a room is about and whom it brings together, as far as the network knows.</summary>
/// <param name="Need">The need.</param>
/// <param name="Partnership">The partnership that meets.</param>
/// <param name="Offers">What was suggested for it, to lie on the board.</param>
/// <param name="Organisations">Everybody to be invited, the need's own first.</param>
internal sealed record RoomParties(Need? Need, Partnership? Partnership, ImmutableArray<Offer> Offers, ImmutableArray<string> Organisations)
{
    /// <summary>Of what was found; each organisation once.</summary>
    public static RoomParties Of(Need? need, Partnership? partnership, IEnumerable<Offer> offers, IEnumerable<string> others, NetworkSnapshot network)
    {
        var laid = offers.DistinctBy(o => o.Id).ToImmutableArray();
        IEnumerable<string?> all = [need?.Organisation, .. partnership?.Members.Select(m => m.Organisation) ?? [], .. laid.Select(o => o.Organisation), .. others];
        return new(need, partnership, laid, [.. all.OfType<string>().Distinct().Where(id => network.Organisation(id) is { Status: RecordStatus.Published })]);
    }
}
