using CoCreate.Matching.Text;

namespace CoCreate.Matching.Ranking;

/// <summary>What a ranking writes on, kept for the thread's next question.</summary>
internal sealed class Workbench
{
    // one is taken while another is in use only when a question asks another
    [ThreadStatic]
    private static Stack<Workbench>? Spare;

    private double[] rows = [];
    private double[] best = [];

    /// <summary>Candidates whose score is not known yet, by how far they come from.</summary>
    public Waiting[] Waiting { get; } = [new(), new(), new()];
    /// <summary>Those that a rule may have removed.</summary>
    public Waiting Removed { get; } = new();
    /// <summary>By kinds of a candidate.</summary>
    public int[] KindPoints { get; } = new int[256];
    /// <summary>By kinds of a candidate.</summary>
    public int[] Wanted { get; } = new int[256];
    /// <summary>Classes that have a chance.</summary>
    public List<Chance> Chances { get; } = [];
    /// <summary>The same for those that a rule removed.</summary>
    public List<Chance> AboutChances { get; } = [];
    /// <summary>What is marked of a block, for the sieve.</summary>
    public ulong[] Rows { get; } = new ulong[BlockRows.Size];
    /// <summary>The same for those that a rule removed.</summary>
    public ulong[] AboutRows { get; } = new ulong[BlockRows.Size];
    /// <summary>Themes by level.</summary>
    public ThemeLevels Levels { get; } = new();
    /// <summary>The sums of a block's texts; all 0 between questions.</summary>
    public float[] Texts { get; } = new float[PostingBlock.Size];
    /// <summary>Places in a block.</summary>
    public ushort[] Places { get; } = new ushort[PostingBlock.Size];
    /// <summary>How far they are.</summary>
    public float[] Far { get; } = new float[PostingBlock.Size];

    /// <summary>A free one.</summary>
    public static Workbench Take() => Spare is { Count: > 0 } spare ? spare.Pop() : new();

    /// <summary>Gives it back; nobody uses it any more.</summary>
    public void GiveBack()
    {
        foreach (var waiting in Waiting)
            waiting.Clear();
        Removed.Clear();
        (Spare ??= new()).Push(this);
    }

    /// <summary>A row for each of the question's themes, and one more.</summary>
    public (double[] Rows, double[] Best) Themes(int own, int all)
    {
        if (rows.Length < own * all)
            rows = new double[own * all];
        if (best.Length < all)
            best = new double[all];
        return (rows, best);
    }
}
