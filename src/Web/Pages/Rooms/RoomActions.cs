namespace CoCreate.Web.Pages.Rooms;

/// <summary>What a room's pages ask beside the hub.</summary>
internal static class RoomActions
{
    public static void MapRoomPages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/rum/{id}/folk", async (string id, RoomHere here) => await here.LoadAsync(id) ? Results.Json(RoomConfig.People(here)) : Results.NotFound());
}
