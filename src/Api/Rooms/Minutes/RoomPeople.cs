using CoCreate.Api.Accounts;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>Who somebody in a room is to those who read about it.</summary>
/// <param name="Name">What they are called; a word for nobody in particular when it is not known any more.</param>
/// <param name="Organisation">Whom they come for; empty for oneself.</param>
public sealed record RoomPerson(string Name, string Organisation)
{
    /// <summary>"Mette, Toldbodskolen".</summary>
    public override string ToString() => Organisation.Length == 0 ? Name : $"{Name}, {Organisation}";
}

/// <summary>The people of a room with their names, from people.db; the log has ids only.</summary>
public sealed class RoomPeople(AccountStore accounts, GuestBook book, INetwork network)
{
    /// <summary>Everybody a room has had, by id.</summary>
    public Func<string, RoomPerson> Of(RoomState room, bool da)
    {
        var (guests, known, snapshot) = (book.Of(room.Id).ToDictionary(g => g.Id), new Dictionary<string, RoomPerson>(), network.Current);
        return id => known.TryGetValue(id, out var person) ? person : known[id] = Find(id);

        RoomPerson Find(string id)
        {
            var member = room.Members[id] ?? room.Former[id];
            var organisation = member?.Organisation is { } of ? snapshot.Organisation(of)?.Name ?? "" : "";
            if (id == CoCreate.Rooms.Room.Server)
                return new("CoCreate", "");
            if (guests.TryGetValue(id, out var guest))
                return new(guest.Name.Length > 0 ? guest.Name : da ? "En gæst" : "A guest", organisation.Length > 0 ? organisation : guest.Organisation);
            return new(accounts.Find(id)?.Name ?? (da ? "En deltager" : "A participant"), organisation);
        }
    }
}
