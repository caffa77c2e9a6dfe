using System.Collections.Immutable;
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
public sealed record UndoStep(RecordKind Kind, string Id, long Version, JsonElement? Before);

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
        return new UndoStep(change.Kind, change.Id, (before?.Version ?? 0) + 1, before is null ? null : JsonSerializer.SerializeToElement(before, before.GetType(), NetworkJson.Disk));
    })];

    /// <summary>Whether the steps' import was committed: it is all there or not at all, so one record tells.</summary>
    public static bool WasCommitted(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot) =>
        steps.Any(s => snapshot.Find(s.Kind, s.Id) is { } now && now.Version >= s.Version);

    /// <summary>What to commit, and what is in the way. With <paramref name="keepChanged"/> the records in the way stay and the rest goes.</summary>
    public static (ImmutableArray<Change> Changes, ImmutableArray<ChangedSince> Changed) Plan(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot, bool keepChanged)
    {
        var changed = new Dictionary<(RecordKind, string), ChangedSince>();
        foreach (var step in steps)
            if (snapshot.Find(step.Kind, step.Id) is { } now ? now.Version != step.Version : step.Before is not null)
                changed[(step.Kind, step.Id)] = new(step.Kind, step.Id, Name(snapshot.Find(step.Kind, step.Id)) ?? step.Id, false);
        BuiltUpon(steps, snapshot, changed);
        if (changed.Count > 0 && !keepChanged)
            return ([], [.. changed.Values]);
        var back = steps.Where(s => !changed.ContainsKey((s.Kind, s.Id)) && snapshot.Find(s.Kind, s.Id) is not null)
            .Select(s => s.Before is { } before ? Change.Replace(snapshot.Find(s.Kind, s.Id)!, Read(s.Kind, before)) : Change.Remove(snapshot.Find(s.Kind, s.Id)!));
        return ([.. back], [.. changed.Values]);
    }

    /// <summary>A new organisation stays when something that is not undone points at it.</summary>
    private static void BuiltUpon(ImmutableArray<UndoStep> steps, NetworkSnapshot snapshot, Dictionary<(RecordKind, string), ChangedSince> changed)
    {
        var going = steps.Where(s => s.Before is null && !changed.ContainsKey((s.Kind, s.Id))).Select(s => (s.Kind, s.Id)).ToHashSet();
        var organisations = going.Where(g => g.Kind == RecordKind.Organisation).Select(g => g.Id).ToHashSet();
        if (organisations.Count > 0)
            foreach (var (record, points) in Pointers(snapshot))
                if (!going.Contains((record.Kind, record.Id)))
                    foreach (var organisation in points.Where(organisations.Contains))
                        changed[(RecordKind.Organisation, organisation)] = new(RecordKind.Organisation, organisation, Name(snapshot.Organisation(organisation)) ?? organisation, true);
        var needs = going.Where(g => g.Kind == RecordKind.Need).Select(g => g.Id).ToHashSet();
        foreach (var partnership in snapshot.Partnerships.Where(p => p.Need is { } need && needs.Contains(need)))
            changed[(RecordKind.Need, partnership.Need!)] = new(RecordKind.Need, partnership.Need!, Name(snapshot.Need(partnership.Need!)) ?? partnership.Need!, true);
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
