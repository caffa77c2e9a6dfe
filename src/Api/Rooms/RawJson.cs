using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreate.Rooms;

namespace CoCreate.Api.Rooms;

/// <summary>JSON that was written already, and goes on the wire as it is.</summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Null instead of nothing.</summary>
    public static RawJson? OrNull(ReadOnlyMemory<byte> utf8) => utf8.IsEmpty ? null : new(utf8);
}

internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(RoomJson.Bytes(JsonElement.ParseValue(ref reader)));

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
