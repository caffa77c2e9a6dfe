using System.Runtime;

namespace CoCreate.Api.Import;

/// <summary>What a large sheet leaves behind in memory.</summary>
internal static class LargeSheets
{
    private const int ManyRows = 20_000;

    /// <summary>
    /// A sheet of 25 MB stands in memory cell by cell while it is read, and so does the way back while it is taken back. Nothing is left of it afterwards,
    /// but the runtime would keep the room it took, up to 1.4 GB, until something else asks for it; on a small machine that is somebody else's room.
    /// </summary>
    public static void GiveBack(int rows)
    {
        if (rows <= ManyRows)
            return;
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
