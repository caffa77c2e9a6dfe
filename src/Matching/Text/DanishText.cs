namespace CoCreate.Matching.Text;

/// <summary>From Danish text to the stems that search and matching compare.</summary>
public static class DanishText
{
    /// <summary>The stems of a text in order, stop words left out.</summary>
    public static List<string> Stems(string? text)
    {
        var stems = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            if (!reader.IsStopWord)
                stems.Add(reader.Stem.ToString());
        return stems;
    }

    /// <summary>The folded words of a text in order, stop words among them.</summary>
    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next())
            words.Add(reader.Word.ToString());
        return words;
    }
}
