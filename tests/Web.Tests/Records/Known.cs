using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CoCreate.Web.Tests.Records;

/// <summary>Records of the demo, found through the API.</summary>
internal static class Known
{
    public static async Task<JsonArray> ListAsync(string address, string kind)
    {
        using var http = new HttpClient { BaseAddress = new(address) };
        return (await http.GetFromJsonAsync<JsonObject>($"/api/v1/{kind}{(kind.Contains('?') ? "&" : "?")}limit=200"))!["items"]!.AsArray();
    }

    public static async Task<string> IdAsync(string address, string kind, Func<JsonNode, bool>? such = null) =>
        (await ListAsync(address, kind)).First(r => such?.Invoke(r!) ?? true)!["id"]!.ToString();
}
