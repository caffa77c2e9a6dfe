namespace CoCreate.Web.Visits;

public static partial class Addresses
{
    public const string Rooms = "/rum", NewRoom = "/rum/nyt";

    public static string Room(string id) => Rooms + "/" + Uri.EscapeDataString(id);

    /// <summary>The room as a list: everything the board can, also without script.</summary>
    public static string RoomAsList(string id) => Room(id) + "?vis=liste";

    public static string RoomMinutes(string id) => Room(id) + "/referat";

    public static string RoomAbout(string id) => Room(id) + "/om";

    public static string RoomInvite(string id) => Room(id) + "/inviter";

    /// <summary>Opening a room about something.</summary>
    public static string NewRoomAbout(string? need = null, string? match = null, string? coalition = null, string? partnership = null)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        foreach (var (name, value) in new[] { ("behov", need), ("match", match), ("kreds", coalition), ("partnerskab", partnership) })
            if (value is not null)
                query.Add(name, value);
        return NewRoom + query.ToString();
    }
}
