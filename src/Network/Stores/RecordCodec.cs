using System.Buffers;
using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoCreate.Network.Model;

namespace CoCreate.Network.Stores;

/// <summary>A record as the bytes a store keeps, and back. Lists that are empty are left out; reading gives equal values only once to memory.</summary>
internal sealed class RecordCodec
{
    private static readonly JsonSerializerOptions Plain = Options(LeaveEmptyListsOut);

    private readonly SharedValues shared = new();
    private readonly JsonSerializerOptions sharing;

    /// <summary>A reader with a memory of its own, for one thread: use it for a whole load, then let it go.</summary>
    public RecordCodec() => sharing = Options(shared.Apply);

    /// <summary>The record as UTF-8 JSON.</summary>
    public static void Write(IRecord record, ArrayBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = Plain.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, record, TypeOf(record.Kind), Plain);
    }

    /// <summary>The record as UTF-8 JSON.</summary>
    public static byte[] Bytes(IRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, TypeOf(record.Kind), Plain);

    /// <summary>The record that was written so.</summary>
    /// <exception cref="JsonException">It is no such record.</exception>
    public IRecord Read(RecordKind kind, ReadOnlyMemory<byte> json)
    {
        shared.Source = json;
        return (IRecord?)JsonSerializer.Deserialize(json.Span, TypeOf(kind), sharing) ?? throw new JsonException("null is no record");
    }

    private static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Organisation => typeof(Organisation),
        RecordKind.Unit => typeof(Unit),
        RecordKind.Offer => typeof(Offer),
        RecordKind.Need => typeof(Need),
        RecordKind.Partnership => typeof(Partnership),
        RecordKind.Theme => typeof(Theme),
        RecordKind.Place => typeof(Place),
        RecordKind.Request => typeof(Request),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static JsonSerializerOptions Options(Action<JsonTypeInfo> modifier)
    {
        var options = new JsonSerializerOptions(NetworkJson.Disk) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { modifier } } };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveEmptyListsOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => typeof(ICollection).IsAssignableFrom(property.PropertyType)))
            property.ShouldSerialize = (_, value) => value is ICollection { Count: > 0 };
    }
}
