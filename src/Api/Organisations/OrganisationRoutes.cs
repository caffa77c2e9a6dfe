using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Organisations;

/// <summary><c>/organisations</c>.</summary>
public static class OrganisationRoutes
{
    public static void MapOrganisations(this IEndpointRouteBuilder routes) => routes.MapRecords<Organisation>(RecordKind.Organisation, "organisations");
}
