using System.Security.Claims;
using CoCreate.Api.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Rooms;

/// <summary>Somebody at the door of a room.</summary>
/// <param name="Member">Their id as a member.</param>
/// <param name="Room">The one room a guest may enter; null = any they are a member of.</param>
/// <param name="Token">What they came with; null = a cookie.</param>
/// <param name="Stamp">The cookie's stamp, which a new password ends.</param>
public sealed record RoomVisitor(string Member, string? Room, string? Token, string? Stamp);

/// <summary>Who stands at the door: by cookie, by access token, or by a guest's token. And whether that still holds.</summary>
public sealed class RoomVisitors(PeopleDb people, Tokens tokens, AccountStore accounts, IServiceProvider services, TimeProvider clock)
{
    // a token ends by its time without anything being written
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    private readonly IRoomGuests? guests = services.GetService<IRoomGuests>();

    /// <summary>Who makes this request; null = nobody we know.</summary>
    public RoomVisitor? Of(HttpContext http)
    {
        var token = BearerHandler.TokenOf(http.Request) ?? (http.Request.Query["access_token"].ToString() is { Length: > 0 } asked ? asked : null);
        if (token is not null)
            return tokens.Read(token) is { } account ? new(account.Id, null, token, null) : guests?.Find(token) is { } guest ? new(guest.Member, guest.Room, token, null) : null;
        return http.User.Identity?.IsAuthenticated == true && http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? new(id, null, null, http.User.FindFirstValue(SignIns.StampClaim)) : null;
    }

    /// <summary>The same for an action on an open connection: people.db is asked again when anything in it has changed.</summary>
    internal bool Holds(RoomConnection connection)
    {
        var changes = people.Use(c => c.TotalChanges);
        if (connection.Seen.Changes == changes && clock.GetElapsedTime(connection.Seen.At) < LookAgain)
            return true;
        if (!Holds(connection.Visitor))
            return false;
        connection.Seen = (changes, clock.GetTimestamp());
        return true;
    }

    /// <summary>Whether what they came with still opens the door.</summary>
    public bool Holds(RoomVisitor visitor) => visitor switch
    {
        { Token: { } token, Room: null } => tokens.Read(token)?.Id == visitor.Member,
        { Token: { } token } => guests?.Find(token) is { } guest && guest.Member == visitor.Member && guest.Room == visitor.Room,
        _ => accounts.Find(visitor.Member)?.Stamp == visitor.Stamp,
    };
}
