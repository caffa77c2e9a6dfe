using System.Collections.Immutable;
using System.Text.Json;
using CoCreate.Network.Model;

namespace CoCreate.Network.Stores;

/// <summary>Names of fields, as on the wire, for history and conflicts. What every commit changes (version, revision) is no field.</summary>
public static class RecordFields
{
    /// <summary>Names of the top-level fields in which two records differ; with one missing, those the other has.</summary>
    public static ImmutableArray<string> Changed(IRecord? before, IRecord? after) =>
        Changed(before is null ? default : RecordCodec.Bytes(before), after is null ? default : RecordCodec.Bytes(after));

    /// <summary>The same over the stored bytes; an empty span is no record.</summary>
    internal static ImmutableArray<string> Changed(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (old, now) = (Fields(before), Fields(after));
        return [.. now.Where(field => !old.TryGetValue(field.Key, out var value) || !value.Span.SequenceEqual(field.Value.Span)).Select(field => field.Key)
            .Concat(old.Keys.Where(name => !now.ContainsKey(name)))];
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Fields(ReadOnlyMemory<byte> json)
    {
        var fields = new Dictionary<string, ReadOnlyMemory<byte>>();
        if (json.IsEmpty)
            return fields;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (name is not ("id" or "version" or "revision"))
                fields[name] = json[start..(int)reader.BytesConsumed];
        }
        return fields;
    }
}
