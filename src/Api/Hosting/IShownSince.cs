using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>Since when a record has been out.</summary>
public interface IShownSince
{
    /// <summary>When it was last put out, without a break since; null when its past is not kept.</summary>
    ValueTask<DateTimeOffset?> ShownSinceAsync(IRecord record, CancellationToken stop = default);
}
