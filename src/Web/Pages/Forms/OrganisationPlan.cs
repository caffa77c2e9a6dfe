using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Pages.Organisations;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Forms;

/// <summary>The form that mends an organisation. A new one is made along with the first thing it posts.</summary>
public sealed class OrganisationPlan : IFormPlan
{
    public RecordKind Kind => RecordKind.Organisation;
    public Phrase NewTitle => T.Forms.NewOrganisation;
    public Phrase EditTitle => T.OrganisationForm.EditTitle;
    public string NewAddress => Addresses.NewOffer;
    public string RecordAddress(string id) => Addresses.Organisation(id);

    public FormStep[] Steps { get; } =
    [
        new(T.OrganisationForm.Who, T.OrganisationForm.WhoLead, "org-name", "org-sector", "org-description", "org-web", "org-cvr", "org-themes"),
        new(T.OrganisationForm.Place, T.OrganisationForm.PlaceLead, "org-municipality", "org-street", "org-postcode", "org-city", "org-place"),
        new(T.OrganisationForm.Room, T.OrganisationForm.RoomLead, "org-perMonth", "org-pauseUntil", "org-notes"),
        new(T.Forms.Review, T.OrganisationForm.ReviewLead),
    ];

    public FieldReader Read(Written written, NetworkSnapshot snapshot, DateOnly today) => NewOrganisation.Fields(written, snapshot, today);

    public Written Write(IRecord record, DateOnly today)
    {
        var o = (Organisation)record;
        // a place that follows from the address or the municipality is not written, so that it keeps following
        var place = o.PositionFrom is PositionSource.Given or PositionSource.Address ? o.Position : null;
        return Written.Nothing.With("org-name", o.Name).With("org-sector", Labels.Wire(o.Sector)).With("org-description", o.Description).With("org-web", o.Web)
            .With("org-cvr", o.Cvr).With("org-themes", [.. o.Themes]).With("org-municipality", o.Municipality).With("org-street", o.Address?.Street)
            .With("org-postcode", o.Address?.Postcode).With("org-city", o.Address?.City).With("org-place", place is { } at ? Places.Write(at) : null)
            .With("org-perMonth", o.Limits?.PerMonth?.ToString()).With("org-pauseUntil", FieldReader.Iso(o.Limits?.PauseUntil)).With("org-notes", o.Limits?.Notes);
    }

    public string FieldOf(string path, Written written) => NewOrganisation.FieldOf(path);

    public IEnumerable<(int Step, Fact Fact)> Review(IRecord record, NetworkSnapshot snapshot, DateOnly today)
    {
        var o = (Organisation)record;
        string or(string? text) => string.IsNullOrWhiteSpace(text) ? T.Forms.NotWritten : text;
        yield return (1, new(T.Forms.OrgName, o.Name));
        yield return (1, new(T.Forms.OrgSector, Labels.Of(o.Sector).In()));
        yield return (1, new(T.Forms.OrgDescription, or(o.Description)));
        yield return (1, new(T.Forms.OrgWeb, or(o.Web)));
        yield return (1, new(T.OrganisationPage.Cvr, or(o.Cvr)));
        yield return (1, new(T.NeedPage.About, or(NeedFacts.Topics(o.Themes, snapshot))));
        yield return (2, new(T.Forms.OrgMunicipality, or(Municipalities.Find(o.Municipality)?.Name)));
        yield return (2, new(T.OrganisationForm.Address, or(OrganisationFacts.Place(o.Address))));
        yield return (3, new(T.OrganisationPage.Room, OrganisationFacts.Room(o, today)));
        yield return (3, new(T.OrganisationPage.Asks, or(o.Limits?.Notes)));
    }
}
