using System.Collections.Concurrent;

namespace CoCreate.Matching.Partners;

/// <summary>What was made for the last few questions: many of them ask for the same.</summary>
internal sealed class Remembered<T>(Func<string, T> make)
{
    private const int Most = 48;
    private readonly ConcurrentDictionary<string, T> made = new(StringComparer.Ordinal);

    public T Of(string key)
    {
        if (made.TryGetValue(key, out var known))
            return known;
        if (made.Count >= Most)
            made.Clear();
        return made.GetOrAdd(key, make);
    }
}
