using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Rooms;

/// <summary>The hub's address, and who may knock: no other site's script, nobody unknown.</summary>
internal static class HubDoor
{
    public static void MapRoomHub(this IEndpointRouteBuilder routes) => routes.MapHub<RoomHub>("/hubs/rooms", hub =>
        {
            // a listener that takes nothing for so long is gone; it comes back and fetches
            hub.TransportSendTimeout = TimeSpan.FromSeconds(5);
            hub.CloseOnAuthenticationExpiration = false;
        })
        .Add(endpoint =>
        {
            var inside = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http => Refusal(http) is { } no ? no.ExecuteAsync(http) : inside(http);
        });

    private static ProblemAnswer? Refusal(HttpContext http)
    {
        // a browser sends its cookie wherever the script came from, and says where that was
        if (http.Request.Headers.Origin.ToString() is { Length: > 0 } origin && !Ours(origin, http))
            return new(ProblemKind.Forbidden);
        return http.RequestServices.GetRequiredService<RoomVisitors>().Of(http) is null ? new(ProblemKind.SignInFirst) : null;
    }

    private static bool Ours(string origin, HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<CoCreateOptions>();
        return options.AllowedOrigins.Contains(origin) || origin == new Uri(options.PublicUrl).GetLeftPart(UriPartial.Authority)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Scheme is "http" or "https" && from!.Authority.Equals(http.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
