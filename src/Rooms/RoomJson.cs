using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreate.Rooms;

/// <summary>The one JSON form of rooms, on the wire, in the log and in snapshots: camelCase, enums by name, unknown fields refused.</summary>
public static class RoomJson
{
    /// <summary>For what clients send and are sent: every field is there, none is unknown.</summary>
    public static JsonSerializerOptions Options { get; } = Create(strict: true);

    /// <summary>For what the program itself wrote, perhaps an older one: what is null was left out, what is unknown is skipped.</summary>
    public static JsonSerializerOptions Stored { get; } = Create(strict: false);

    /// <summary>UTF-8 JSON of a value.</summary>
    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    private static JsonSerializerOptions Create(bool strict)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = strict ? JsonUnmappedMemberHandling.Disallow : JsonUnmappedMemberHandling.Skip,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = strict,
            MaxDepth = 32,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new State.ShelfConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
