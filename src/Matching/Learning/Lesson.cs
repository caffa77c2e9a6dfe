namespace CoCreate.Matching.Learning;

/// <summary>One question whose answer is known: every candidate's signals, and which of them were chosen.</summary>
/// <param name="Candidates">Ids, in the order of the rows.</param>
/// <param name="Rows">A row of signals for each candidate, one after the other.</param>
/// <param name="Chosen">Places of those who were chosen.</param>
public sealed record Lesson(string[] Candidates, float[] Rows, int[] Chosen)
{
    /// <summary>The past partnerships behind it; null when the echo is not learned.</summary>
    public EchoLesson? Echo { get; init; }

    /// <summary>How many signals a row holds.</summary>
    public int Width => Candidates.Length == 0 ? 0 : Rows.Length / Candidates.Length;
}
