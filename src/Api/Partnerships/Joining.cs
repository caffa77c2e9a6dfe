using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Partnerships;

/// <summary>Several yeses about the same need become one partnership, when the one who asked them all says so.</summary>
public sealed class Joining(INetwork network, TimeProvider clock)
{
    /// <summary>The other forming partnerships that the same organisation leads for the same need.</summary>
    public static IEnumerable<Partnership> Candidates(Partnership into, NetworkSnapshot snapshot) =>
        into.Need is not { } need || !Forming(into) || LeadOf(into) is not { } lead ? []
        : snapshot.PartnershipsFor(need).Where(other => other.Id != into.Id && Forming(other) && LeadOf(other) == lead && !Booked(other, snapshot)).OrderBy(other => other.Revision);

    /// <summary>Takes the members and promises of one into another; everybody says yes to the plan anew. The emptied one is archived.</summary>
    public async Task<RecordOutcome> JoinAsync(Actor actor, string id, string otherId, CancellationToken stop = default)
    {
        var snapshot = network.Current;
        if (snapshot.Partnership(id) is not { } into || !Rights.May(actor, Act.Read, into, snapshot))
            return new RecordOutcome.NotFound();
        if (!Rights.May(actor, Act.TakePart, into, snapshot) || !actor.Organisations.Contains(LeadOf(into) ?? ""))
            return new RecordOutcome.Forbidden();
        if (Candidates(into, snapshot).FirstOrDefault(p => p.Id == otherId) is not { } other)
            return new RecordOutcome.NotFound();
        var after = into with { Members = Members(into, other), Commitments = Promises(into, other), Agreements = [] };
        ImmutableArray<Change> changes =
        [
            Change.Replace(into, after), Change.Replace(other, other with { Status = RecordStatus.Archived }),
            .. snapshot.RequestsFrom(LeadOf(into)!).Where(r => r.Partnership == other.Id).Select(r => Change.Replace(r, r with { Partnership = into.Id })),
        ];
        return await network.CommitAsync(new(changes, actor.Id, clock.GetUtcNow(), "partnership.join"), stop) switch
        {
            CommitOutcome.Committed(var done) => new RecordOutcome.Done(done.Set.Changes[0].After!, done.Revision),
            CommitOutcome.Refused(var errors) => new RecordOutcome.Refused([.. errors]),
            _ => new RecordOutcome.Stale(network.Current.Partnership(id) ?? into, []),
        };
    }

    private static bool Forming(Partnership p) => p is { Phase: PartnershipPhase.Forming, Origin: Origin.Request } && p.Status != RecordStatus.Archived;

    // a booking that is called off ends its own partnership, so it stays by itself
    private static bool Booked(Partnership p, NetworkSnapshot snapshot) => LeadOf(p) is { } lead && snapshot.RequestsFrom(lead).Any(r => r.Partnership == p.Id && r.Seats > 0);

    private static string? LeadOf(Partnership p) => p.Members.FirstOrDefault(m => m.Role == MemberRole.Lead)?.Organisation;

    private static ImmutableArray<Member> Members(Partnership into, Partnership other) =>
        [.. into.Members, .. other.Members.Where(m => into.Members.All(known => known.Organisation != m.Organisation))];

    // what both ask of the one who leads, such as how many come, is said once
    private static ImmutableArray<Commitment> Promises(Partnership into, Partnership other)
    {
        var all = into.Commitments.ToBuilder();
        foreach (var promise in other.Commitments.Where(c => !into.Commitments.Any(known => known with { Id = c.Id } == c)))
            all.Add(promise with { Id = Free(all) });
        return all.ToImmutable();
    }

    private static string Free(IEnumerable<Commitment> taken) =>
        Enumerable.Range(1, 1_000).Select(n => $"c{n}").First(id => taken.All(c => c.Id != id));
}
