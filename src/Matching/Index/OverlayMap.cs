using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CoCreate.Matching.Index;

/// <summary>A map with a large part that never changes and a small persistent one over it.</summary>
internal sealed class OverlayMap<T>
{
    private readonly Dictionary<string, T> below;
    private readonly ImmutableDictionary<string, (bool There, T Value)> above;

    public OverlayMap(Dictionary<string, T> below)
        : this(below, ImmutableDictionary.Create<string, (bool, T)>(StringComparer.Ordinal))
    {
    }

    private OverlayMap(Dictionary<string, T> below, ImmutableDictionary<string, (bool, T)> above) => (this.below, this.above) = (below, above);

    public bool TryGet(string key, [MaybeNullWhen(false)] out T value)
    {
        if (!above.TryGetValue(key, out var changed))
            return below.TryGetValue(key, out value);
        value = changed.Value;
        return changed.There;
    }

    public OverlayMap<T> With(string key, T value) => new(below, above.SetItem(key, (true, value)));

    public OverlayMap<T> Without(string key) =>
        below.ContainsKey(key) ? new(below, above.SetItem(key, (false, default!))) : new(below, above.Remove(key));
}
