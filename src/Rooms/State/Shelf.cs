using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreate.Rooms.State;

/// <summary>Something a shelf holds.</summary>
public interface IShelved
{
    /// <summary>Its id on the shelf.</summary>
    string Id { get; }
}

/// <summary>Things by their id, never changed but copied; as JSON a list in the order of the ids, so that two equal shelves are equal bytes.</summary>
public sealed class Shelf<T> : IReadOnlyCollection<T> where T : class, IShelved
{
    private readonly ImmutableSortedDictionary<string, T> items;

    private Shelf(ImmutableSortedDictionary<string, T> items) => this.items = items;

    /// <summary>Nothing on it.</summary>
    public static Shelf<T> Empty { get; } = new(ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal));

    /// <summary>A shelf with these on it.</summary>
    public static Shelf<T> Of(IEnumerable<T> things) =>
        new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, things.Select(t => KeyValuePair.Create(t.Id, t))));

    /// <summary>What has the id; null when nothing has.</summary>
    public T? this[string? id] => id is not null && items.TryGetValue(id, out var found) ? found : null;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>Whether the id is taken.</summary>
    public bool Has([NotNullWhen(true)] string? id) => id is not null && items.ContainsKey(id);

    /// <summary>With this one, instead of the one of the same id.</summary>
    public Shelf<T> With(T thing) => new(items.SetItem(thing.Id, thing));

    /// <summary>With what <paramref name="change"/> makes of the one that has the id.</summary>
    public Shelf<T> Changed(string id, Func<T, T> change) => this[id] is { } old ? With(change(old)) : this;

    /// <summary>Without the one that has the id.</summary>
    public Shelf<T> Without(string id) => new(items.Remove(id));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class ShelfConverter : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Shelf<>);

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type.GenericTypeArguments))!;

    private sealed class Of<T> : JsonConverter<Shelf<T>> where T : class, IShelved
    {
        public override Shelf<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Shelf<T>.Of(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, Shelf<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var thing in value)
                JsonSerializer.Serialize(writer, thing, options);
            writer.WriteEndArray();
        }
    }
}
