using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>When each record of the demo came: organisations first, then offers and needs over the months since, so that what waits has waited a while.</summary>
internal static class DemoAges
{
    /// <summary>Days before the day it is filled: organisations and partnerships, the oldest offer, the oldest need.</summary>
    private const int First = 161, OldestOffer = 147, OldestNeed = 52;

    // the stories keep theirs; what somebody asked about was there before
    private static readonly FrozenDictionary<string, int> Told = new Dictionary<string, int>
    {
        ["sted-at-oeve"] = 41, ["laesevenner-onsdag"] = 36, ["varmt-rum-til-kor"] = 29, ["vaerksted-uden-skulle"] = 48, ["kasserer"] = 24, ["fem-plejehjem"] = 18, ["aaens-vand"] = 14, ["hylder-til-veste"] = 10,
        ["et-sted-at-hoere-til"] = 24, ["laeselyst-i-indskolingen"] = 18, ["tolv-praktikpladser"] = 14,
        ["aaen-i-laboratoriekassen"] = 48, ["fjordens-dyr-i-akvarie"] = 71, ["koekken-efter-kl-15"] = 112, ["tredive-der-vil-laese"] = 57, ["brugte-senge"] = 84, ["havmiljoe-i-tal"] = 98,
        ["paa-vandet-i-kajak"] = 36, ["net-spand-og-lup"] = 57, ["skolebus-i-maj"] = 18,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The records as they came, a change set for each day; later records point at earlier ones.</summary>
    public static ImmutableArray<ChangeSet> Sets(IEnumerable<IRecord> records, DateTimeOffset at) =>
    [
        .. records.GroupBy(record => DaysAgo(record, at)).OrderByDescending(day => day.Key)
            .Select(day => new ChangeSet([.. day.Select(Change.Add)], "demo", at.AddDays(-day.Key), "demo.fill")),
    ];

    private static int DaysAgo(IRecord record, DateTimeOffset at) => record switch
    {
        Request request => Math.Max(0, (at.Date - request.Asked.Date).Days),
        Offer or Need => Told.TryGetValue(record.Id, out var days) ? days : Any(record is Offer ? OldestOffer : OldestNeed, record.Id),
        _ => First,
    };

    // from its id alone, and well mixed, so that the same network is always as old
    private static int Any(int oldest, string id) => (int)((unchecked(id.Aggregate(17u, (sum, c) => sum * 31 + c) * 2_654_435_769u) >> 8) % (uint)(oldest + 1));
}
