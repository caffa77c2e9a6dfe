using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Rooms;

/// <summary>A room's end: closed and readable, or taken away.</summary>
public sealed class RoomEnding(RoomDirectory rooms, RoomVisitors visitors, GuestBook book, INetwork network, TimeProvider clock)
{
    /// <summary>Closes it for good, and ends its links and its guests' tokens; null when it is done.</summary>
    public async Task<ProblemAnswer?> ArchiveAsync(string id, HttpContext http)
    {
        var (owner, refusal) = await DoorAsync(id, http);
        if (refusal is not null)
            return refusal;
        if (!owner!.State.Archived && (await owner.SubmitAsync(Caller.Server, Submission.Of($"archive-{id}", "room.archive", new RoomArchive())))[0].Error is { } error)
            return new(ProblemKind.Conflict, [RoomDoor.Told(error)]);
        book.Close(id, clock.GetUtcNow());
        return null;
    }

    /// <summary>Takes it away, overwritten: the log, the guests and their names, the links and the letters about it; null when it is done.</summary>
    public async Task<ProblemAnswer?> DeleteAsync(string id, HttpContext http)
    {
        var (_, refusal) = await DoorAsync(id, http);
        if (refusal is not null)
            return refusal;
        await rooms.DeleteAsync(id);
        book.ForgetRoom(id);
        await ForgetInNetworkAsync(id, http.Actor());
        return null;
    }

    // the partnership stays, and no longer points at a room that is not there
    private async Task ForgetInNetworkAsync(string id, Actor actor)
    {
        foreach (var met in network.Current.Partnerships.Where(p => p.Room == id).Select(p => p.Id).ToArray())
        {
            while (network.Current.Partnership(met) is { } p && p.Room == id
                && await network.CommitAsync(new([Change.Replace(p, p with { Room = null })], actor.Id, clock.GetUtcNow(), "partnership.room")) is CommitOutcome.Conflicted)
            {
            }
        }
    }

    private async Task<(RoomOwner? Owner, ProblemAnswer? Refusal)> DoorAsync(string id, HttpContext http)
    {
        if (visitors.Of(http) is not { } visitor)
            return (null, new(ProblemKind.SignInFirst));
        if ((visitor.Room is not null && visitor.Room != id) || await rooms.OpenAsync(id) is not { } owner)
            return (null, new(ProblemKind.NotFound));
        var closes = RoomRights.Hosts(owner.State, visitor.Member) || RoomRights.Closes(owner.State, http.Actor(), network.Current);
        return closes ? (owner, null) : (null, new(owner.State.Members.Has(visitor.Member) ? ProblemKind.Forbidden : ProblemKind.NotFound));
    }
}
