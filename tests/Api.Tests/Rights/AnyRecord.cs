using System.Net.Http.Json;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Tests.RightsOfRoutes;

/// <summary>A new record of a kind and standing, of the association in Randers that the volunteer is a member of.</summary>
internal static class AnyRecord
{
    public static async Task<string> MakeAsync(TheRoutes t, string on) => on switch
    {
        "organisation" or "draft organisation" or "archived organisation" => await Standing(t, on, "organisations", await t.App.Create("volunteer", "organisations", new { name = $"Gren nr. {Samples.Number()}.", sector = "association", municipality = "0730", status = Status(on) })),
        "offer" or "draft offer" or "archived offer" => await Standing(t, on, "offers", await t.App.AnOffer(status: Status(on))),
        "hidden offer" => await HiddenAsync(t),
        "need" or "draft need" or "archived need" => await Standing(t, on, "needs",
            await t.App.Create("volunteer", "needs", new { organisation = t.App.Association, question = "Hvem har en båd?", status = Status(on) })),
        "partnership" or "draft partnership" or "archived partnership" => await Standing(t, on, "partnerships", await t.App.Create("volunteer", "partnerships",
            new { title = "Åens venner", members = new[] { new { organisation = t.App.Association, role = "lead" } }, start = "2027-05-03", status = Status(on) })),
        "joinable partnership" => await JoinableAsync(t),
        "request" => await t.App.Create("teacher", "requests", new { from = t.App.School, to = t.App.Association, message = "Kan I komme?" }),
        "unit" => await t.UnitAsync(),
        _ => "",
    };

    /// <summary>The record an act is asked about: the one made, or the one that would be.</summary>
    public static IRecord? Of(TheRoutes t, string on, string id, bool create, NetworkSnapshot network) => on.Split(' ')[^1] switch
    {
        "organisation" when create => new Organisation { Id = "new", Name = "Ny", Sector = Sector.Association, Municipality = "0730" },
        "offer" when create => new Offer { Id = "new", Organisation = t.App.Association, OfferKind = OfferKind.Place, Title = "Ny" },
        "need" when create => new Need { Id = "new", Organisation = t.App.Association, Question = "Ny" },
        "partnership" when create => new Partnership { Id = "new", Title = "Ny", Members = [new(t.App.Association, MemberRole.Lead)] },
        "ask" => new Request { Id = "new", From = t.App.Association, To = t.App.School, Asked = default, Expires = default },
        "organisation" => network.Organisation(id),
        "offer" => network.Offer(id),
        "need" => network.Need(id),
        "partnership" => network.Partnership(id),
        "request" => network.Request(id),
        "unit" => network.Unit(id),
        _ => null,
    };

    private static string Status(string on) => on.StartsWith("draft ", StringComparison.Ordinal) ? "draft" : "published";

    private static async Task<string> Standing(TheRoutes t, string on, string path, string id)
    {
        if (on.StartsWith("archived ", StringComparison.Ordinal))
            (await (await t.App.As("volunteer")).Send(HttpMethod.Post, $"/api/v1/{path}/{id}/archive", ifMatch: "*")).EnsureSuccessStatusCode();
        return id;
    }

    // two yeses for one need
    private static async Task<string> JoinableAsync(TheRoutes t)
    {
        var need = await t.App.Create("volunteer", "needs", new { organisation = t.App.Association, question = "Hvem har to både?", status = "published" });
        (t.Other, var made) = (await YesAsync(), await YesAsync());
        return made;

        async Task<string> YesAsync()
        {
            var asked = await t.App.Create("volunteer", "requests", new { from = t.App.Association, to = t.App.School, need, message = "Kan I?" });
            var yes = await (await t.App.As("teacher")).Send(HttpMethod.Post, $"/api/v1/requests/{asked}/accept", new { }, "*");
            return (await yes.Json())["partnership"]!.GetValue<string>();
        }
    }

    private static async Task<string> HiddenAsync(TheRoutes t)
    {
        var id = await t.App.AnOffer();
        (await (await t.App.As("admin")).Send(HttpMethod.Post, "/api/v1/moderation/hide", new { kind = "offer", id, reason = "spam", words = "Reklame" }, "*")).EnsureSuccessStatusCode();
        return id;
    }
}
