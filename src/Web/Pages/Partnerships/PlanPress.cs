using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using PartnershipLife = CoCreate.Api.Partnerships.Partnerships;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>Carries a press out on the plan or on the record as they are now, and goes back to the page.</summary>
public sealed class PlanPress(PartnershipLife life, RecordChanges changes, RefusedWords refused, INetwork network)
{
    private const int Tries = 10;

    /// <summary>Whether the last press was done.</summary>
    public bool Done { get; private set; }

    /// <summary>Changes the plan.</summary>
    public async Task<IResult> PlanAsync(string id, string form, IFormCollection fields, HttpContext http, string? part, Func<Plan, Plan> change)
    {
        var actor = http.Actor();
        if (network.Current.Partnership(id) is not { } p || !Rights.May(actor, Act.Read, p, network.Current))
            return actor.SignedIn ? Results.NotFound() : Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (!Rights.May(actor, Act.Assist, p, network.Current))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var wrong = await life.PlanAsync(actor, id, change, http.RequestAborted);
        return Answer(id, form, fields, part, wrong);
    }

    /// <summary>Changes the record by a merge patch made of what is there now.</summary>
    public async Task<IResult> RecordAsync(string id, string form, IFormCollection fields, HttpContext http, string? part, Func<Partnership, JsonObject> patch, bool needsText = false)
    {
        Done = false;
        if (needsText && ChangeRules.CheckWords("text", fields["text"], required: true) is { IsEmpty: false } nothing)
            return Answer(id, form, fields, part, nothing);
        for (var i = 0; i < Tries; i++)
        {
            if (network.Current.Partnership(id) is not { } p)
                return Results.NotFound();
            switch (await changes.PatchAsync(http.Actor(), RecordKind.Partnership, id, p.Version, patch(p), http.RequestAborted))
            {
                case RecordOutcome.Done:
                    return Answer(id, form, fields, part, null);
                case RecordOutcome.Refused(var errors):
                    return Answer(id, form, fields, part, [.. errors.Select(Short)]);
                case RecordOutcome.Malformed(var errors):
                    return Answer(id, form, fields, part, [.. errors.Select(Short)]);
                case RecordOutcome.Stale:
                    continue;
                case RecordOutcome.NotFound:
                    return Results.NotFound();
                default:
                    return Results.StatusCode(http.Actor().SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
            }
        }
        return PartnershipActions.To(id, "imens", part);
    }

    private IResult Answer(string id, string form, IFormCollection fields, string? part, IReadOnlyList<RuleError>? wrong)
    {
        Done = wrong is null;
        if (wrong is null)
        {
            refused.Forget(id);
            return PartnershipActions.To(id, "gemt", part);
        }
        refused.Keep(id, form, fields, wrong.Select(Short));
        return PartnershipActions.To(id, "afvist", null);
    }

    // commitments[2].text → text: the form has one of each
    private static RuleError Short(RuleError error) => error with { Field = error.Field[(error.Field.LastIndexOf('.') + 1)..] };
}
