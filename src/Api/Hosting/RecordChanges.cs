using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
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
    /// <summary>JSON that does not fit the record's shape (400), each with its field.</summary>
    public sealed record Malformed(ImmutableArray<RuleError> Errors) : RecordOutcome;
    /// <summary>Rules broken (422), all at once.</summary>
    public sealed record Refused(ImmutableArray<RuleError> Errors) : RecordOutcome;
    /// <summary>Not this actor's to do (401 without sign-in, else 403).</summary>
    public sealed record Forbidden : RecordOutcome;
    /// <summary>No such record, or not visible to the actor.</summary>
    public sealed record NotFound : RecordOutcome;
    /// <summary>Somebody changed it in between (412).</summary>
    public sealed record Stale(IRecord Current, ImmutableArray<string> Changed) : RecordOutcome;
}

/// <summary>The life of a record, the same for pages and endpoints: read the wish, ask <see cref="Rights"/>, commit.</summary>
public sealed class RecordChanges(INetwork network, TimeProvider clock)
{
    /// <summary>Creates a record from its wire form; status is draft unless the body says published.</summary>
    public Task<RecordOutcome> CreateAsync(Actor actor, RecordKind kind, JsonObject body, CancellationToken stop = default) =>
        throw new NotSupportedException($"{network} {clock}");

    /// <summary>Applies a JSON merge patch to the version the actor saw.</summary>
    public Task<RecordOutcome> PatchAsync(Actor actor, RecordKind kind, string id, long version, JsonObject patch, CancellationToken stop = default) =>
        throw new NotSupportedException();

    /// <summary>Publishes, archives or restores (archived → draft) the version the actor saw.</summary>
    public Task<RecordOutcome> SetStatusAsync(Actor actor, RecordKind kind, string id, long version, RecordStatus status, CancellationToken stop = default) =>
        throw new NotSupportedException();
}
