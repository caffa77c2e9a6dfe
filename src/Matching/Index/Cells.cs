namespace CoCreate.Matching.Index;

/// <summary>A block's cards by 64, each with the box around their places and how far anybody of them goes. Immutable.</summary>
internal sealed class Cells
{
    private const int Size = 64;
    private readonly Cell[] cells;

    private struct Cell
    {
        public float MinX, MinY, MinZ, MaxX, MaxY, MaxZ;
        public float Goes, Rough;
    }

    public Cells(ReadOnlySpan<Card?> cards)
    {
        cells = new Cell[cards.Length / Size];
        for (var w = 0; w < cells.Length; w++)
            cells[w] = Of(cards.Slice(w * Size, Size));
    }

    /// <summary>How far the nearest of a cell's cards is at least; infinite when none has a place.</summary>
    public float LeastKm(int word, float x, float y, float z)
    {
        ref readonly var c = ref cells[word];
        float dx = Beyond(c.MinX, c.MaxX, x), dy = Beyond(c.MinY, c.MaxY, y), dz = Beyond(c.MinZ, c.MaxZ, z);
        return Ball.LeastKm(dx * dx + dy * dy + dz * dz);
    }

    /// <summary>How far any of them goes, those that go anywhere left out.</summary>
    public float Goes(int word) => cells[word].Goes;

    /// <summary>By how much a place of them may be nearer than it seems.</summary>
    public float Rough(int word) => cells[word].Rough;

    private static float Beyond(float min, float max, float at) => at < min ? min - at : at > max ? at - max : 0;

    private static Cell Of(ReadOnlySpan<Card?> cards)
    {
        var far = float.PositiveInfinity;
        var cell = new Cell { MinX = far, MinY = far, MinZ = far, MaxX = -far, MaxY = -far, MaxZ = -far, Goes = -1 };
        foreach (var card in cards)
        {
            if (card is null || float.IsNaN(card.X))
                continue;
            cell.MinX = Math.Min(cell.MinX, card.X);
            cell.MinY = Math.Min(cell.MinY, card.Y);
            cell.MinZ = Math.Min(cell.MinZ, card.Z);
            cell.MaxX = Math.Max(cell.MaxX, card.X);
            cell.MaxY = Math.Max(cell.MaxY, card.Y);
            cell.MaxZ = Math.Max(cell.MaxZ, card.Z);
            if (card.Goes < Ball.Anywhere)
                cell.Goes = Math.Max(cell.Goes, card.Goes);
            cell.Rough = Math.Max(cell.Rough, (float)Rules.ReachRule.Roughness(card));
        }
        return cell;
    }
}
