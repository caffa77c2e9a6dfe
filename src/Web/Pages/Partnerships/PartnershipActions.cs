using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;
using PartnershipLife = CoCreate.Api.Partnerships.Partnerships;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>Presses on a partnership's page that are about who takes part and what they say. Each answers with a redirect, so that reloading repeats nothing.</summary>
internal static class PartnershipActions
{
    public static void MapPartnershipPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/partnerskaber/{id}/ja", (string id, [FromForm] IFormCollection form, HttpContext http, PartnershipLife life, RefusedWords refused) =>
            StepAsync(id, "ja", "ja", form, http, life, refused, PartnershipStep.Agree(null)));
        routes.MapPost("/partnerskaber/{id}/meld-fra", LeaveAsync);
        routes.MapPost("/partnerskaber/{id}/svar", AnswerAsync);
        routes.MapPost("/partnerskaber/{id}/besked", (string id, [FromForm] IFormCollection form, HttpContext http, Said said) => said.Keep(id, "besked", WordKind.Message, form, http.Actor(), "sendt", "snak"));
        routes.MapPost("/partnerskaber/{id}/log", (string id, [FromForm] IFormCollection form, HttpContext http, Said said) => said.Keep(id, "log", WordKind.Log, form, http.Actor(), "log", "log"));
        routes.MapPost("/partnerskaber/{id}/kontakt", Look);
        routes.MapPost("/partnerskaber/{id}/mind", Remind);
        routes.MapPost("/partnerskaber/{id}/saml", JoinAsync);
        routes.MapPartnershipPlan();
    }

    private static async Task<IResult> LeaveAsync(string id, [FromForm] IFormCollection form, HttpContext http, PartnershipLife life, RefusedWords refused)
    {
        var text = form["text"].ToString();
        var stops = form["hvad"] == "stop";
        var result = await StepAsync(id, "fra", stops ? "stoppet" : "gemt", form, http, life, refused, stops ? PartnershipStep.Stop(text) : PartnershipStep.Withdraw(text));
        // whoever has left has no page any more
        return !stops && http.Items.ContainsKey("left") ? Results.LocalRedirect(Addresses.Partnerships + "?nu=meldt-fra") : result;
    }

    private static Task<IResult> AnswerAsync(string id, [FromForm] IFormCollection form, HttpContext http, PartnershipLife life, RefusedWords refused, INetwork network)
    {
        var happened = Read<Happened>(form["happened"]);
        var again = Read<Again>(form["again"]);
        if (happened is null || again is null)
        {
            var missing = new List<RuleError>();
            if (happened is null)
                missing.Add(ShapeErrors.Missing("happened"));
            if (again is null)
                missing.Add(ShapeErrors.Missing("again"));
            refused.Keep(id, "svar", form, missing);
            return Task.FromResult(To(id, "afvist", null));
        }
        int? worth = int.TryParse(form["worth"], out var n) ? n : null;
        // an answer is the side's own; what else changed meanwhile does not stand in its way
        return StepAsync(id, "svar", "svaret", form, http, life, refused, PartnershipStep.Answer(new(happened.Value, worth, again.Value), form["text"]), network.Current.Partnership(id)?.Version);
    }

    private static async Task<IResult> StepAsync(string id, string name, string done, IFormCollection form, HttpContext http, PartnershipLife life, RefusedWords refused, PartnershipStep step, long? version = null)
    {
        var actor = http.Actor();
        if (!actor.SignedIn)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        switch (await life.StepAsync(actor, id, version ?? Forms.RecordActions.Version(form), null, step, http.RequestAborted))
        {
            case RecordOutcome.Done:
                refused.Forget(id);
                http.Items["left"] = true;
                return To(id, done, name == "svar" ? "bagefter" : null);
            case RecordOutcome.Refused(var errors):
                refused.Keep(id, name, form, errors);
                return To(id, "afvist", null);
            case RecordOutcome.Conflict(var error):
                refused.Keep(id, name, form, [error]);
                return To(id, "afvist", null);
            case RecordOutcome.Stale:
                return To(id, "imens", null);
            case RecordOutcome.NotFound:
                return Results.NotFound();
            default:
                return Results.StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    private static async Task<IResult> JoinAsync(string id, [FromForm] IFormCollection form, HttpContext http, Joining joining) =>
        await joining.JoinAsync(http.Actor(), id, form["med"].ToString(), http.RequestAborted) switch
        {
            RecordOutcome.Done => To(id, "samlet", "bringer"),
            RecordOutcome.Stale or RecordOutcome.Refused => To(id, "imens", null),
            RecordOutcome.NotFound => Results.NotFound(),
            _ => Results.StatusCode(http.Actor().SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized),
        };

    private static IResult Look(string id, [FromForm] IFormCollection form, HttpContext http, PartnershipPeople people, INetwork network)
    {
        var (actor, whom) = (http.Actor(), form["hvem"].ToString());
        if (network.Current.Partnership(id) is not { } p || !Rights.May(actor, Act.TakePart, p, network.Current) || p.Members.All(m => m.Organisation != whom))
            return Results.NotFound();
        people.Look(actor, PartnershipLife.SideOf(actor, p)!, whom, "arrange", id);
        return Results.LocalRedirect($"{Addresses.Partnership(id)}?kontakt={Uri.EscapeDataString(whom)}#kontakter");
    }

    private static IResult Remind(string id, [FromForm] IFormCollection form, HttpContext http, PartnershipLetters letters, Visit visit)
    {
        var (to, what) = (form["til"].ToString(), form["om"].ToString());
        if (visit.Snapshot.Partnership(id) is not { } p || !visit.May(Act.Assist, p) || p.Members.All(m => m.Organisation != to) || what.Length is 0 or > 1_000)
            return Results.NotFound();
        var by = PartnershipLife.SideOf(visit.Actor, p) ?? p.Members[0].Organisation;
        letters.Send(letters.Nudge(p, by, to, what == "planen" ? "Sig ja til planen, eller foreslå noget andet." : what, visit.Today, visit.Snapshot));
        return To(id, "mindet", null);
    }

    /// <summary>Back to the page, with what it then says.</summary>
    public static IResult To(string id, string now, string? part) => Results.LocalRedirect($"{Addresses.Partnership(id)}?nu={now}{(part is null ? "" : "#" + part)}");

    private static TValue? Read<TValue>(string? word) where TValue : struct, Enum =>
        Enum.GetValues<TValue>().Where(value => Labels.Wire(value) == word).Select(value => (TValue?)value).FirstOrDefault();
}
