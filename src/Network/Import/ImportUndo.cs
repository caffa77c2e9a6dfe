using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Import;

/// <summary>One record of an import as it was before, and the version the import gave it.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version right after the import.</param>
/// <param name="Before">The record before, as stored; null = it was new.</param>
/// <param name="Words">Fingerprint of what the import gave it, its position aside.</param>
/// <param name="Position">The position it had after the import, and …</param>
/// <param name="PositionFrom">… what that was taken from.</param>
public sealed record UndoStep(RecordKind Kind, string Id, long Version, JsonElement? Before, string? Words = null, Position? Position = null, PositionSource PositionFrom = default);

/// <summary>Why an import cannot be undone whole: a record that somebody changed or built upon since.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="BuiltUpon">It was not changed itself, but something new points at it.</param>
public sealed record ChangedSince(RecordKind Kind, string Id, string Name, bool BuiltUpon);

/// <summary>The way back from an import: one inverse change set, or the records in the way.</summary>
public static class ImportUndo
{
    /// <summary>The steps back, to be kept beside the import before it is committed.</summary>
    public static ImmutableArray<UndoStep> Steps(ImmutableArray<Change> changes, NetworkSnapshot snapshot) => [.. changes.Select(change =>
    {
        var before = snapshot.Find(change.Kind, change.Id);
        var (position, from) = Positioned.Of(change.After);
        return new UndoStep(change.Kind, change.Id, (before?.Version ?? 0) + 1, before is null ? null : JsonSerializer.SerializeToElement(before, before.GetType(), NetworkJson.Disk),
            change.After is { } after ? Words(after) : null, position, from);
    })];

    /// <summary>Whether the steps' import was committed: it is all there or not at all, so one record tells.</summary>
    public static bool WasCommitted(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot) =>
        steps.Any(s => snapshot.Find(s.Kind, s.Id) is { } now && now.Version >= s.Version);

    /// <summary>What to commit, and what is in the way. With <paramref name="keepChanged"/> the records in the way stay and the rest goes.</summary>
    public static (ImmutableArray<Change> Changes, ImmutableArray<ChangedSince> Changed) Plan(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot, bool keepChanged)
    {
        var changed = new Dictionary<(RecordKind, string), ChangedSince>();
        var back = new List<(UndoStep Step, IRecord Now, IRecord? Before)>();
        foreach (var step in steps)
        {
            var now = snapshot.Find(step.Kind, step.Id);
            var before = step.Before is { } json ? Read(step.Kind, json) : null;
            // An import of postcodes gave it a better position and no words: only that is taken back, whatever became of the rest.
            if (before is Organisation or Unit && step.Words == Words(before))
            {
                if (now is not null && Positioned.Back(now, before, step) is { } moved)
                    back.Add((step, now, moved));
            }
            else if (now is null ? before is not null : now.Version != step.Version && !OnlyMoved(now, step))
                changed[(step.Kind, step.Id)] = new(step.Kind, step.Id, Name(now) ?? step.Id, false);
            else if (now is not null)
                back.Add((step, now, before is null ? null : Positioned.Kept(now, before, step)));
        }
        BuiltUpon(steps, snapshot, changed);
        if (changed.Count > 0 && !keepChanged)
            return ([], [.. changed.Values]);
        return ([.. back.Where(b => !changed.ContainsKey((b.Step.Kind, b.Step.Id)))
            .Select(b => b.Before is { } before ? Change.Replace(b.Now, before) : Change.Remove(b.Now))], [.. changed.Values]);
    }

    // Nobody wrote in it since; at most the program put it elsewhere, from postcodes that came later or went again.
    private static bool OnlyMoved(IRecord now, UndoStep step) => now is Organisation or Unit && step.Words == Words(now)
        && Positioned.Of(now) is var (position, from) && (from is not (PositionSource.Given or PositionSource.Address) || (position, from) == (step.Position, step.PositionFrom));

