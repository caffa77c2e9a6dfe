using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>One organisation asks another. Its words and contacts are persons' and lie elsewhere, under the ids of <see cref="Messages"/>.</summary>
public sealed record Request : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }
    /// <inheritdoc/>
    public long Version { get; init; }
    /// <inheritdoc/>
    public long Revision { get; init; }
    /// <inheritdoc/>
    public RecordStatus Status { get; init; }
    /// <inheritdoc/>
    public ImmutableArray<ExternalId> ExternalIds { get; init; } = [];
    /// <inheritdoc/>
    [JsonIgnore]
    public RecordKind Kind => RecordKind.Request;

    /// <summary>Id of the organisation that asks.</summary>
    public required string From { get; init; }
    /// <summary>Id of the organisation that is asked.</summary>
    public required string To { get; init; }
    /// <summary>The need it is about, of either side.</summary>
    public string? Need { get; init; }
    /// <summary>The offer it is about, of either side.</summary>
    public string? Offer { get; init; }
    /// <summary>The offer's slot it is about.</summary>
    public string? Slot { get; init; }
    /// <summary>Seats of the slot it holds: booked, or kept for an answer from the waiting list.</summary>
    public int Seats { get; init; }
    /// <summary>Whether it stands on the slot's waiting list.</summary>
    public bool Waiting { get; init; }
    /// <summary>How many people would come, as the newest proposal says.</summary>
    public int? People { get; init; }
    /// <summary>When, as the newest proposal says.</summary>
    public Period? Window { get; init; }
    /// <summary>What lay there before the newest proposal; null while there is none.</summary>
    public Terms? Before { get; init; }
    /// <summary>Where it stands.</summary>
    public RequestState State { get; init; }
    /// <summary>Id of the organisation whose answer is awaited; null when it is decided.</summary>
    public string? Turn { get; init; }
    /// <summary>When it was asked.</summary>
    public required DateTimeOffset Asked { get; init; }
    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset Expires { get; init; }
    /// <summary>When the receiver was reminded.</summary>
    public DateTimeOffset? Reminded { get; init; }
    /// <summary>When the receiver first answered: yes, no or something else.</summary>
    public DateTimeOffset? Answered { get; init; }
    /// <summary>Why the answer was no.</summary>
    public DeclineReason? Reason { get; init; }
    /// <summary>Another organisation the receiver proposes instead.</summary>
    public string? Instead { get; init; }
    /// <summary>The partnership a yes made.</summary>
    public string? Partnership { get; init; }
    /// <summary>The messages, oldest first.</summary>
    public ImmutableArray<RequestMessage> Messages { get; init; } = [];

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}

/// <summary>That something was written: by which organisation and when. The words lie in people.db under the id.</summary>
public sealed record RequestMessage(string Id, string By, DateTimeOffset At);
