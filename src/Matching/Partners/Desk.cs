using System.Collections.Concurrent;

namespace CoCreate.Matching.Partners;

/// <summary>Where one question does its sums: arrays that are used again by the next.</summary>
internal sealed class Desk
{
    public Desk(Trails trails)
    {
        var (past, all) = (trails.Paths.Count, trails.Paths.Organisations);
        (Like, WordLike, Flow, Loud, Weights) = (new float[past], new float[past], new float[past], new float[past], new float[past]);
        (Start, Here, There, Named, Rarest, Rough) = (new float[all], new float[all], new float[all], new float[all], new float[all], new float[all]);
        Carried = new float[all];
        Held = new float[trails.Texts.Bound + Text.PostingBlock.Size];
        Profile = new float[trails.Index.Profiles.Blocks.Length + 1 << Text.PostingBlock.Shift];
        (Known, SlotOf, Shortlist) = (new bool[all], new short[all], new int[Partners.Shortlist.Most]);
        Values = new float[Partners.Shortlist.Most * FamilyList.Parts.Length];
        (Points, Totals) = (new int[Partners.Shortlist.Most * FamilyList.All.Length], new int[Partners.Shortlist.Most]);
    }

    // by past partnership
    public float[] Like { get; }
    public float[] WordLike { get; }
    public float[] Flow { get; }
    public float[] Loud { get; }
    public float[] Weights { get; }
    /// <summary>By number of a past text.</summary>
    public float[] Held { get; }
    /// <summary>By number on the shelf of profiles.</summary>
    public float[] Profile { get; }
    // by organisation
    public float[] Start { get; }
    public float[] Here { get; }
    public float[] There { get; }
    public float[] Named { get; }
    public float[] Rarest { get; }
    public float[] Rough { get; }
    public float[] Carried { get; }
    /// <summary>Whether the asker knows it.</summary>
    public bool[] Known { get; }
    /// <summary>By organisation: one more than its place on the shortlist, 0 = not there.</summary>
    public short[] SlotOf { get; }
    public int[] Shortlist { get; }
    /// <summary>A row of signals for each on the shortlist.</summary>
    public float[] Values { get; }
    /// <summary>A row of families for each on the shortlist.</summary>
    public int[] Points { get; }
    public int[] Totals { get; }
}

/// <summary>Desks nobody sits at.</summary>
internal sealed class Desks(Trails trails)
{
    private const int Most = 16;
    private readonly ConcurrentBag<Desk> free = [];

    public Desk Take() => free.TryTake(out var desk) ? desk : new(trails);

    public void GiveBack(Desk desk)
    {
        if (free.Count < Most)
            free.Add(desk);
    }
}
