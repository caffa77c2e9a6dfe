using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Hosting;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>Presses that change the plan: what is written in a field is the person's, what they left alone stays as it is now.</summary>
internal static class PlanActions
{
    public static void MapPartnershipPlan(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/partnerskaber/{id}/plan", FactsAsync);
        routes.MapPost("/partnerskaber/{id}/opgave", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press, TimeProvider clock) =>
            press.PlanAsync(id, "opgave", form, http, "inden", plan => plan with { Tasks = Marked(plan.Tasks, form["opgave"].ToString(), form["til"].ToString(), clock.Today()) }));
        routes.MapPost("/partnerskaber/{id}/ny-opgave", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press) =>
            press.PlanAsync(id, "opgave", form, http, "inden", plan => plan with { Tasks = plan.Tasks.Add(new(FreeId(plan), Text(form, "text") ?? "", Text(form, "hvem"), Day(form, "due"))) }));
        routes.MapPost("/partnerskaber/{id}/program", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press) =>
            press.PlanAsync(id, "program", form, http, "dagen", plan => plan with
            {
                Programme = form["til"] == "fjern" ? plan.Programme.RemoveAll(s => s.At == form["at"] && s.Text == form["text"])
                    : [.. plan.Programme.Add(new(Text(form, "at") ?? "", Text(form, "text") ?? "", Text(form, "hvem"))).OrderBy(s => s.At, StringComparer.Ordinal)],
            }));
        routes.MapPost("/partnerskaber/{id}/bidrag", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press) =>
            press.RecordAsync(id, "bidrag", form, http, "plan", p => List("commitments", Marked(p.Commitments, form["bidrag"].ToString(), form["til"].ToString()))));
        routes.MapPost("/partnerskaber/{id}/nyt-bidrag", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press) =>
            press.RecordAsync(id, "bidrag", form, http, "bringer", p => List("commitments", p.Commitments.Add(new(FreeId(p), Text(form, "hvem") ?? "",
                Enum.GetValues<OfferKind>().FirstOrDefault(k => Labels.Wire(k) == form["kind"]), Text: Text(form, "text"), Due: Day(form, "due")))), needsText: true));
        routes.MapPost("/partnerskaber/{id}/roller", (string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press) =>
            press.RecordAsync(id, "roller", form, http, "bringer", p => List("members", Roles(p, form))));
    }

    private static async Task<IResult> FactsAsync(string id, [FromForm] IFormCollection form, HttpContext http, PlanPress press)
    {
        bool changed(string name) => form[name].ToString().Trim() != form["var-" + name].ToString();
        var days = new JsonObject();
        foreach (var name in new[] { "start", "end" }.Where(changed))
            days[name] = Text(form, name);
        if (days.Count > 0 && await press.RecordAsync(id, "plan", form, http, null, _ => days) is var result && !press.Done)
            return result;
        return await press.PlanAsync(id, "plan", form, http, null, plan => plan with
        {
            StartTime = changed("startTime") ? Text(form, "startTime") : plan.StartTime,
            EndTime = changed("endTime") ? Text(form, "endTime") : plan.EndTime,
            Place = changed("place") ? Text(form, "place") : plan.Place,
            IfRain = changed("ifRain") ? Text(form, "ifRain") : plan.IfRain,
            Price = changed("price") ? Text(form, "price") : plan.Price,
        });
    }

    private static ImmutableArray<PlanTask> Marked(ImmutableArray<PlanTask> tasks, string id, string to, DateOnly today) =>
        to == "fjern" ? tasks.RemoveAll(t => t.Id == id) : [.. tasks.Select(t => t.Id == id ? t with { Done = to == "gjort" ? today : null } : t)];

    private static ImmutableArray<Commitment> Marked(ImmutableArray<Commitment> promises, string id, string to) => to == "fjern"
        ? promises.RemoveAll(c => c.Id == id)
        : [.. promises.Select(c => c.Id == id ? c with { State = to switch { "kept" => CommitmentState.Kept, "withdrawn" => CommitmentState.Withdrawn, _ => CommitmentState.Promised } } : c)];

    // the lead is one; who holds no role is a partner
    private static ImmutableArray<Member> Roles(Partnership p, IFormCollection form)
    {
        var members = PartnershipPhases.MembersOf(p);
        return [.. members.SelectMany(member =>
        {
            var roles = new List<MemberRole>();
            if (form["lead"] == member)
                roles.Add(MemberRole.Lead);
            roles.AddRange(RolesForm.Others.Where(role => form[Labels.Wire(role)].Contains(member)));
            return roles.DefaultIfEmpty(MemberRole.Partner).Select(role => new Member(member, role));
        })];
    }

    private static JsonObject List<TValue>(string name, ImmutableArray<TValue> values) => new() { [name] = JsonSerializer.SerializeToNode(values, NetworkJson.Wire) };

    private static string FreeId(Plan plan) => Enumerable.Range(1, int.MaxValue).Select(i => $"t{i}").First(id => plan.Tasks.All(t => t.Id != id));

    private static string FreeId(Partnership p) => Enumerable.Range(1, int.MaxValue).Select(i => $"c{i}").First(id => p.Commitments.All(c => c.Id != id));

    private static string? Text(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static DateOnly? Day(IFormCollection form, string name) =>
        DateOnly.TryParseExact(form[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
