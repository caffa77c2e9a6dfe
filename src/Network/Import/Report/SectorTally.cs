using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>How many rows that go in belong to organisations of a sector.</summary>
public sealed record SectorCount(Sector Sector, int Rows);

/// <summary>Counts the rows of each sector, the most first.</summary>
internal static class SectorTally
{
    public static ImmutableArray<SectorCount> Of(ImmutableArray<RowResult> rows, Workspace work, ImportKind kind) => kind is ImportKind.Postcodes or ImportKind.Themes ? []
        : [.. rows.Where(r => r.State is RowState.Created or RowState.Updated or RowState.Unchanged).Select(r => Owner(r.Record, work)).OfType<Organisation>()
            .GroupBy(o => o.Sector).Select(g => new SectorCount(g.Key, g.Count())).OrderByDescending(c => c.Rows).ThenBy(c => c.Sector)];

    private static Organisation? Owner(string? record, Workspace work) => record is null ? null
        : work.Find(RecordKind.Organisation, record) as Organisation
        ?? (work.Find(RecordKind.Unit, record) is Unit u ? u.Organisation : work.Find(RecordKind.Offer, record) is Offer o ? o.Organisation
            : (work.Find(RecordKind.Need, record) as Need)?.Organisation) switch { { } id => work.Find(RecordKind.Organisation, id) as Organisation, _ => null };
}
