using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Api.Introductions;

/// <summary>When what happened to a record. Kept as long as that version of it lives, because the past of a version never changes.</summary>
public sealed class Pasts(INetwork network) : IShownSince
{
    private readonly ConditionalWeakTable<IRecord, object> known = [];

    /// <summary>Every step, oldest first.</summary>
    public async ValueTask<ImmutableArray<HistoryEntry>> OfAsync(IRecord record, CancellationToken stop = default)
    {
        if (known.TryGetValue(record, out var past))
            return (ImmutableArray<HistoryEntry>)past;
        var read = (await network.Store.HistoryAsync(record.Kind, record.Id, stop)).RemoveAll(entry => entry.Revision > record.Revision);
        known.AddOrUpdate(record, read);
        return read;
    }

    /// <summary>When it was last put out, without a break since; null when its past is not kept.</summary>
    public async ValueTask<DateTimeOffset?> ShownSinceAsync(IRecord record, CancellationToken stop = default) =>
        await OfAsync(record, stop) is [var first, ..] past ? past.LastOrDefault(entry => entry.Fields.Contains("status"), first).At : null;

    /// <summary>When it entered the network; null when its past is not kept.</summary>
    public async ValueTask<DateTimeOffset?> BeganAsync(IRecord record, CancellationToken stop = default) =>
        await OfAsync(record, stop) is [var first, ..] ? first.At : null;
}
