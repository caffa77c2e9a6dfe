using CoCreate.Api.Accounts;
using CoCreate.Rooms.Owners;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Rooms;

/// <summary>Names from people.db; the room's log has none.</summary>
internal sealed class RoomNames(AccountStore accounts, IServiceProvider services) : IRoomNames
{
    private readonly IRoomGuests? guests = services.GetService<IRoomGuests>();

    /// <inheritdoc/>
    public string Of(string room, string member) => accounts.Find(member)?.Name ?? guests?.NameOf(room, member) ?? "";
}
