using System.Buffers;
using System.Text.Json;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Owners;

public sealed partial class RoomOwner
{
    private const int MostMoving = 65_536;
    private static readonly TimeSpan MovingEvery = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<string, byte[]> moving = [];
    private readonly Lock movingGate = new();
    private bool movingDue;

    /// <summary>Where somebody's cursor is, or that they type: the newest wins, ten a second, the first to be dropped.</summary>
    public void Ephemeral(string connection, byte[] state)
    {
        lock (movingGate)
        {
            if (moving.Count < Limits.Members)
                moving[connection] = state;
            if (movingDue)
                return;
            movingDue = true;
        }
        _ = LaterAsync(MovingEvery, o => o.SendMoving());
    }

    private void SendMoving()
    {
        KeyValuePair<string, byte[]>[] now;
        lock (movingGate)
        {
            now = [.. moving];
            moving.Clear();
            movingDue = false;
        }
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            json.WriteStartArray();
            foreach (var (connection, where) in now)
            {
                if (!seats.TryGetValue(connection, out var seat) || state.Members[seat.Member] is not { Role: not RoomRole.Reader } || json.BytesPending + json.BytesCommitted > MostMoving)
                    continue;
                json.WriteStartObject();
                json.WriteString("session"u8, seat.Session);
                json.WriteString("member"u8, seat.Member);
                json.WritePropertyName("state"u8);
                json.WriteRawValue(where, skipInputValidation: true);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (buffer.WrittenCount > 2)
            audience.Ephemeral(Id, buffer.WrittenMemory);
    }
}
