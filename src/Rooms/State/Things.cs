using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoCreate.Rooms.State;

/// <summary>Somebody who belongs to the room; names are not here, they live with the persons.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Organisation">Whom they come for: an organisation's id; null for oneself.</param>
/// <param name="Sector">The organisation's sector, for the quorum; null as above.</param>
/// <param name="Guest">Without an account, in this room only; stays so whatever the role.</param>
/// <param name="Signs">Whether they may sign for the organisation; never a guest.</param>
/// <param name="Part">What they promised to be in the partnership.</param>
/// <param name="Welcomed">Whether the host has introduced them.</param>
/// <param name="Since">Number of the event that let them in.</param>
public sealed record Member(string Id, RoomRole Role, string? Organisation, string? Sector, bool Guest, bool Signs, Part? Part, bool Welcomed, long Since) : IShelved
{
    /// <summary>For whom they are heard: the organisation, or they themselves.</summary>
    internal string Voice => Organisation ?? Id;
}

/// <summary>A column of the board.</summary>
public sealed record Lane(string Id, string Da, string En) : IShelved;

/// <summary>A card on the board.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="Lane">The column it lies in.</param>
/// <param name="Order">Its place in the column: compare as bytes.</param>
/// <param name="Type">What it is.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">More about it, may be empty.</param>
/// <param name="By">Who put it up.</param>
/// <param name="At">When.</param>
/// <param name="Dots">Dots on it in all.</param>
/// <param name="Talk">Chat messages tied to it.</param>
/// <param name="Version">Number of the event that changed title or text last.</param>
/// <param name="Archived">Whether it was taken off the board.</param>
public sealed record Card(string Id, string Lane, string Order, CardType Type, string Title, string Text, string By, DateTimeOffset At, int Dots, int Talk, long Version, bool Archived) : IShelved;

/// <summary>One member's dots.</summary>
/// <param name="Id">The member.</param>
/// <param name="Cards">Dots by card.</param>
public sealed record Ballot(string Id, Shelf<Dotted> Cards) : IShelved;

/// <summary>A member's dots on one card.</summary>
public sealed record Dotted(string Id, int Dots) : IShelved;

/// <summary>Something said. Its id is the number of its event.</summary>
public sealed record Said(long Seq, string By, DateTimeOffset At, string Text, string? Card);

/// <summary>A timer that runs.</summary>
/// <param name="Deadline">When it rings, in server time.</param>
/// <param name="Seconds">For how long it was started, extensions included.</param>
public sealed record RoomTimer(DateTimeOffset Deadline, int Seconds);

/// <summary>A round of private notes.</summary>
/// <param name="Question">What they answer; empty when nothing was asked.</param>
/// <param name="Round">Counts the rounds, from 0.</param>
/// <param name="Revealed">Whether they were turned.</param>
/// <param name="Items">Who has written; texts are hidden from others until revealed.</param>
public sealed record NoteRound(string Question, int Round, bool Revealed, Shelf<Note> Items);

/// <summary>A note.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Text">What; null where it is hidden.</param>
public sealed record Note(string Id, string By, string? Text) : IShelved;

/// <summary>A clause of the agreement. Its text is a Yjs document of the type <c>Y.Text</c> named <c>text</c>.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="Order">Its place: compare as bytes.</param>
/// <param name="Title">Heading.</param>
/// <param name="Cards">The cards it came from.</param>
/// <param name="Hole">Something is still missing here; nothing is frozen or signed with a hole in it.</param>
/// <param name="Version">Number of the event that changed the title last.</param>
/// <param name="Updates">The document: every update in its order, base64; a compacted one stands for all before it.</param>
/// <param name="Clocks">How far each Yjs client has written, as its updates say.</param>
/// <param name="Compact">A shorter form somebody offered, waiting for a second person to come to the same.</param>
/// <param name="Archived">Whether it was taken out.</param>
public sealed record Clause(string Id, string Order, string Title, ImmutableArray<string> Cards, bool Hole, long Version,
    ImmutableList<TextUpdate> Updates, Shelf<TextClock> Clocks, TextCompact? Compact, bool Archived) : IShelved;

/// <summary>One update of a text.</summary>
/// <param name="Seq">Number of its event.</param>
/// <param name="Update">Yjs update v1, base64.</param>
public sealed record TextUpdate(long Seq, string Update);

/// <summary>How many elements a Yjs client has written in a text.</summary>
/// <param name="Id">The client id, as text.</param>
/// <param name="Clock">The next clock.</param>
public sealed record TextClock(string Id, long Clock) : IShelved;

