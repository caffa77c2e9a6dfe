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

    public static PastTexts Of(Lexicon words, IEnumerable<Partnership> past)
    {
        var runs = new Lexicon();
        var list = past.ToList();
        var all = Enumerable.Range(0, list.Count).ToDictionary(i => list[i].Id, i => i, StringComparer.Ordinal);
        var read = list.ConvertAll(p => Runs(runs, p.Title, p.Text));
        return new(runs,
            TextIndex.Empty(runs).With([], read.Select((terms, i) => (i, terms))),
            TextIndex.Empty(words).With([], list.Select((p, i) => (i, Words(words, p)))),
            new(Enumerable.Range(0, list.Count).ToDictionary(i => list[i].Id, i => read[i], StringComparer.Ordinal)), new(all), [], list.Count);
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
