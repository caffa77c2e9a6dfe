using System.Text.Json.Nodes;
using CoCreate.Network.Changes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CoCreate.Api.Hosting;

/// <summary>The JSON object a request carries.</summary>
public static class JsonBody
{
    /// <summary>Longest body in bytes.</summary>
    public const int Longest = 1_048_576;

    /// <summary>The object, or the answer that says why there is none.</summary>
    public static async Task<(JsonObject? Body, ProblemAnswer? Refusal)> ReadAsync(HttpContext http, bool mergePatch = false)
    {
        if (!IsJson(http.Request.ContentType, mergePatch))
            return (null, new(ProblemKind.NotJson));
        if (http.Request.ContentLength > Longest)
            return (null, new(ProblemKind.TooLarge));
        var bytes = await BytesAsync(http.Request.Body, http.RequestAborted);
        if (bytes is null)
            return (null, new(ProblemKind.TooLarge));
        var errors = new List<RuleError>();
        var body = JsonScan.Read(bytes.AsSpan(), errors);
        return body is null ? (null, new(ProblemKind.Malformed, errors)) : (body, null);
    }

    private static bool IsJson(string? contentType, bool mergePatch) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (mergePatch && type.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase)))
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[16_384];
        int read;
        while ((read = await body.ReadAsync(buffer, stop)) > 0)
        {
            if (all.Length + read > Longest)
                return null;
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }
}
