using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Rooms;

/// <summary>What a host wishes a member to be.</summary>
internal sealed record RoleWish(RoomRole Role);

/// <summary>Links into a room, those who come by them, and who is let in.</summary>
internal static class DoorRoutes
{
    public static void MapDoor(this RouteGroupBuilder group)
    {
        group.MapPost("/{id}/invitations", InviteAsync).Takes(Declared.KeyHeader).Accepts<InvitationWish>("application/json").Produces<InvitationLink>()
            .Refuses(400, 401, 403, 404, 409, 410, 413, 415, 422, 429).WithSummary("A link into the room, for its host: role member, guest or reader, until when, for how many. It is told once.");
        group.MapGet("/{id}/invitations", (string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, GuestBook book) => AsHost(id, http, rooms, visitors, (owner, _) =>
                Task.FromResult(Json(new InvitationList([.. book.LinksOf(owner.Id).Select(i => new InvitationItem(i.Id, i.Role, i.Organisation, i.At, i.Expires, i.Uses, i.Used, i.Revoked))])))))
            .Produces<InvitationList>().Refuses(401, 403, 404, 429).WithSummary("The room's links without their tokens, newest first; for its host.");
        group.MapDelete("/{id}/invitations/{invitation}", (string id, string invitation, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, GuestBook book) => AsHost(id, http, rooms, visitors, (owner, _) =>
                Task.FromResult(book.Revoke(owner.Id, invitation) ? Results.NoContent() : new ProblemAnswer(ProblemKind.NotFound))))
            .Produces(204).Refuses(401, 403, 404, 429).WithSummary("Takes a link back. Who came by it stays.");
        group.MapPost("/join", ComeAsync).NeedsNoToken().Takes(Declared.KeyHeader).Accepts<JoinWish>("application/json").Produces<CameIn>()
            .Refuses(400, 401, 404, 409, 410, 413, 415, 422, 429).WithSummary("Comes with a link: signed in for one's organisation and in at once; others by name and organisation, as guests who wait for the host.");
        group.MapGet("/join", SelfAsync).Produces<GuestSelf>().Refuses(401, 404, 429).WithSummary("A guest asks by their guest token whether they are in.");
        group.MapGet("/{id}/waiting", (string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomDoor door) => AsHost(id, http, rooms, visitors, (owner, _) => Task.FromResult(Json(new WaitingList([.. door.WaitingAt(owner.Id)])))))
            .Produces<WaitingList>().Refuses(401, 403, 404, 429).WithSummary("Who waits to be let in; for the host.");
        Step("approve", "Lets a guest in who waits.", (door, owner, _, member) => door.ApproveAsync(owner, member));
        Step("remove", "Sends somebody out, or turns away who waits; a guest's token ends.", (door, owner, host, member) => door.RemoveAsync(owner, host, member));
        group.MapPost("/{id}/members/{member}/role", RoleAsync).Takes(Declared.KeyHeader).Accepts<RoleWish>("application/json").Produces(204)
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429).WithSummary("Gives a member another role: host, member, guest or reader.");
        group.MapPost("/{id}/members/{member}/forget", ForgetAsync).Takes(Declared.KeyHeader).Produces(204).Refuses(400, 401, 403, 404, 409, 429)
            .WithSummary("Takes a guest's name out for good; for the host, and for the guest. What they did stays, by nobody.");

        void Step(string name, string summary, Func<RoomDoor, RoomOwner, string, string, Task<DoorOutcome>> step) =>
            group.MapPost("/{id}/members/{member}/" + name, (string id, string member, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomDoor door) =>
                    AsHost(id, http, rooms, visitors, async (owner, host) => Answer(await step(door, owner, host, member))))
                .Takes(Declared.KeyHeader).Produces(204).Refuses(400, 401, 403, 404, 409, 429).WithSummary(summary);
    }

    private static Task<IResult> InviteAsync(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomDoor door) => AsHost(id, http, rooms, visitors, async (owner, host) =>
    {
        if (owner.State.Archived)
            return new ProblemAnswer(ProblemKind.Gone, [RoomRefusals.Closed]);
        var (wish, refusal) = await JsonBody.ReadAsync<InvitationWish>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        var (link, errors) = door.Invite(owner.State, host, wish!);
        return link is null ? new ProblemAnswer(ProblemKind.Broken, errors) : Json(link);
    });

    private static async Task<IResult> ComeAsync(HttpContext http, RoomDoor door)
    {
        var (wish, refusal) = await JsonBody.ReadAsync<JoinWish>(http);
        return refusal ?? Answer(await door.ComeAsync(http.Actor(), wish!));
    }

    private static async Task<IResult> SelfAsync(HttpContext http, RoomDoor door)
    {
        if (BearerHandler.TokenOf(http.Request) is not { } token)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        return await door.SelfAsync(token) is { } self ? Json(self) : new ProblemAnswer(ProblemKind.NotFound);
    }

    private static Task<IResult> RoleAsync(string id, string member, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomDoor door) => AsHost(id, http, rooms, visitors, async (owner, host) =>
    {
        var (wish, refusal) = await JsonBody.ReadAsync<RoleWish>(http);
        return refusal ?? Answer(await door.SetRoleAsync(owner, host, member, wish!.Role));
    });

    private static async Task<IResult> ForgetAsync(string id, string member, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, RoomDoor door)
    {
        var (owner, me, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        if (refusal is not null)
            return refusal;
        if (me != member && !RoomRights.Hosts(owner!.State, me))
            return new ProblemAnswer(ProblemKind.Forbidden);
        return door.Forget(id, member) ? Results.NoContent() : new ProblemAnswer(ProblemKind.NotFound);
    }

    private static async Task<IResult> AsHost(string id, HttpContext http, RoomDirectory rooms, RoomVisitors visitors, Func<RoomOwner, string, Task<IResult>> work)
    {
        var (owner, me, refusal) = await RoomRoutes.DoorAsync(id, http, rooms, visitors);
        return refusal is not null ? refusal : RoomRights.Hosts(owner!.State, me) ? await work(owner, me) : new ProblemAnswer(ProblemKind.Forbidden);
    }

    private static IResult Answer(DoorOutcome outcome) => outcome switch
    {
        DoorOutcome.Done(var answer) => Json(answer),
        DoorOutcome.Changed => Results.NoContent(),
        DoorOutcome.Over(var why) => new ProblemAnswer(ProblemKind.Gone, [why]),
        DoorOutcome.Refused(var errors) => new ProblemAnswer(ProblemKind.Broken, errors),
        DoorOutcome.Conflict(var why) => new ProblemAnswer(ProblemKind.Conflict, [why]),
        _ => new ProblemAnswer(ProblemKind.NotFound),
    };

    private static IResult Json<T>(T answer) => Results.Json(answer, NetworkJson.Wire);
}
