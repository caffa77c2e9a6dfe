using System.Text.Json.Nodes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>The part of a form that makes a new organisation along with what it posts.</summary>
internal static class NewOrganisation
{
    public const string Choice = "new";

    public static bool Chosen(Written w) => w.Text("organisation") == Choice;

    public static (JsonObject Body, IReadOnlyCollection<FieldError> Errors) Read(Written w, NetworkSnapshot snapshot, DateOnly today)
    {
        var r = Fields(w, snapshot, today);
        var (_, broken) = FormCheck.Check(RecordKind.Organisation, r.Body, snapshot, today);
        return (FormCheck.Filled(r.Body), [.. r.Errors.Concat(broken.Where(e => e.Field != "status").Select(e => new FieldError(FieldOf(e.Field), FormCheck.Words(e)))).DistinctBy(e => e.Field)]);
    }

    /// <summary>The fields of an organisation, wherever they are asked for.</summary>
    public static FieldReader Fields(Written w, NetworkSnapshot snapshot, DateOnly today)
    {
        var r = new FieldReader(w, today);
        r.Line("org-name", "name");
        if (Enum.GetValues<Sector>().Any(s => Labels.Wire(s) == w.Text("org-sector")))
            r.Line("org-sector", "sector");
        else
            r.Wrong("org-sector", T.Forms.SectorWanted);
        r.Line("org-cvr", "cvr");
        r.Lines("org-description", "description");
        r.Line("org-municipality", "municipality");
        r.Line("org-web", "web");
        r.Body["themes"] = r.Codes("org-themes");
        r.Body["address"] = Whole(("street", w.Text("org-street")), ("postcode", w.Text("org-postcode")), ("city", w.Text("org-city")));
        r.Body["position"] = Places.Read("org-place", r, snapshot);
        r.Body["limits"] = Whole(("perMonth", r.Whole("org-perMonth")), ("pauseUntil", FieldReader.Iso(r.Day("org-pauseUntil"))), ("notes", w.Text("org-notes")));
        return r;
    }

    // nothing at all in it: there is none
    private static JsonObject? Whole(params (string Name, JsonNode? Value)[] parts) =>
        parts.All(p => p.Value is null) ? null : new(parts.Select(p => KeyValuePair.Create(p.Name, p.Value)));

    public static string FieldOf(string path) => path switch
    {
        _ when path.StartsWith("address.", StringComparison.Ordinal) || path.StartsWith("limits.", StringComparison.Ordinal) => "org-" + path.Split('.')[1],
        _ when path.StartsWith("position", StringComparison.Ordinal) => "org-place",
        _ => "org-" + path.Split('[', '.')[0],
    };
}
