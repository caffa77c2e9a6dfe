namespace CoCreate.Rooms;

/// <summary>What a room takes at most. Per person and never per address: a school shares one.</summary>
public static class Limits
{
    /// <summary>Bytes of one event's body.</summary>
    public const int Event = 16_384;
    /// <summary>Bytes of a text update's or a freezing's body.</summary>
    public const int Text = 65_536;
    /// <summary>Bytes of one message over the wire.</summary>
    public const int Frame = 131_072;
    /// <summary>Bytes of one page of events.</summary>
    public const int Page = 262_144;
    /// <summary>Bytes of a snapshot sent with a join; a greater one is fetched over HTTP.</summary>
    public const int SnapshotInline = 262_144;
    /// <summary>Bytes of words a room holds, so that its snapshot stays within 2 MB.</summary>
    public const long Weight = 1_500_000;
    /// <summary>Members.</summary>
    public const int Members = 300;
    /// <summary>Cards, archived ones included.</summary>
    public const int Cards = 5_000;
    /// <summary>Clauses, archived ones included.</summary>
    public const int Clauses = 200;
    /// <summary>Decisions.</summary>
    public const int Decisions = 200;
    /// <summary>Chat messages the state keeps.</summary>
    public const int Chat = 500;
    /// <summary>Characters of a title or question.</summary>
    public const int Title = 200;
    /// <summary>Characters of a card's text or a chat message.</summary>
    public const int Words = 4_000;
    /// <summary>Characters of a private note.</summary>
    public const int Note = 1_000;
    /// <summary>Bytes of all notes of a round, as they are revealed in one event.</summary>
    public const int NotesInAll = 98_304;
    /// <summary>Submissions in one call.</summary>
    public const int Submissions = 100;
    /// <summary>Actions a second one person may keep up.</summary>
    public const double Rate = 20;
    /// <summary>Actions one person may do at once before that counts.</summary>
    public const double Burst = 60;
    /// <summary>Calls waiting for a room's owner before it says busy.</summary>
    public const int Queue = 2_048;
}
