using System.Runtime.InteropServices;

namespace CoCreate.Matching.Text;

/// <summary>The terms of one document with their impacts.</summary>
public readonly record struct DocumentTerms(int[] Terms, byte[] Impacts);

/// <summary>Collects the terms of one document after another; one writer uses one.</summary>
public sealed class TermCollector(Lexicon lexicon)
{
    private readonly Dictionary<int, float> weights = [];
    private readonly List<int> field = [];

    /// <summary>Adds a field's words, stop words left out.</summary>
    public TermCollector Add(in Field kind, string? text)
    {
        field.Clear();
        ReadInto(field, text);
        return Add(kind, CollectionsMarshal.AsSpan(field));
    }

    /// <summary>Adds a field whose terms were read before.</summary>
    public TermCollector Add(in Field kind, ReadOnlySpan<int> terms)
    {
        var each = Bm25.Occurrence(kind, terms.Length);
        foreach (var term in terms)
            CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += each;
        return this;
    }

    /// <summary>The terms of words that many documents hold, to be added again and again.</summary>
    public int[] Read(string text)
    {
        var terms = new List<int>();
        ReadInto(terms, text);
        return [.. terms];
    }

    private void ReadInto(List<int> terms, string? text)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            if (!reader.IsStopWord)
                terms.Add(lexicon.Intern(reader.Stem));
    }

    /// <summary>The document collected; what is added next belongs to another.</summary>
    public DocumentTerms Take()
    {
        var terms = new int[weights.Count];
        var impacts = new byte[weights.Count];
        var at = 0;
        foreach (var (term, weight) in weights)
            (terms[at], impacts[at++]) = (term, Bm25.Impact(weight));
        weights.Clear();
        return new(terms, impacts);
    }
}
