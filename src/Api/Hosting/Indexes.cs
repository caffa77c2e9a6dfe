using CoCreate.Matching.Index;
using CoCreate.Matching.Learning;
using CoCreate.Matching.Search;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>The current match and search index, fed by every commit; reading them never waits.</summary>
public sealed class Indexes
{
    private readonly object feeding = new();
    private readonly INetwork network;
    private volatile MatchIndex match;
    private volatile SearchIndex search;

    /// <summary>Builds both over the current snapshot and follows the network from there.</summary>
    public Indexes(INetwork network)
    {
        this.network = network;
        lock (feeding)
        {
            network.Committed += (committed, after) =>
            {
                lock (feeding)
                {
                    if (committed.Revision <= match!.Revision)
                        return;
                    Feed(committed, after);
                }
            };
            var snapshot = network.Current;
            match = MatchIndex.Build(snapshot);
            search = SearchIndex.Build(snapshot);
        }
    }

    private void Feed(CommittedChangeSet committed, NetworkSnapshot after)
    {
        try
        {
            match = match.Apply(committed, after);
            search = search.Apply(committed, after);
        }
        catch (Exception)
        {
            // An index that missed one change would be wrong for ever; built anew it is right, and the writer's log tells of the failure.
            match = MatchIndex.Build(after).With(match.Learned);
            search = SearchIndex.Build(after);
            throw;
        }
    }

    /// <summary>From now on matches go by these weights, here and in every revision to come.</summary>
    public void Learn(OnlineWeights learned)
    {
        lock (feeding)
            match = match.With(learned);
    }

    /// <summary>The match index at its newest revision.</summary>
    public MatchIndex Match => match;

    /// <summary>The search index at its newest revision.</summary>
    public SearchIndex Search => search;

    /// <summary>Waits until network and indexes show a revision, no longer than <paramref name="patience"/>.</summary>
    public async Task AtLeastAsync(long revision, TimeSpan patience, CancellationToken stop = default)
    {
        var reached = (await network.AtLeastAsync(revision, patience, stop)).Revision >= revision;
        // The snapshot is swapped in a moment before the indexes are fed.
        for (var i = 0; reached && i < 400 && search.Snapshot.Revision < revision; i++)
            await Task.Delay(5, stop);
    }
}
