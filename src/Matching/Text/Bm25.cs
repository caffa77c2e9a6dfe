namespace CoCreate.Matching.Text;

/// <summary>
/// BM25 over weighted fields (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, BM25F). One departure: a field's
/// length is compared with a typical length and not with the average of the moment, so that a posting changes only when its document does.
/// </summary>
public static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.6;

    /// <summary>No impact is larger.</summary>
    public const double Ceiling = K1 + 1;

    /// <summary>What one occurrence in a field of this many words adds to a term's weight in the document.</summary>
    public static float Occurrence(in Field field, int words) => (float)(field.Weight / (1 - B + B * words / field.TypicalWords));

    /// <summary>A term's summed weight in a document as an impact, 1–255; saturating.</summary>
    public static byte Impact(float weight) => (byte)Math.Clamp(Math.Round(weight * 255 / (weight + K1)), 1, 255);

    /// <summary>An impact back on BM25's scale, below <see cref="Ceiling"/>.</summary>
    public static float Scale(byte impact) => impact * (float)(Ceiling / 255);

    /// <summary>How much it tells that a document holds a term: ln(1 + (N − n + ½) / (n + ½)).</summary>
    public static float Idf(int documents, int holding) => (float)Math.Log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/// <summary>A field of a document.</summary>
/// <param name="Weight">How much a word here counts; 1 = as in running text.</param>
/// <param name="TypicalWords">How long such a field usually is.</param>
public readonly record struct Field(float Weight, float TypicalWords)
{
    /// <summary>A title, a question, a name.</summary>
    public static Field Title { get; } = new(3, 6);
    /// <summary>A title where people search: who writes one word means what is called so, before what is also about it.</summary>
    public static Field Heading { get; } = new(24, 6);
    /// <summary>Labels and synonyms of its themes.</summary>
    public static Field Themes { get; } = new(1.5f, 12);
    /// <summary>The name of the organisation behind it.</summary>
    public static Field Owner { get; } = new(1.5f, 3);
    /// <summary>Where it is.</summary>
    public static Field Place { get; } = new(1.5f, 2);
    /// <summary>Running text.</summary>
    public static Field Text { get; } = new(1, 60);
}
