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
        if (string.IsNullOrEmpty(text))
            return this;
        field.Clear();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            if (!reader.IsStopWord)
                field.Add(lexicon.Intern(reader.Stem));
        var each = Bm25.Occurrence(kind, field.Count);
        foreach (var term in field)
            CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += each;
        return this;
    }

    /// <summary>The document collected; the next <see cref="Add"/> starts another.</summary>
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
