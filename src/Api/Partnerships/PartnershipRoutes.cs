using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Partnerships;

/// <summary><c>/partnerships</c>.</summary>
public static class PartnershipRoutes
{
    public static void MapPartnerships(this IEndpointRouteBuilder routes) => routes.MapRecords<Partnership>(RecordKind.Partnership, "partnerships");
}
