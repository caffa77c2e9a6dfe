using CoCreate.Api.Hosting;

namespace CoCreate.Api.Rooms;

/// <summary>Guests as hub and routes know them: by their token while it holds, by their name wherever the log says their id.</summary>
internal sealed class RoomGuests(GuestBook book, TimeProvider clock) : IRoomGuests, IOtherTokens
{
    /// <inheritdoc/>
    public RoomGuest? Find(string token) => book.ByGuestToken(token, clock.GetUtcNow()) is { Approved: not null } guest ? new(guest.Id, guest.Room) : null;

    /// <inheritdoc/>
    public string? NameOf(string room, string member) => book.Find(room, member)?.Name;

    /// <inheritdoc/>
    public bool Holds(string token) => book.ByGuestToken(token, clock.GetUtcNow()) is not null;
}