    private static string Words(IRecord record)
    {
        var still = Positioned.At(record.Committed(0, 0), null, PositionSource.None);
        return Convert.ToBase64String(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(still, still.GetType(), NetworkJson.Disk)).AsSpan(0, 9));
    }

    private static readonly RecordKind[] Themed = [RecordKind.Organisation, RecordKind.Offer, RecordKind.Need, RecordKind.Partnership, RecordKind.Theme];

    /// <summary>A new organisation, need or theme stays when something that is not undone points at it.</summary>
    private static void BuiltUpon(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot, Dictionary<(RecordKind, string), ChangedSince> changed)
    {
        var going = steps.Where(s => s.Before is null && !changed.ContainsKey((s.Kind, s.Id))).Select(s => (s.Kind, s.Id)).ToHashSet();
        var organisations = going.Where(g => g.Kind == RecordKind.Organisation).Select(g => g.Id).ToHashSet();
        if (organisations.Count > 0)
            foreach (var (record, points) in Pointers(snapshot))
                if (!going.Contains((record.Kind, record.Id)))
                    foreach (var organisation in points.Where(organisations.Contains))
                        changed[(RecordKind.Organisation, organisation)] = new(RecordKind.Organisation, organisation, Name(snapshot.Organisation(organisation)) ?? organisation, true);
        InUse(going, snapshot, changed);
        var needs = going.Where(g => g.Kind == RecordKind.Need).Select(g => g.Id).ToHashSet();
        foreach (var partnership in snapshot.Partnerships.Where(p => p.Need is { } need && needs.Contains(need)))
            changed[(RecordKind.Need, partnership.Need!)] = new(RecordKind.Need, partnership.Need!, Name(snapshot.Need(partnership.Need!)) ?? partnership.Need!, true);
    }

    /// <summary>A theme that stays keeps those above it.</summary>
    private static void InUse(HashSet<(RecordKind Kind, string Id)> going, NetworkSnapshot snapshot, Dictionary<(RecordKind, string), ChangedSince> changed)
    {
        if (!going.Any(g => g.Kind == RecordKind.Theme))
            return;
        var staying = new Queue<IRecord>(Themed.SelectMany(snapshot.All).Where(r => !going.Contains((r.Kind, r.Id))));
        while (staying.TryDequeue(out var record))
            foreach (var id in RemovalRules.ThemesOf(record))
                if (going.Contains((RecordKind.Theme, id)) && snapshot.Find(RecordKind.Theme, id) is { } theme && changed.TryAdd((RecordKind.Theme, id), new(RecordKind.Theme, id, Name(theme) ?? id, true)))
                    staying.Enqueue(theme);
    }

    private static IEnumerable<(IRecord Record, IEnumerable<string> Points)> Pointers(NetworkSnapshot snapshot) =>
        snapshot.Offers.Select(o => ((IRecord)o, (IEnumerable<string>)[o.Organisation]))
            .Concat(snapshot.Needs.Select(n => ((IRecord)n, (IEnumerable<string>)[n.Organisation])))
            .Concat(snapshot.Units.Select(u => ((IRecord)u, (IEnumerable<string>)[u.Organisation])))
            .Concat(snapshot.Partnerships.Select(p => ((IRecord)p, p.Members.Select(m => m.Organisation).Concat(p.Commitments.Select(c => c.Organisation)))));

    private static string? Name(IRecord? record) => record switch
    {
        Organisation o => o.Name,
        Unit u => u.Name,
        Offer o => o.Title,
        Need n => n.Question,
        Place p => $"{p.Id} {p.Name}",
        Theme t => t.LabelDa,
        _ => record?.Id,
    };

    private static IRecord Read(RecordKind kind, JsonElement json) => (IRecord)json.Deserialize(kind switch
    {
        RecordKind.Organisation => typeof(Organisation),
        RecordKind.Unit => typeof(Unit),
        RecordKind.Offer => typeof(Offer),
        RecordKind.Need => typeof(Need),
        RecordKind.Partnership => typeof(Partnership),
        RecordKind.Theme => typeof(Theme),
        _ => typeof(Place),
    }, NetworkJson.Disk)!;
}
