using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;

namespace CoCreate.Api.Rooms;

/// <summary>Where a promise stands in the network.</summary>
public sealed record PromiseAnswer(string Card, string Partnership, string Commitment);

/// <summary>Brings into the network what was promised and signed in a room, once: a commitment has its card's id, the partnership the room's.</summary>
public sealed class RoomPromises(RoomDirectory rooms, INetwork network, TimeProvider clock)
{
    // who loses a race decides again on what is there then
    private const int Tries = 20;

    /// <summary>Everything a room has promised and signed that the network does not know yet.</summary>
    public async Task BringAsync(string id, CancellationToken stop = default)
    {
        if (await rooms.OpenAsync(id) is not { } owner)
            return;
        foreach (var promise in owner.State.Commitments.Where(c => c is { Recorded: null, Organisation: not null }).OrderBy(c => c.Seq))
            await RecordAsync(owner, promise.Id, stop);
        if (Signing.Complete(owner.State))
            await SignAsync(owner, stop);
    }

    /// <summary>One promise becomes a commitment of the partnership that meets in the room; said again it is answered as the first time.</summary>
    public async Task<(PromiseAnswer? Done, RuleError? Error)> RecordAsync(RoomOwner owner, string card, CancellationToken stop = default)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (owner.State.Commitments[card] is not { } promise)
                return (null, RoomRefusals.NotPromised);
            if (promise.Recorded is { } there)
                return (new(card, there.Partnership, there.Commitment), null);
            var (snapshot, room) = (network.Current, owner.State);
            var before = Recording.Of(room, snapshot);
            var (after, error) = Recording.With(room, promise, before, snapshot);
            if (after is null)
                return (null, error);
            var (done, refused) = ReferenceEquals(before, after) ? (true, null) : await CommitAsync(before, after, promise.By, "partnership.commitment", stop);
            if (refused is not null)
                return (null, refused);
            if (done)
                return await CloseAsync(owner, card, after.Id);
        }
        throw new InvalidOperationException("Others were quicker twenty times in a row.");
    }

    private async Task SignAsync(RoomOwner owner, CancellationToken stop)
    {
        for (var i = 0; i < Tries; i++)
        {
            var (snapshot, room) = (network.Current, owner.State);
            var before = Recording.Of(room, snapshot);
            if (Signing.Of(room, before, snapshot) is not { } after)
                return;
            var (done, refused) = await CommitAsync(before, after, room.Agreement.Signatures.MaxBy(s => s.At)!.Id, "partnership.signed", stop);
            if (done || refused is not null)
                return;
        }
    }

    // neither done nor refused: somebody else was quicker
    private async Task<(bool Done, RuleError? Refused)> CommitAsync(Partnership? before, Partnership after, string by, string reason, CancellationToken stop) =>
        await network.CommitAsync(new([before is null ? Change.Add(after) : Change.Replace(before, after)], by, clock.GetUtcNow(), reason), stop) switch
        {
            CommitOutcome.Committed => (true, null),
            CommitOutcome.Refused(var errors) => (false, errors[0]),
            _ => (false, null),
        };

    private static async Task<(PromiseAnswer?, RuleError?)> CloseAsync(RoomOwner owner, string card, string partnership)
    {
        // the network has it; should the room not be told now, it is when this is asked again
        var answer = (await owner.SubmitAsync(Caller.Server, Submission.Of($"record-{StableId.Of(owner.Id, card)}", "commitment.record", new CommitmentRecord(card, partnership, card))))[0];
        return answer.Error is { } error && owner.State.Commitments[card]?.Recorded is null ? (null, RoomDoor.Told(error)) : (new(card, partnership, card), null);
    }
}
