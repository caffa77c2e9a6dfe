using System.Text.Json.Nodes;

namespace CoCreate.Api.Hosting;

/// <summary>Parts of a record that need an id get one when the sender gave none: <c>r1</c>, <c>r2</c> …</summary>
internal static class WireIds
{
    public static void Fill(JsonObject body)
    {
        Fill(body["requirements"], "r");
        Fill(body["commitments"], "c");
        Fill(body["slots"], "s");
        Fill(body["tasks"], "t");
    }

    private static void Fill(JsonNode? list, string letter)
    {
        if (list is not JsonArray parts)
            return;
        var taken = parts.OfType<JsonObject>().Select(p => p["id"]?.ToString()).ToHashSet();
        var next = 1;
        foreach (var part in parts.OfType<JsonObject>().Where(p => p["id"] is null))
        {
            while (!taken.Add(letter + next))
                next++;
            part["id"] = letter + next;
        }
    }
}
