namespace CoCreate.Matching.Text;

/// <summary>How many documents hold each term; pages are shared between revisions.</summary>
internal sealed class TermCounts
{
    private const int Shift = 8;
    private const int PageSize = 1 << Shift;
    private readonly int[][] pages;

    private TermCounts(int[][] pages) => this.pages = pages;

    public static TermCounts None { get; } = new([]);

    public int this[int term] => term >> Shift is var page && page < pages.Length ? pages[page][term & PageSize - 1] : 0;

    public Changing Change(int terms) => new(pages, terms);

    /// <summary>Copies a page the first time one of its counts changes.</summary>
    public sealed class Changing
    {
        private readonly int[][] pages;
        private readonly bool[] own;

        internal Changing(int[][] before, int terms)
        {
            pages = new int[Math.Max(before.Length, (terms + PageSize - 1) >> Shift)][];
            own = new bool[pages.Length];
            before.CopyTo(pages, 0);
            for (var page = before.Length; page < pages.Length; page++)
                (pages[page], own[page]) = (new int[PageSize], true);
        }

        public void Add(int term, int change)
        {
            var page = term >> Shift;
            if (!own[page])
                (pages[page], own[page]) = ([.. pages[page]], true);
            pages[page][term & PageSize - 1] += change;
        }

        public TermCounts Done() => new(pages);
    }
}
