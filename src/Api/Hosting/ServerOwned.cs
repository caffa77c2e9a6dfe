using System.Text.Json.Nodes;
using CoCreate.Network.Changes;

namespace CoCreate.Api.Hosting;

/// <summary>Fields that follow from what happens and are never typed in. What was read may be sent back as it stands; anything else is refused.</summary>
internal static class ServerOwned
{
    public static readonly string[] Names =
        ["id", "version", "revision", "status", "claimed", "verified", "responses", "positionFrom", "origin", "agreements", "outcomes", "withheld"];

    /// <summary>Each such field that the body would change, compared with what is there (or would be there, for a new record).</summary>
    public static IEnumerable<RuleError> Changed(JsonObject body, JsonObject there) => Names
        .Where(name => body.TryGetPropertyValue(name, out var sent) && !JsonNode.DeepEquals(sent, there[name]))
        .Select(ShapeErrors.ReadOnly);
}
