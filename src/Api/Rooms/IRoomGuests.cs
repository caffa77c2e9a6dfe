namespace CoCreate.Api.Rooms;

/// <summary>People who are in one room without an account. Their names live in people.db.</summary>
public interface IRoomGuests
{
    /// <summary>Whose token it is, when it still holds.</summary>
    RoomGuest? Find(string token);

    /// <summary>What a guest of a room is called; null when it is none.</summary>
    string? NameOf(string room, string member);
}

/// <summary>A guest.</summary>
/// <param name="Member">The pseudonymous id in the room.</param>
/// <param name="Room">The one room.</param>
public sealed record RoomGuest(string Member, string Room);
