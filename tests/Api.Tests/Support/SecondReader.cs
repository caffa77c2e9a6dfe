using System.Diagnostics;
using System.Text.Json.Nodes;

namespace CoCreate.Api.Tests.Support;

/// <summary>Reads the description with other people's code in another language: the OpenAPI 3.1 schema and JSON Schema 2020-12 as Node knows them.</summary>
public static class SecondReader
{
    /// <summary>What it has to say: about the document itself, and about every request and answer that does not have the shape the document gives it.</summary>
    public static async Task<string> ReadAsync(JsonNode document, IEnumerable<Exchange> exchanges)
    {
        var client = Path.Combine(Root(), "src", "Web", "client");
        var start = new ProcessStartInfo("node") { WorkingDirectory = client, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--input-type=module");
        start.ArgumentList.Add("--eval");
        start.ArgumentList.Add(await File.ReadAllTextAsync(Path.Combine(Root(), "tests", "Api.Tests", "Support", "second-reader.mjs")));
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync();
        var complained = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(new JsonObject
        {
            ["document"] = document.DeepClone(),
            ["exchanges"] = new JsonArray([.. exchanges.Select(e => new JsonObject
            {
                ["path"] = e.Operation.Path, ["method"] = e.Operation.Method.Method.ToLowerInvariant(), ["status"] = e.Status.ToString(), ["request"] = e.Request, ["answer"] = e.Answer,
            })]),
        }.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return await said + await complained;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CoCreate.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

/// <summary>One request as it was sent and answered; a body is null when there was none, or none in JSON.</summary>
public sealed record Exchange(Described Operation, int Status, JsonNode? Request, JsonNode? Answer);
