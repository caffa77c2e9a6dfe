using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Offers;

/// <summary><c>/offers</c>.</summary>
public static class OfferRoutes
{
    public static void MapOffers(this IEndpointRouteBuilder routes) => routes.MapRecords<Offer>(RecordKind.Offer, "offers");
}
