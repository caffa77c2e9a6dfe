using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;

namespace CoCreate.Rooms.State;

/// <summary>A room as its events made it up to <see cref="Head"/>: the same events give the same state, byte for byte. Its JSON is the snapshot the log keeps.</summary>
public sealed record RoomState
{
    /// <summary>The room's id.</summary>
    public required string Id { get; init; }
    /// <summary>Number of the newest event in it; 0 before the first.</summary>
    public long Head { get; init; }
    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";
    /// <summary>The need it came from.</summary>
    public string? Need { get; init; }
    /// <summary>The match it came from.</summary>
    public string? Match { get; init; }
    /// <summary>The coalition it came from.</summary>
    public string? Coalition { get; init; }
    /// <summary>The template it was made of.</summary>
    public string? Template { get; init; }
    /// <summary>When it was opened.</summary>
    public DateTimeOffset Opened { get; init; }
    /// <summary>Whether it is closed for good: it can be read, nothing can be done.</summary>
    public bool Archived { get; init; }
    /// <summary>What a strict template allows in fewer phases, by noun; others are allowed as their kinds say.</summary>
    public Shelf<PhaseRule> Rules { get; init; } = Shelf<PhaseRule>.Empty;
    /// <summary>Where the meeting is.</summary>
    public Phase Phase { get; init; }
    /// <summary>The timer that runs; null = none.</summary>
    public RoomTimer? Timer { get; init; }
    /// <summary>How many dots everybody has.</summary>
    public int Budget { get; init; } = 5;
    /// <summary>The board's columns, in their order.</summary>
    public ImmutableArray<Lane> Lanes { get; init; } = [];
    /// <summary>Who belongs to it.</summary>
    public Shelf<Member> Members { get; init; } = Shelf<Member>.Empty;
    /// <summary>Who belonged to it once, so that what they said still has an organisation.</summary>
    public Shelf<Member> Former { get; init; } = Shelf<Member>.Empty;
    /// <summary>The board.</summary>
    public Shelf<Card> Cards { get; init; } = Shelf<Card>.Empty;
    /// <summary>The dots, by member.</summary>
    public Shelf<Ballot> Votes { get; init; } = Shelf<Ballot>.Empty;
    /// <summary>The newest messages (at most <see cref="Limits.Chat"/>); the log holds all.</summary>
    public ImmutableList<Said> Chat { get; init; } = [];
    /// <summary>The private notes.</summary>
    public NoteRound Notes { get; init; } = new("", 0, false, Shelf<Note>.Empty);
    /// <summary>The agreement's clauses.</summary>
    public Shelf<Clause> Clauses { get; init; } = Shelf<Clause>.Empty;
    /// <summary>The decisions.</summary>
    public Shelf<Decision> Decisions { get; init; } = Shelf<Decision>.Empty;
    /// <summary>The promises, by card.</summary>
    public Shelf<Commitment> Commitments { get; init; } = Shelf<Commitment>.Empty;
    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; init; } = new(0, false, false, [], null, Shelf<Signature>.Empty, Shelf<Forum>.Empty);
    /// <summary>What the engine suggests.</summary>
    public Shelf<Suggestion> Suggestions { get; init; } = Shelf<Suggestion>.Empty;
    /// <summary>Who has been heard in this phase: ids of organisations, or of members who come for none.</summary>
    public ImmutableSortedSet<string> Heard { get => field; init => field = value.WithComparer(StringComparer.Ordinal); } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    /// <summary>Bytes of words in it, to keep the snapshot within <see cref="Limits.Weight"/>.</summary>
    public long Weight { get; init; }

    /// <summary>Where the cards lie, for the next place in a lane.</summary>
    [JsonIgnore]
    internal Board Board { get => field ??= Board.Of(Cards); init; }

    /// <summary>A room before its first event.</summary>
    public static RoomState Empty(string id) => new() { Id = id };

    /// <summary>The room after the event that comes next.</summary>
    /// <exception cref="InvalidOperationException">It is not the next one.</exception>
    public RoomState Apply(RoomEvent said)
    {
        if (said.Seq != Head + 1)
            throw new InvalidOperationException($"Event {said.Seq} cannot follow {Head} in room {Id}.");
        var kind = KindTable.Find(said.Kind) ?? throw new InvalidDataException($"Event {said.Seq} is of the kind {said.Kind}, which this program does not know.");
        var next = kind.Apply(this, said) with { Head = said.Seq };
        return kind.Voice && Members[said.Actor] is { } who && !next.Heard.Contains(who.Voice) ? next with { Heard = next.Heard.Add(who.Voice) } : next;
    }

    /// <summary>The snapshot, UTF-8 JSON.</summary>
    public byte[] ToJson() => RoomJson.Bytes(this);

    /// <summary>The room of a snapshot.</summary>
    public static RoomState FromJson(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<RoomState>(json, RoomJson.Stored) ?? throw new InvalidDataException("A snapshot is empty.");
}
