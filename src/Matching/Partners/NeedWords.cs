using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>The words of a need as they were written: in order, stemmed, in capitals, and the places among them.</summary>
internal sealed class NeedWords
{
    public NeedWords(Need need, Gazetteer gazetteer)
    {
        Span<char> buffer = stackalloc char[WordReader.Longest];
        foreach (var text in (string?[])[need.Question, need.Text])
        {
            var reader = new WordReader(text, buffer);
            while (reader.Next())
            {
                var word = reader.Word.ToString();
                InOrder.Add(word);
                Written.TryAdd(reader.Stem.ToString(), text!.Substring(reader.Start, reader.End - reader.Start));
                var written = text.AsSpan(reader.Start, reader.End - reader.Start);
                if (written.Length >= 2 && !written.ContainsAnyInRange('a', 'z') && char.IsUpper(written[0]))
                    Capitals.Add(word);
                if (char.IsUpper(written[0]))
                    foreach (var place in gazetteer.All(word))
                        if (!Places.Any(p => p.At == place))
                            Places.Add((written.ToString(), place));
            }
            InOrder.Add("");
        }
    }

    /// <summary>The folded words in order; an empty one where a text ends.</summary>
    public List<string> InOrder { get; } = [];
    /// <summary>Each stem and the first word it was written as, in the order of the text.</summary>
    public OrderedDictionary<string, string> Written { get; } = new(StringComparer.Ordinal);
    /// <summary>The folded words that were written in capitals.</summary>
    public HashSet<string> Capitals { get; } = new(StringComparer.Ordinal);
    /// <summary>The places it names.</summary>
    public List<(string Name, Position At)> Places { get; } = [];
}
