using System.Collections.Concurrent;
using CoCreate.Matching.Text;

namespace CoCreate.Matching.Search;

/// <summary>Words that come again and again (theme labels, municipalities, grades), read once for all revisions.</summary>
internal sealed class Phrases
{
    private readonly ConcurrentDictionary<string, int[]> terms = new();

    public int[] Of(string key, TermCollector collector, Func<string, string> text) => terms.GetOrAdd(key, k => collector.Read(text(k)));
}
