using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Radar;

/// <summary>What two organisations have asked each other already. Whoever is talking needs nobody to suggest it.</summary>
public static class Talks
{
    /// <summary>Whether one has asked the other about this need or this offer, whatever came of it.</summary>
    public static bool Were(NetworkSnapshot network, Need need, string organisation, string? offer) =>
        Between(network, need.Organisation, organisation).Any(r => r.Need == need.Id || (offer is not null && r.Offer == offer));

    /// <summary>Whether a question waits between the two for its answer, about whatever it is.</summary>
    public static bool Wait(NetworkSnapshot network, string one, string other, DateOnly today) =>
        Between(network, one, other).Any(r => r.State is RequestState.Sent or RequestState.Countered && DateOnly.FromDateTime(r.Expires.UtcDateTime) >= today);

    private static IEnumerable<Request> Between(NetworkSnapshot network, string one, string other) =>
        network.RequestsFrom(one).Where(r => r.To == other).Concat(network.RequestsTo(one).Where(r => r.From == other));
}
