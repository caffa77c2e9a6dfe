using System.Text.Json.Nodes;

namespace CoCreate.Api.Hosting;

/// <summary>A part that says nothing, such as a window without either end, is the same as none: it is kept as null, never as an object of nulls.</summary>
internal static class EmptyParts
{
    private static readonly string[] Names = ["window", "ages", "address", "limits"];

    public static void Drop(JsonObject record)
    {
        foreach (var name in Names)
            if (record[name] is JsonObject part && part.All(p => p.Value is null))
                record[name] = null;
        if (record["periods"] is JsonArray periods)
            foreach (var empty in periods.Where(p => p is JsonObject o && o.All(end => end.Value is null)).ToArray())
                periods.Remove(empty);
    }
}
