using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Forms;

/// <summary>Where a step's fields stand in their form.</summary>
public sealed record FormPlace(int Step, Written Written, int Extra);

/// <summary>One visit to a form: which draft, which step, what is in it. Reads the address and the kept draft; writes nothing.</summary>
public sealed class FormVisit
{
    private const int LongestPrefill = 5_000;

    private FormVisit(IFormPlan plan, IRecord? record, string key, string? draftId, FormDraft draft, int step)
    {
        (Plan, Record, Key, DraftId, Draft, Step) = (plan, record, key, draftId, draft, step);
    }

    public IFormPlan Plan { get; }

    /// <summary>The record it mends; null for something new.</summary>
    public IRecord? Record { get; }

    /// <summary>Under which the draft is kept.</summary>
    public string Key { get; }

    /// <summary>The draft's id in the address; null before the first save, and when a record is mended.</summary>
    public string? DraftId { get; }

    public FormDraft Draft { get; set; }

    public int Step { get; }

    public FormStep Topic => Plan.Steps[Step - 1];

    public int Last => Plan.Steps.Length;

    public string Title => Record is null ? Plan.NewTitle : Plan.EditTitle;

    public static FormVisit New(IFormPlan plan, IQueryCollection query, DraftKeeper keeper)
    {
        var id = query["kladde"].ToString();
        var known = id.Length is > 0 and <= 40 && id.All(char.IsAsciiLetterOrDigit) ? id : null;
        var key = DraftKeeper.NewKey(plan.Kind, known ?? Network.Snapshot.Ids.New());
        var draft = known is null ? null : keeper.Load(key);
        return new(plan, null, key, known, draft ?? new(Prefilled(plan, query), 1, 0, null), StepOf(plan, query));
    }

    public static FormVisit Of(IFormPlan plan, IRecord record, IQueryCollection query, DraftKeeper keeper, DateOnly today)
    {
        var key = DraftKeeper.EditKey(plan.Kind, record.Id);
        var draft = keeper.Load(key) ?? new(plan.Write(record, today), plan.Steps.Length, record.Version, null);
        return new(plan, record, key, null, draft, StepOf(plan, query));
    }

    /// <summary>The address of a step of this form.</summary>
    public string Address(int step, string more = "") => Record is { } record
        ? $"{Plan.RecordAddress(record.Id)}/ret?trin={step}{more}"
        : $"{Plan.NewAddress}?kladde={Key[(Key.LastIndexOf(':') + 1)..]}&trin={step}{more}";

    /// <summary>Organisations this person may post for.</summary>
    public static ImmutableArray<Organisation> Mine(Visit visit) =>
        [.. visit.Actor.Organisations.Select(visit.Snapshot.Organisation).OfType<Organisation>().Where(o => o.Status != RecordStatus.Archived)];

    /// <summary>Everything wrong, by field: the record's rules, and on the last step whose it is.</summary>
    public IReadOnlyCollection<FieldError> Errors(Visit visit, FormCheck check)
    {
        if (Record is not null || !visit.Actor.SignedIn)
            return check.Errors;
        var more = NewOrganisation.Chosen(Draft.Written) ? NewOrganisation.Read(Draft.Written, visit.Snapshot, visit.Today).Errors
            : Draft.Written.Text("organisation") is not { } id || visit.Snapshot.Organisation(id) is not { } organisation || !visit.Actor.Organisations.Contains(organisation.Id)
            && !Rights.May(visit.Actor, Act.Change, organisation, visit.Snapshot) ? [new("organisation", T.Forms.OrganisationWanted)] : [];
        return [.. check.Errors, .. more];
    }

    /// <summary>Whether a field is on any step.</summary>
    public bool Anywhere(string field) => Plan.Steps.Any(s => s.Holds(field));

    /// <summary>The step a field is on.</summary>
    public int StepOf(string field) => Array.FindIndex(Plan.Steps, s => s.Holds(field)) is >= 0 and var i ? i + 1 : Last;

    // a sentence that was asked elsewhere can be carried in, field by field
    private static Written Prefilled(IFormPlan plan, IQueryCollection query) =>
        Written.Nothing.Take(query.Where(q => q.Value.ToString().Length <= LongestPrefill), name => plan.Steps.Any(s => s.Holds(name)));

    private static int StepOf(IFormPlan plan, IQueryCollection query) =>
        int.TryParse(query["trin"], out var step) ? Math.Clamp(step, 1, plan.Steps.Length) : 1;
}
