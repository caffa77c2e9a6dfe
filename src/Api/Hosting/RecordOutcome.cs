using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>What became of a wish to create or change a record.</summary>
public abstract record RecordOutcome
{
    private RecordOutcome() { }

    /// <summary>Done and durable.</summary>
    public sealed record Done(IRecord Record, long Revision) : RecordOutcome;
    /// <summary>Kept, and done when its time comes (202).</summary>
    public sealed record Later(string Id) : RecordOutcome;
    /// <summary>JSON that does not fit the record's shape (400), each with its field.</summary>
    public sealed record Malformed(ImmutableArray<RuleError> Errors) : RecordOutcome;
    /// <summary>Rules broken (422), all at once.</summary>
    public sealed record Refused(ImmutableArray<RuleError> Errors) : RecordOutcome;
    /// <summary>Not this actor's to do (401 without sign-in, else 403).</summary>
    public sealed record Forbidden : RecordOutcome;
    /// <summary>No such record, or not visible to the actor.</summary>
    public sealed record NotFound : RecordOutcome;
    /// <summary>Not from where the record stands now, such as publishing what is archived (409).</summary>
    public sealed record Conflict(RuleError Error) : RecordOutcome;
    /// <summary>Somebody changed it in between (412).</summary>
    public sealed record Stale(IRecord Current, ImmutableArray<string> Changed) : RecordOutcome
    {
        /// <summary>What happened to the record since the version the actor saw, told by its history.</summary>
        public static async Task<RecordOutcome> SinceAsync(IRecord current, long seen, INetwork network, CancellationToken stop)
        {
            var history = await network.Store.HistoryAsync(current.Kind, current.Id, stop);
            return new Stale(current, [.. history.TakeLast((int)Math.Clamp(current.Version - seen, 0, history.Length)).SelectMany(h => h.Fields).Distinct()]);
        }
    }
}
