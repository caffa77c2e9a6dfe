using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

/// <summary>The Yjs client ids of sessions: the same session of the same member always has the same, and no id is two members'.</summary>
internal sealed class TextClients
{
    private readonly Dictionary<uint, string> owners = [];

    /// <summary>Who wrote under an id so far, from the room's events.</summary>
    public void Wrote(uint client, string member) => owners.TryAdd(client, member);

    /// <summary>The id of a session.</summary>
    public uint Of(RoomState room, string member, string session)
    {
        for (var attempt = 0; ; attempt++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{room.Id}\n{member}\n{session}\n{attempt}"));
            var client = BinaryPrimitives.ReadUInt32LittleEndian(hash);
            var id = client.ToString(CultureInfo.InvariantCulture);
            // written under before anybody here remembers: it may be this session's own, from before a restart
            if (client != 0 && (!owners.TryGetValue(client, out var owner) ? attempt == 0 || !room.Clauses.Any(c => c.Clocks.Has(id)) : owner == member))
            {
                owners[client] = member;
                return client;
            }
        }
    }
}
