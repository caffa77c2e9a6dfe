using System.Collections.Concurrent;

namespace CoCreate.Matching.Text;

/// <summary>
/// Every stem ever seen, as a number. It only grows and is shared by all revisions of an index: one writer adds, readers never wait.
/// A stem that no document holds any longer is harmless, because each <see cref="TextIndex"/> knows how many of its documents hold it.
/// </summary>
public sealed class Lexicon
{
    private const int LooseTail = 1024;

    private readonly ConcurrentDictionary<string, int> ids = new(1, 4096, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Lock writing = new();
    private volatile string[] stems = new string[4096];
    private volatile int count;
    private volatile StemOrder order = StemOrder.Empty;

    /// <summary>An empty lexicon.</summary>
    public Lexicon() => bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many stems have a number; the numbers are 0 to this.</summary>
    public int Count => count;

    /// <summary>The stem of a number.</summary>
    public string this[int term] => stems[term];

    /// <summary>The number of a stem; -1 when no document ever held it.</summary>
    public int Find(ReadOnlySpan<char> stem) => bySpan.TryGetValue(stem, out var term) ? term : -1;

    /// <summary>The number of a stem, given now when it is new.</summary>
    public int Intern(ReadOnlySpan<char> stem)
    {
        if (bySpan.TryGetValue(stem, out var known))
            return known;
        lock (writing)
        {
            if (bySpan.TryGetValue(stem, out known))
                return known;
            var term = count;
            if (term == stems.Length)
            {
                var larger = new string[term * 2];
                stems.CopyTo(larger, 0);
                stems = larger;
            }
            var text = stem.ToString();
            stems[term] = text;
            count = term + 1;
            ids[text] = term;
            return term;
        }
    }

    /// <summary>Adds to the list the stems that start with this, itself excepted.</summary>
    public void StartingWith(ReadOnlySpan<char> start, List<int> found)
    {
        var (words, sorted) = (stems, order);
        sorted.StartingWith(words, start, found);
        for (var term = sorted.Count; term < Math.Min(count, words.Length); term++)
            if (words[term].Length > start.Length && words[term].AsSpan().StartsWith(start))
                found.Add(term);
    }

    /// <summary>Adds to the list the stems that end with this, itself excepted.</summary>
    public void EndingWith(ReadOnlySpan<char> end, List<int> found)
    {
        var (words, sorted) = (stems, order);
        sorted.EndingWith(words, end, found);
        for (var term = sorted.Count; term < Math.Min(count, words.Length); term++)
            if (words[term].Length > end.Length && words[term].AsSpan().EndsWith(end))
                found.Add(term);
    }

    /// <summary>Sorts what came since, when it is much; the writer calls it after a batch.</summary>
    public void Settle()
    {
        lock (writing)
            if (count - order.Count > LooseTail)
                order = order.Extend(stems, count);
    }
}
