using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Partnerships;

/// <summary>What somebody wrote in a form that was refused, so that the page can show it again beside what is wrong.</summary>
public sealed class RefusedWords(Drafts drafts, IHttpContextAccessor http)
{
    private JsonObject? kept;

    /// <summary>Keeps a form and what is wrong with it.</summary>
    public void Keep(string partnership, string form, IFormCollection fields, IEnumerable<RuleError> errors)
    {
        var body = new JsonObject
        {
            ["form"] = form,
            ["fields"] = new JsonObject(fields.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, f.Value.ToString()))),
            ["errors"] = new JsonArray([.. errors.Select(e => (JsonNode)new JsonObject { ["field"] = e.Field, ["da"] = $"{e.Da} {e.RemedyDa}", ["en"] = $"{e.En} {e.RemedyEn}" })]),
        };
        drafts.Save(Owner, Key(partnership), body);
    }

    /// <summary>Brings back what was refused a moment ago.</summary>
    public void Load(string partnership) => kept = drafts.Load(Owner, Key(partnership));

    /// <summary>It was taken after all.</summary>
    public void Forget(string partnership) => drafts.Delete(Owner, Key(partnership));

    /// <summary>What was written in a field of a form; else what stands there.</summary>
    public string? Value(string form, string field, string? there) => kept?["form"]?.ToString() == form ? kept["fields"]?[field]?.ToString() ?? there : there;

    /// <summary>What is wrong, every form together; each at the field of that name.</summary>
    public IReadOnlyList<FieldError> Errors => kept?["errors"] is JsonArray errors
        ? [.. errors.OfType<JsonObject>().Select(e => new FieldError($"{kept["form"]}-{e["field"]}", e[Language.Code]?.ToString() ?? ""))] : [];

    private string Owner => Drafts.Of(http.HttpContext!.Actor().Id);

    private static string Key(string partnership) => "partnerskab:" + partnership;
}
