using System.Collections.Concurrent;
using CoCreate.Api.Accounts;
using CoCreate.Rooms.Owners;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Rooms;

/// <summary>Names from people.db; the room's log has none. Read anew when anything there has changed.</summary>
internal sealed class RoomNames(PeopleDb people, AccountStore accounts, IServiceProvider services) : IRoomNames
{
    private readonly IRoomGuests? guests = services.GetService<IRoomGuests>();
    private readonly ConcurrentDictionary<(string Room, string Member), string> known = new();
    private int seen;

    /// <inheritdoc/>
    public string Of(string room, string member)
    {
        var changes = people.Use(c => c.TotalChanges);
        if (Interlocked.Exchange(ref seen, changes) != changes)
            known.Clear();
        return known.GetOrAdd((room, member), Read);
    }

    private string Read((string Room, string Member) key) => accounts.Find(key.Member)?.Name ?? guests?.NameOf(key.Room, key.Member) ?? "";
}
