using System.Globalization;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Partnerships;
using CoCreate.Network.Changes;
using CoCreate.Web.Visits;
using PartnershipLife = CoCreate.Api.Partnerships.Partnerships;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>Keeps a message or a log entry that was written on the page.</summary>
public sealed class Said(Visit visit, PartnershipLife life, RefusedWords refused)
{
    private const int Longest = 4_000;

    /// <summary>Writes it, or shows it again with what is wrong.</summary>
    public IResult Keep(string id, string form, WordKind kind, IFormCollection fields, Actor actor, string done, string part)
    {
        if (!actor.SignedIn)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (visit.Snapshot.Partnership(id) is not { } p || !visit.May(Act.Read, p))
            return Results.NotFound();
        if (!visit.May(Act.TakePart, p))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var text = fields["text"].ToString().Trim();
        var errors = ChangeRules.CheckWords("text", text, required: true);
        if (errors.IsEmpty && text.Length > Longest)
            errors = [ShapeErrors.TooLong("text", Longest)];
        DateOnly? day = kind != WordKind.Log ? null
            : DateOnly.TryParseExact(fields["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) ? said : visit.Today;
        if (PlanRules.LogDay("date", day, visit.Today) is { } never)
            errors = errors.Add(never);
        if (!errors.IsEmpty)
        {
            refused.Keep(id, form, fields, errors);
            return PartnershipActions.To(id, "afvist", null);
        }
        life.Write(actor, p, kind, null, text, day);
        refused.Forget(id);
        return PartnershipActions.To(id, done, part);
    }
}
