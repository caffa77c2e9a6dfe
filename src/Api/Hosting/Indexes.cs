using CoCreate.Matching.Index;
using CoCreate.Matching.Search;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>The current match and search index, fed by every commit; reading them never waits.</summary>
public sealed class Indexes
{
    private readonly object feeding = new();
    private volatile MatchIndex match;
    private volatile SearchIndex search;

    /// <summary>Builds both over the current snapshot and follows the network from there.</summary>
    public Indexes(INetwork network)
    {
        lock (feeding)
        {
            network.Committed += (committed, after) =>
            {
                lock (feeding)
                {
                    if (committed.Revision <= match!.Revision)
                        return;
                    match = match.Apply(committed, after);
                    search = search!.Apply(committed, after);
                }
            };
            var snapshot = network.Current;
            match = MatchIndex.Build(snapshot);
            search = SearchIndex.Build(snapshot);
        }
    }

    /// <summary>The match index at its newest revision.</summary>
    public MatchIndex Match => match;

    /// <summary>The search index at its newest revision.</summary>
    public SearchIndex Search => search;
}
