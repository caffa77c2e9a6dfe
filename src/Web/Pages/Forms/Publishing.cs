using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What became of posting a form.</summary>
/// <param name="Outcome">The record's, or the new organisation's when that failed first.</param>
/// <param name="MadeOrganisation">Id of an organisation that now exists, even when the record itself was refused.</param>
public sealed record Posted(RecordOutcome Outcome, string? MadeOrganisation);

/// <summary>Turns a checked form into records, through the same door as the API.</summary>
public sealed class Publishing(RecordChanges changes, TimeProvider clock)
{
    // who posts an offer and says no day has still confirmed it
    private const int FreshMonths = 6;

    public async Task<Posted> CreateAsync(Actor actor, RecordKind kind, JsonObject body, string? organisation, JsonObject? newOrganisation, CancellationToken stop)
    {
        string? made = null;
        if (newOrganisation is not null)
        {
            var wish = (JsonObject)newOrganisation.DeepClone();
            wish["status"] = "published";
            var outcome = await changes.CreateAsync(actor, RecordKind.Organisation, wish, stop);
            if (outcome is not RecordOutcome.Done(var record, _))
                return new(outcome, null);
            organisation = made = record.Id;
            // who makes an organisation is its first member; the next request reads that from the accounts
            actor = actor with { Organisations = actor.Organisations.Add(made) };
        }
        var whole = FormCheck.Filled(body);
        whole["organisation"] = organisation;
        whole["status"] = "published";
        Confirm(kind, whole);
        return new(await changes.CreateAsync(actor, kind, whole, stop), made);
    }

    /// <summary>Mends the version the form began with; publishes it too when <paramref name="publish"/>.</summary>
    public async Task<RecordOutcome> ChangeAsync(Actor actor, RecordKind kind, string id, long version, JsonObject body, bool publish, CancellationToken stop)
    {
        var patch = (JsonObject)body.DeepClone();
        if (publish)
            Confirm(kind, patch);
        var outcome = await changes.PatchAsync(actor, kind, id, version, patch, stop);
        return publish && outcome is RecordOutcome.Done(var mended, _)
            ? await changes.SetStatusAsync(actor, kind, id, mended.Version, RecordStatus.Published, stop)
            : outcome;
    }

    private void Confirm(RecordKind kind, JsonObject body)
    {
        if (kind == RecordKind.Offer && body["freshUntil"] is null)
            body["freshUntil"] = FieldReader.Iso(clock.Today().AddMonths(FreshMonths));
    }
}
