namespace CoCreate.Rooms.Owners;

/// <summary>Those who listen to a room over the wire. The owner calls it in its turn; nothing here waits for a slow listener.</summary>
public interface IRoomAudience
{
    /// <summary>Puts a connection among those who get what happens.</summary>
    void Admit(string room, string connection);

    /// <summary>Takes it out; it fetches what it misses, or is gone.</summary>
    void Dismiss(string room, string connection);

    /// <summary>Events to everybody among them: a JSON list, written once.</summary>
    void Batch(string room, long epoch, long firstSeq, ReadOnlyMemory<byte> events);

    /// <summary>Who came and went: a JSON list of <see cref="Present"/>.</summary>
    void Presence(string room, ReadOnlyMemory<byte> present);

    /// <summary>Cursors and typing: a JSON list of <c>{session, member, state}</c>, the newest of each.</summary>
    void Ephemeral(string room, ReadOnlyMemory<byte> states);

    /// <summary>The connection is to leave, and may come back after so many milliseconds; 0 = it may not.</summary>
    void Closing(string connection, int retryAfter);
}

/// <summary>Somebody of the room.</summary>
/// <param name="Member">Who.</param>
/// <param name="Name">What they are called; it lives with the persons, never in the log.</param>
/// <param name="Online">Whether a session of theirs is open.</param>
public sealed record Present(string Member, string Name, bool Online);

/// <summary>What members are called.</summary>
public interface IRoomNames
{
    /// <summary>The name of a member of a room; a word for "somebody" when it is not known any more.</summary>
    string Of(string room, string member);
}
