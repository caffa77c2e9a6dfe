using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CoCreate.Api.Tests.Support;

/// <summary>One operation of the API's own description.</summary>
public sealed record Described(HttpMethod Method, string Path, ImmutableArray<int> Statuses)
{
    public bool Writes => Method == HttpMethod.Post || Method == HttpMethod.Patch;
    public string Kind => Path.Split('/').ElementAtOrDefault(3) ?? "";

    public override string ToString() => $"{Method} {Path}";

    public static async Task<IReadOnlyList<Described>> Operations(HttpClient client)
    {
        HttpResponseMessage answer;
        do
            answer = await client.GetAsync("/openapi/v1.json");
        while (!answer.IsSuccessStatusCode);
        var paths = (await answer.Json())["paths"]!.AsObject();
        return [.. paths.SelectMany(p => p.Value!.AsObject().Select(o =>
            new Described(new(o.Key.ToUpperInvariant()), p.Key, [.. o.Value!["responses"]!.AsObject().Select(r => int.Parse(r.Key))])))];
    }
}
