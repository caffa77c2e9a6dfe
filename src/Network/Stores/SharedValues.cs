using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoCreate.Network.Model;

namespace CoCreate.Network.Stores;

/// <summary>Gives equal small values to memory only once while records are read: codes, ids that are pointed at, lists of them, prices.
/// A million records hold a few thousand different ones. For one thread.</summary>
internal sealed class SharedValues
{
    // words people wrote; two of them are hardly ever equal
    private static readonly HashSet<string> Prose = ["title", "text", "preparation", "activities", "followUp", "description", "question", "notes", "web", "cvr"];

    private readonly JsonConverter<string> texts = new SharedText();
    private readonly Dictionary<Type, JsonConverter> converters;

    public SharedValues() => converters = new()
    {
        [typeof(ImmutableArray<string>)] = new Shared<ImmutableArray<string>>(this),
        [typeof(ImmutableArray<int>)] = new Shared<ImmutableArray<int>>(this),
        [typeof(ImmutableArray<Where>)] = new Shared<ImmutableArray<Where>>(this),
        [typeof(ImmutableArray<Weekday>)] = new Shared<ImmutableArray<Weekday>>(this),
        [typeof(ImmutableArray<Period>)] = new Shared<ImmutableArray<Period>>(this),
        [typeof(AgeRange)] = new Shared<AgeRange>(this),
        [typeof(Period)] = new Shared<Period>(this),
        [typeof(Price)] = new Shared<Price>(this),
        [typeof(Money)] = new Shared<Money>(this),
        [typeof(Responses)] = new Shared<Responses>(this),
    };

    /// <summary>The bytes that are read now; a value is known by the bytes it is written in.</summary>
    public ReadOnlyMemory<byte> Source { get; set; }

    /// <summary>Puts the sharing converters on a type's properties.</summary>
    public void Apply(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (converters.TryGetValue(property.PropertyType, out var converter))
                property.CustomConverter = converter;
            else if (property.PropertyType == typeof(string) && !Prose.Contains(property.Name) && !IsOwnId(type.Type, property.Name))
                property.CustomConverter = texts;
    }

    // an organisation's id is pointed at by many, an offer's by nobody
    private static bool IsOwnId(Type type, string property) => property is "id" && type != typeof(Organisation);

    private sealed class SharedText : JsonConverter<string>
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);

        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > 128)
                return reader.GetString();
            Span<char> chars = stackalloc char[128];
            chars = chars[..reader.CopyString(chars)];
            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(chars, out var found))
                return found;
            var text = chars.ToString();
            known.Add(text);
            return text;
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class Shared<T>(SharedValues values) : JsonConverter<T>
    {
        private readonly Dictionary<byte[], T> known = new(new SameBytes());

        public override T? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var end = reader;
            end.Skip();
            var written = values.Source.Span[(int)reader.TokenStartIndex..(int)end.BytesConsumed];
            var lookup = known.GetAlternateLookup<ReadOnlySpan<byte>>();
            if (lookup.TryGetValue(written, out var found))
            {
                reader = end;
                return found;
            }
            var value = JsonSerializer.Deserialize<T>(ref reader, options);
            if (value is not null)
                lookup[written] = value;
            return value;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> bytes)
        {
            var hash = new HashCode();
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> bytes) => bytes.ToArray();
    }
}
