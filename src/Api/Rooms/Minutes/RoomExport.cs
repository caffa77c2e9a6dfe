using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Rooms;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>A room to take along. Private notes that were never turned are nobody's to read, here neither.</summary>
/// <param name="Exported">When.</param>
/// <param name="Epoch">Of the log.</param>
/// <param name="Head">Number of the newest event.</param>
/// <param name="Room">The room as everybody sees it.</param>
/// <param name="Events">The log as everybody sees it.</param>
/// <param name="Names">Who the ids are.</param>
public sealed record RoomExport(DateTimeOffset Exported, long Epoch, long Head, JsonObject Room, ImmutableArray<JsonObject> Events, ImmutableDictionary<string, RoomPerson> Names)
{
    /// <summary>The file.</summary>
    internal static byte[] Bytes(RoomOwner owner, IReadOnlyList<RoomEvent> log, Func<string, RoomPerson> who, DateTimeOffset now)
    {
        var room = owner.State;
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, new() { Encoder = RoomJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("exported", now);
            json.WriteNumber("epoch", owner.Epoch);
            json.WriteNumber("head", room.Head);
            json.WritePropertyName("room");
            json.WriteRawValue(RoomJson.Bytes(RoomView.ForAll(room)), skipInputValidation: true);
            json.WriteStartArray("events");
            foreach (var said in log)
                json.WriteRawValue(said.Wire.Span, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteStartObject("names");
            foreach (var id in room.Members.Concat(room.Former).Select(m => m.Id).Order(StringComparer.Ordinal))
            {
                json.WriteStartObject(id);
                json.WriteString("name", who(id).Name);
                json.WriteString("organisation", who(id).Organisation);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return file.ToArray();
    }
}
