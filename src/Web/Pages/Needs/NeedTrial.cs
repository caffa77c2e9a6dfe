using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Needs;

/// <summary>A change the engine proposes, carried in an address or a form as a JSON merge patch of the need.</summary>
public static class NeedTrial
{
    private const int Longest = 2_000;

    // what a counterfactual may change; an address cannot smuggle in anything else
    private static readonly string[] Fields = ["window", "weekdays", "groupSize", "budget", "reachKm", "grades", "ages", "themes", "subjects", "requirements", "position", "deadline"];

    /// <summary>The patch that makes these changes; null when any of them is not the need's to make.</summary>
    public static JsonObject? Patch(IEnumerable<FieldChange> changes) => Build(changes, c => c.To);

    /// <summary>The patch that takes them back.</summary>
    public static JsonObject? Inverse(IEnumerable<FieldChange> changes) => Build(changes, c => c.From);

    public static JsonObject? Read(string? text)
    {
        if (text is not { Length: > 1 and <= Longest })
            return null;
        try
        {
            return JsonNode.Parse(text) is JsonObject patch && patch.All(p => Fields.Contains(p.Key)) ? patch : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The need with the patch; null when the patch does not fit its shape.</summary>
    public static Need? Try(Need need, JsonObject patch) => RecordReader.Patched(need, patch) is { Record: Need tried, Missing.IsEmpty: true } ? tried : null;

    private static JsonObject? Build(IEnumerable<FieldChange> changes, Func<FieldChange, JsonNode?> value)
    {
        var patch = new JsonObject();
        foreach (var change in changes)
        {
            if (change.Of != "need")
                return null;
            var path = change.Field.Split('.');
            var at = patch;
            foreach (var step in path[..^1])
                at = (JsonObject)(at[step] ??= new JsonObject());
            at[path[^1]] = value(change)?.DeepClone();
        }
        return patch.Count > 0 && patch.All(p => Fields.Contains(p.Key)) ? patch : null;
    }
}