/// <summary>A shorter form of a text up to a number, offered by one member.</summary>
public sealed record TextCompact(string By, long UpTo, string Sha256);

/// <summary>A question put to everybody.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="Question">What is decided.</param>
/// <param name="Options">What can be answered.</param>
/// <param name="Positions">Who answered what, by member; an against with a text is dissent.</param>
/// <param name="Missing">Sectors on the bench that have not answered; it closes without them only when it is dropped.</param>
/// <param name="Closed">When it was closed; null while it is open.</param>
/// <param name="Dropped">Closed without a decision.</param>
/// <param name="Outcome">The option most chose when it closed; null while open, when dropped, and when two are equal.</param>
/// <param name="Opened">Number of the event that opened it.</param>
public sealed record Decision(string Id, string Question, ImmutableArray<DecisionOption> Options, Shelf<Position> Positions, ImmutableArray<string> Missing,
    DateTimeOffset? Closed, bool Dropped, string? Outcome, long Opened) : IShelved;

/// <summary>An answer that can be given. In JSON a mere text stands for itself: its id is the text, and no is against.</summary>
[JsonConverter(typeof(OptionConverter))]
public sealed record DecisionOption(string Id, string Text, Stance Stance) : IShelved;

/// <summary>What a member answered.</summary>
/// <param name="Id">The member.</param>
/// <param name="Option">The option's id.</param>
/// <param name="Text">Why, or on what condition.</param>
/// <param name="Seq">Number of the event.</param>
public sealed record Position(string Id, string Option, string? Text, long Seq) : IShelved;

/// <summary>Something promised with a card.</summary>
/// <param name="Id">The card.</param>
/// <param name="By">Who promised it.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Kind">The network's code of what it is: people, place, equipment, funding …</param>
/// <param name="Amount">How much; null where it is not counted.</param>
/// <param name="Due">Until when.</param>
/// <param name="Recorded">The partnership and commitment it became in the network; null until then.</param>
/// <param name="Seq">Number of the event that promised it.</param>
public sealed record Commitment(string Id, string By, string? Organisation, string Kind, decimal? Amount, DateOnly? Due, Recorded? Recorded, long Seq) : IShelved;

/// <summary>Where a promise stands in the network.</summary>
public sealed record Recorded(string Partnership, string Commitment);

/// <summary>The agreement's state; its words are the clauses, and once frozen <see cref="Texts"/>.</summary>
/// <param name="Version">Counts the freezings; 0 = never frozen.</param>
/// <param name="Frozen">Whether nothing in it can be changed now.</param>
/// <param name="Framework">Not binding, a framework only; the agreement says so.</param>
/// <param name="Texts">The clauses as they were frozen.</param>
/// <param name="Sha256">Of the texts, hex; what a signature is put under.</param>
/// <param name="Signatures">Who signed the frozen version, by member.</param>
/// <param name="Forums">Who decides on each side, by organisation.</param>
public sealed record Agreement(int Version, bool Frozen, bool Framework, ImmutableArray<FrozenClause> Texts, string? Sha256, Shelf<Signature> Signatures, Shelf<Forum> Forums);

/// <summary>A clause as it was frozen.</summary>
public sealed record FrozenClause(string Clause, string Title, string Text, ImmutableArray<string> Cards);

/// <summary>A signature.</summary>
/// <param name="Id">The member.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="At">When.</param>
public sealed record Signature(string Id, string? Organisation, DateTimeOffset At) : IShelved;

/// <summary>The forum that decides for an organisation.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">The forum's name, such as "bestyrelsen".</param>
public sealed record Forum(string Id, string Name) : IShelved;

/// <summary>What the engine suggests on the board; it never looks like a person.</summary>
/// <param name="Id">Made by the server.</param>
/// <param name="Lane">Where it stands; one a lane.</param>
/// <param name="Card">The card it answers.</param>
/// <param name="Da">Heading.</param>
/// <param name="En">Heading.</param>
/// <param name="Items">The ways, best first.</param>
public sealed record Suggestion(string Id, string Lane, string? Card, string Da, string En, ImmutableArray<SuggestionItem> Items) : IShelved;

/// <summary>One way.</summary>
/// <param name="Offer">Its id in the network.</param>
/// <param name="Organisation">Whose.</param>
/// <param name="Sector">Theirs.</param>
/// <param name="Da">One sentence.</param>
/// <param name="En">The same.</param>
public sealed record SuggestionItem(string? Offer, string? Organisation, string? Sector, string Da, string En);
