using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>What was written about past partnerships, by runs of letters and by stems. Immutable; a change copies the block it falls into.</summary>
internal sealed class PastTexts
{
    private readonly Lexicon runs;
    private readonly OverlayMap<int> numbers;
    private readonly OverlayMap<DocumentTerms> written;
    private readonly ImmutableStack<int> free;
    private readonly int next;

    private PastTexts(Lexicon runs, TextIndex grams, TextIndex stems, OverlayMap<DocumentTerms> written, OverlayMap<int> numbers, ImmutableStack<int> free, int next) =>
        (this.runs, Grams, Stems, this.written, this.numbers, this.free, this.next) = (runs, grams, stems, written, numbers, free, next);

    /// <summary>Titles and texts by their runs of letters.</summary>
    public TextIndex Grams { get; }
    /// <summary>Titles and texts by their stems.</summary>
    public TextIndex Stems { get; }

    /// <summary>An upper bound of the numbers of the partnerships.</summary>
    public int Bound => next;

    /// <summary>How long the text is as a vector of rare runs, to six figures.</summary>
    public double LengthOf(string id)
    {
        if (!written.TryGet(id, out var terms))
            return 0;
        var sum = 0.0;
        for (var i = 0; i < terms.Terms.Length; i++)
            sum += Squared(Grams.Idf(terms.Terms[i]) * Bm25.Scale(terms.Impacts[i]));
        // so that the order of the sum shows nowhere
        return (float)Math.Round(Math.Sqrt(sum), 4);
    }

    private static double Squared(double x) => x * x;

    public int NumberOf(string id) => numbers.TryGet(id, out var number) ? number : -1;

    /// <summary>The texts of all past partnerships, read on as many cores as there are.</summary>
    public static PastTexts Of(Lexicon words, IEnumerable<Partnership> past)
    {
        var (runs, list) = (new Lexicon(), past.ToList());
        var read = new DocumentTerms[list.Count];
        var blocks = (list.Count + PostingBlock.Size - 1) >> PostingBlock.Shift;
        var (grams, stems) = (new PostingBlock[blocks], new PostingBlock[blocks]);
        Parallel.For(0, blocks, () => (Runs: new PostingWriter(), Words: new PostingWriter()), (block, _, writers) =>
        {
            for (var i = block << PostingBlock.Shift; i < Math.Min(list.Count, block + 1 << PostingBlock.Shift); i++)
            {
                read[i] = Runs(runs, list[i].Title, list[i].Text);
                writers.Runs.Add(i & PostingBlock.Size - 1, read[i].Terms, read[i].Impacts);
                var said = Words(words, list[i]);
                writers.Words.Add(i & PostingBlock.Size - 1, said.Terms, said.Impacts);
            }
            (grams[block], stems[block]) = (writers.Runs.Take(null), writers.Words.Take(null));
            return writers;
        }, _ => { });
        var (numbers, written) = (new Dictionary<string, int>(list.Count, StringComparer.Ordinal), new Dictionary<string, DocumentTerms>(list.Count, StringComparer.Ordinal));
        for (var i = 0; i < list.Count; i++)
        {
            numbers.Add(list[i].Id, i);
            written.Add(list[i].Id, read[i]);
        }
        return new(runs, TextIndex.Of(runs, grams, list.Count), TextIndex.Of(words, stems, list.Count), new(written), new(numbers), [], list.Count);
    }

    /// <summary>The same after one partnership became another, came or went.</summary>
    public PastTexts With(string id, Partnership? after)
    {
        var (map, spare, last) = (numbers, free, next);
        int[] leaving = [];
        if (map.TryGet(id, out var number))
        {
            leaving = [number];
            map = map.Without(id);
            spare = spare.Push(number);
        }
        if (after is null)
            return new(runs, Grams.With(leaving, []), Stems.With(leaving, []), written.Without(id), map, spare, last);
        if (spare.IsEmpty)
            number = last++;
        else
            spare = spare.Pop(out number);
        var terms = Runs(runs, after.Title, after.Text);
        return new(runs, Grams.With(leaving, [(number, terms)]),
            Stems.With(leaving, [(number, Words(Stems.Lexicon, after))]), written.With(id, terms), map.With(id, number), spare, last);
    }

    private static DocumentTerms Runs(Lexicon runs, string title, string? text)
    {
        var numbers = new List<int>();
        Partners.Grams.Read(title, numbers, run => runs.Intern(run));
        Partners.Grams.Read(text, numbers, run => runs.Intern(run));
        return new TermCollector(runs).Add(Partners.Grams.Field, [.. numbers]).Take();
    }

    private static DocumentTerms Words(Lexicon words, Partnership p) =>
        new TermCollector(words).Add(Field.Title, p.Title).Add(Field.Text, p.Text).Take();
}
