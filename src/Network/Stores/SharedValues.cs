using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoCreate.Network.Model;

namespace CoCreate.Network.Stores;

/// <summary>Gives equal small values to memory only once while records are read: codes, ids that are pointed at, lists of them, prices.
/// A million records hold a few thousand different ones.</summary>
internal sealed class SharedValues
{
    // words people wrote; two of them are hardly ever equal
    private static readonly HashSet<string> Prose = ["title", "text", "preparation", "activities", "followUp", "description", "question", "notes", "web", "cvr"];

    private readonly JsonConverter<string> texts = new SharedText();

    private readonly Dictionary<Type, JsonConverter> converters = new()
    {
        [typeof(ImmutableArray<string>)] = new SharedList<string>(),
        [typeof(ImmutableArray<int>)] = new SharedList<int>(),
        [typeof(ImmutableArray<Where>)] = new SharedList<Where>(),
        [typeof(ImmutableArray<Weekday>)] = new SharedList<Weekday>(),
        [typeof(ImmutableArray<Period>)] = new SharedList<Period>(),
        [typeof(AgeRange)] = new SharedValue<AgeRange>(),
        [typeof(Period)] = new SharedValue<Period>(),
        [typeof(Price)] = new SharedValue<Price>(),
        [typeof(Money)] = new SharedValue<Money>(),
        [typeof(Responses)] = new SharedValue<Responses>(),
        [typeof(Limits)] = new SharedValue<Limits>(),
    };

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
        private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > 128)
                return reader.GetString();
            Span<char> chars = stackalloc char[128];
            chars = chars[..reader.CopyString(chars)];
            var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(chars, out var found))
                return found;
            var text = chars.ToString();
            return known.GetOrAdd(text, text);
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class SharedValue<T> : JsonConverter<T> where T : class
    {
        private readonly ConcurrentDictionary<T, T> known = new();

        public override T? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<T>(ref reader, options) is { } value ? known.GetOrAdd(value, value) : null;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class SharedList<T> : JsonConverter<ImmutableArray<T>>
    {
        private readonly ConcurrentDictionary<ImmutableArray<T>, ImmutableArray<T>> known = new(new SameItems<T>());

        public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var list = JsonSerializer.Deserialize<ImmutableArray<T>>(ref reader, options);
            return known.GetOrAdd(list, list);
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class SameItems<T> : IEqualityComparer<ImmutableArray<T>>
    {
        public bool Equals(ImmutableArray<T> x, ImmutableArray<T> y) => x.AsSpan().SequenceEqual(y.AsSpan(), null);

        public int GetHashCode(ImmutableArray<T> list)
        {
            var hash = new HashCode();
            foreach (var item in list)
                hash.Add(item);
            return hash.ToHashCode();
        }
    }
}
