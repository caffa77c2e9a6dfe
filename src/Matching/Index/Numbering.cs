using System.Collections.Concurrent;

namespace CoCreate.Matching.Index;

/// <summary>Gives each word a small number, once and for ever. Shared by all revisions of an index; answers never depend on the numbers.</summary>
internal sealed class Numbering
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int last = -1;

    public Numbering() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>An upper bound of the numbers given so far.</summary>
    public int Bound => Volatile.Read(ref last) + 1;

    /// <summary>The word's number; a new one when it has none.</summary>
    public int Of(ReadOnlySpan<char> word) =>
        bySpan.TryGetValue(word, out var known) ? known : numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref last));

    /// <summary>The word's number, -1 when it has none. A question never teaches the index words.</summary>
    public int Known(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var known) ? known : -1;
}
