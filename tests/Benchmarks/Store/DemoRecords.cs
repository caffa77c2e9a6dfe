using CoCreate.Network.Demo;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Store;

/// <summary>Records of the demo network, as many as a benchmark wants.</summary>
internal static class DemoRecords
{
    private static readonly DateOnly Today = new(2026, 4, 1);

    /// <summary>A whole network of about that many records, each after those it points at.</summary>
    public static IEnumerable<IRecord> Network(int records) => DemoNetwork.Create(1, Today, DemoNetwork.OrganisationsFor(records));

    /// <summary>Organisations without end for writers to add, none of them in a network already.</summary>
    public static IEnumerator<Organisation> Organisations() => DemoNetwork.Create(2, Today, 10_000_000).OfType<Organisation>()
        .Select(organisation => organisation with { Id = Ids.New(), ExternalIds = [] }).GetEnumerator();

    /// <summary>The next one.</summary>
    public static Organisation Next(this IEnumerator<Organisation> organisations)
    {
        organisations.MoveNext();
        return organisations.Current;
    }
}
