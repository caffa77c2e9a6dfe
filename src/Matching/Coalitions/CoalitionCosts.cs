using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Coalitions;

/// <summary>
/// The one cost of a coalition, in kroner: what its offers cost as far as they say, ten for each kilometre to each party, 200 for each two
/// who have not worked together (100 when they know somebody who knows both), and, when no sector solves the need alone, 500 for each
/// sector short of three, the asker's own counted.
/// </summary>
internal static class CoalitionCosts
{
    public const int PerKm = 10, Strangers = 200, FriendsOfFriends = 100, SectorMissing = 500, SectorsWanted = 3;

    /// <summary>Nobody pays more than this for one offer in the reckoning, so that sums stay whole numbers.</summary>
    private const decimal Most = 1_000_000;

    public static int OfOffer(decimal? price) => (int)Math.Round(Math.Clamp(price ?? 0, 0, Most));

    public static int OfKm(double? km) => (int)Math.Round((km ?? 0) * PerKm);

    public static uint Bit(Sector? sector) => sector is { } known ? 1U << (int)known : 0;

    /// <summary>What it costs that each two do not know each other.</summary>
    public static int[][] Strange(MatchIndex index, IReadOnlyList<string> organisations)
    {
        var partners = organisations.Select(o => index.Past[o].Take(Past.Newest).SelectMany(Past.MembersOf).ToHashSet(StringComparer.Ordinal)).ToArray();
        return [.. organisations.Select((_, a) => organisations.Select((_, b) => a == b ? 0
            : partners[a].Contains(organisations[b]) ? 0
            : partners[a].Overlaps(partners[b]) ? FriendsOfFriends : Strangers).ToArray())];
    }
}
