using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Needs;

/// <summary><c>/needs</c>.</summary>
public static class NeedRoutes
{
    public static void MapNeeds(this IEndpointRouteBuilder routes) => routes.MapRecords<Need>(RecordKind.Need, "needs");
}
