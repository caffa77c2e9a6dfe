using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Web.Pages.Organisations;

/// <summary>How near another organisation is.</summary>
public enum Nearness { Now, Earlier, TwoSteps }

/// <summary>One organisation near another.</summary>
/// <param name="Organisation">Who.</param>
/// <param name="Nearness">Together now, earlier, or known by somebody both know.</param>
/// <param name="What">Titles of what they do or did together, newest first; empty two steps away.</param>
/// <param name="Through">Who knows both, two steps away.</param>
public sealed record Neighbour(Organisation Organisation, Nearness Nearness, ImmutableArray<string> What, Organisation? Through);

/// <summary>With whom an organisation works or worked, and whom its partners know.</summary>
public static class Neighbours
{
    public const int Drawn = 8;
    private const int MostTwoSteps = 12;

    /// <summary>Together now first, then earlier, then two steps away; by name within each.</summary>
    public static ImmutableArray<Neighbour> Of(string id, NetworkSnapshot snapshot)
    {
        var together = Seen(snapshot.PartnershipsOf(id));
        var first = together
            .SelectMany(p => Others(p, id).Select(o => (Other: o, Partnership: p)))
            .GroupBy(x => x.Other)
            .Select(g => (Organisation: Find(snapshot, g.Key), Partnerships: g.Select(x => x.Partnership).ToList()))
            .Where(x => x.Organisation is not null)
            .Select(x => new Neighbour(x.Organisation!, x.Partnerships.Exists(Open) ? Nearness.Now : Nearness.Earlier,
                [.. x.Partnerships.OrderByDescending(p => p.Start).Select(p => p.Title).Distinct()], null))
            .OrderBy(n => n.Nearness).ThenBy(n => n.Organisation.Name, StringComparer.CurrentCulture).ToList();
        return [.. first, .. TwoSteps(id, first, snapshot)];
    }

    /// <summary>Groups of drawn neighbours that share one partnership that is under way, for the pale areas of the drawing.</summary>
    public static ImmutableArray<ImmutableArray<int>> Shared(string id, IReadOnlyList<Neighbour> drawn, NetworkSnapshot snapshot) =>
    [.. Seen(snapshot.PartnershipsOf(id)).Where(Open)
        .Select(p => drawn.Select((n, i) => (n, i)).Where(x => p.Members.Any(m => m.Organisation == x.n.Organisation.Id)).Select(x => x.i).ToImmutableArray())
        .Where(g => g.Length >= 2).Take(2)];

    private static IEnumerable<Neighbour> TwoSteps(string id, List<Neighbour> first, NetworkSnapshot snapshot)
    {
        var known = first.Select(n => n.Organisation.Id).Append(id).ToHashSet();
        var through = new Dictionary<string, (Organisation Through, int Times)>();
        foreach (var partner in first)
            foreach (var other in Seen(snapshot.PartnershipsOf(partner.Organisation.Id)).SelectMany(p => Others(p, partner.Organisation.Id)).Distinct())
                if (!known.Contains(other))
                    through[other] = through.TryGetValue(other, out var seen) ? (seen.Through, seen.Times + 1) : (partner.Organisation, 1);
        return through.Select(t => (Organisation: Find(snapshot, t.Key), t.Value.Through, t.Value.Times))
            .Where(t => t.Organisation is not null)
            .OrderByDescending(t => t.Times).ThenBy(t => t.Organisation!.Name, StringComparer.CurrentCulture).Take(MostTwoSteps)
            .Select(t => new Neighbour(t.Organisation!, Nearness.TwoSteps, [], t.Through));
    }

    private static List<Partnership> Seen(IEnumerable<Partnership> partnerships) => [.. partnerships.Where(p => p.Status == RecordStatus.Published)];

    private static bool Open(Partnership p) => p.Phase is PartnershipPhase.Forming or PartnershipPhase.Agreed or PartnershipPhase.Running;

    private static IEnumerable<string> Others(Partnership p, string id) => p.Members.Select(m => m.Organisation).Where(o => o != id).Distinct();

    private static Organisation? Find(NetworkSnapshot snapshot, string id) => snapshot.Organisation(id) is { Status: RecordStatus.Published } o ? o : null;
}
