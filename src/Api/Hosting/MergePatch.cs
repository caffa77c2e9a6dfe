using System.Text.Json.Nodes;

namespace CoCreate.Api.Hosting;

/// <summary>JSON merge patch, RFC 7396.</summary>
public static class MergePatch
{
    /// <summary>The target after the patch; neither argument is changed.</summary>
    public static JsonObject Apply(JsonObject? target, JsonObject patch)
    {
        var result = (JsonObject?)target?.DeepClone() ?? [];
        foreach (var (name, value) in patch)
        {
            if (value is null)
                result.Remove(name);
            else if (value is JsonObject inner)
                result[name] = Apply(result[name] as JsonObject, inner);
            else
                result[name] = value.DeepClone();
        }
        return result;
    }
}
