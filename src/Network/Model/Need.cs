using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Network.Model;

/// <summary>What an organisation seeks, told as an innovation question.</summary>
public sealed record Need : IRecord
{
    private readonly Prose text;

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
    public RecordKind Kind => RecordKind.Need;

    /// <summary>Id of the organisation that seeks.</summary>
    public required string Organisation { get; init; }
    /// <summary>The question, 1–300 characters.</summary>
    public required string Question { get; init; }
    /// <summary>More words, at most 4,000 characters.</summary>
    public string? Text { get => text; init => text = value; }
    /// <summary>What is asked for; empty = "we do not know yet".</summary>
    public ImmutableArray<Requirement> Requirements { get; init; } = [];
    /// <summary>Theme codes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    /// <summary>School subject codes.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];
    /// <summary>School grades 0–10.</summary>
    public ImmutableArray<int> Grades { get; init; } = [];
    /// <summary>Ages of those it is for.</summary>
    public AgeRange? Ages { get; init; }
    /// <summary>Where it is; when missing the organisation's position counts.</summary>
    public Position? Position { get; init; }
    /// <summary>How far the asker can travel, kilometres.</summary>
    public double? ReachKm { get; init; }
    /// <summary>When it is wanted.</summary>
    public Period? Window { get; init; }
    /// <summary>On which weekdays; empty = any.</summary>
    public ImmutableArray<Weekday> Weekdays { get; init; } = [];
    /// <summary>How many people come.</summary>
    public int? GroupSize { get; init; }
    /// <summary>What may be spent in all.</summary>
    public Money? Budget { get; init; }
    /// <summary>How far it has come.</summary>
    public NeedPhase Phase { get; init; }
    /// <summary>No sector solves it alone.</summary>
    public bool Wicked { get; init; }
    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; }
    /// <summary>Last day an answer helps.</summary>
    public DateOnly? Deadline { get; init; }
    /// <summary>Why it is out of sight, when that was not its owner's choice.</summary>
    public Withheld? Withheld { get; init; }
    /// <summary>How the record entered the network.</summary>
    public Origin Origin { get; init; }

    /// <inheritdoc/>
    public IRecord Committed(long version, long revision) => this with { Version = version, Revision = revision };
}
