using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoCreate.Network.Model;

/// <summary>The one JSON form of the records, on the wire and on disk: camelCase, enums by name, unknown fields refused on the wire.</summary>
public static class NetworkJson
{
    /// <summary>For the wire: a field the record does not have is an error.</summary>
    public static JsonSerializerOptions Wire { get; } = Create(JsonUnmappedMemberHandling.Disallow, JsonIgnoreCondition.Never);

    /// <summary>For the store: what is missing is left out, what is unknown is skipped.</summary>
    public static JsonSerializerOptions Disk { get; } = Create(JsonUnmappedMemberHandling.Skip, JsonIgnoreCondition.WhenWritingNull, exact: true);

    private static JsonSerializerOptions Create(JsonUnmappedMemberHandling unmapped, JsonIgnoreCondition ignore, bool exact = false)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = !exact,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = unmapped,
            DefaultIgnoreCondition = ignore,
            RespectNullableAnnotations = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
