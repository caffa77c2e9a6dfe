using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Organisations;

/// <summary>Adding, mending and taking away an organisation's units. Each answers with a redirect.</summary>
internal static class UnitActions
{
    public static void MapUnits(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/organisationer/{id}/enheder", AddAsync);
        routes.MapPost("/organisationer/{id}/enheder/{unit}", ChangeAsync);
    }

    private static async Task<IResult> AddAsync(string id, [FromForm] IFormCollection form, HttpContext http, RecordChanges changes)
    {
        var body = FormCheck.Filled(Body(form));
        body["organisation"] = id;
        body["status"] = "published";
        return Answer(await changes.CreateAsync(http.Actor(), RecordKind.Unit, body, http.RequestAborted), id, "enhed-ny", http.Actor());
    }

    private static async Task<IResult> ChangeAsync(string id, string unit, [FromForm] IFormCollection form, HttpContext http, RecordChanges changes)
    {
        var (actor, version) = (http.Actor(), RecordActions.Version(form));
        switch (form["gaa"].ToString())
        {
            case "fjern":
                return Answer(await changes.SetStatusAsync(actor, RecordKind.Unit, unit, version, RecordStatus.Archived, http.RequestAborted), id, $"enhed-fjernet&enhed={Uri.EscapeDataString(unit)}", actor);
            case "hent":
                var outcome = await changes.SetStatusAsync(actor, RecordKind.Unit, unit, version, RecordStatus.Draft, http.RequestAborted);
                if (outcome is RecordOutcome.Done(var back, _))
                    outcome = await changes.SetStatusAsync(actor, RecordKind.Unit, unit, back.Version, RecordStatus.Published, http.RequestAborted);
                return Answer(outcome, id, "fortrudt", actor);
            default:
                return Answer(await changes.PatchAsync(actor, RecordKind.Unit, unit, version, Body(form), http.RequestAborted), id, "rettet", actor);
        }
    }

    private static IResult Answer(RecordOutcome outcome, string id, string done, Actor actor) => outcome is RecordOutcome.Refused or RecordOutcome.Malformed
        ? Results.LocalRedirect(Addresses.Organisation(id) + "?nu=enhed-afvist#enheder")
        : RecordActions.Answer(outcome, Addresses.Organisation(id), done, actor);

    private static JsonObject Body(IFormCollection form)
    {
        var written = Written.Nothing.Take(form, _ => true);
        JsonNode?[] address = [written.Text("street"), written.Text("postcode"), written.Text("city")];
        return new()
        {
            ["name"] = written.Text("name") ?? "",
            ["address"] = address.All(part => part is null) ? null : new JsonObject { ["street"] = address[0], ["postcode"] = address[1], ["city"] = address[2] },
        };
    }
}
