using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>Smaller groups for the asker, or more room at the giver's.</summary>
internal sealed class RoomProposer : IProposer
{
    private static readonly string[] NumbersDa = ["to", "tre", "fire"];
    private static readonly string[] NumbersEn = ["two", "three", "four"];

    public string[] Lifts => ["capacity", "price"];

    public IEnumerable<Proposal> For(Pair pair)
    {
        if (pair.Asker.Need is not { } need || pair.Giver.Offer is not { } offer || CapacitySignal.Wanted(need, offer) is not { } wanted)
            yield break;
        var room = CapacitySignal.Room(offer);
        if (room >= wanted)
            yield break;
        if (wanted == need.GroupSize)
            for (var groups = 2; groups <= 4; groups++)
            {
                var each = (wanted + groups - 1) / groups;
                if (each > room)
                    continue;
                yield return new("groupSize", 15 * (groups - 1), wanted, each, Say.About(pair,
                    $"{{a}} deler gruppen i {NumbersDa[groups - 2]} hold", $"{{a}} split into {NumbersEn[groups - 2]} groups")) { Need = n => n with { GroupSize = each } };
                break;
            }
        var words = Say.About(pair, $"{{g}} har plads til {wanted}", $"{{g}} have room for {wanted}");
        if (offer.Capacity is not { } capacity || capacity < wanted)
            yield return new("capacity", Cost(offer.Capacity, wanted), offer.Capacity, wanted, words) { Offer = o => o with { Capacity = wanted } };
        if (offer.Seats is { } seats && seats < wanted)
            yield return new("seats", Cost(seats, wanted), seats, wanted,
                Say.About(pair, $"{{g}} får {wanted} ledige pladser", $"{{g}} get {wanted} free seats")) { Offer = o => o with { Seats = wanted } };
    }

    private static int Cost(int? room, int wanted) => room is null ? 12 : 25 + 30 * (wanted - room.Value) / wanted;
}
