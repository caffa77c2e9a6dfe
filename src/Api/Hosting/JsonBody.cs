using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
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

    /// <summary>What is wished, or the answer that says why it cannot be read.</summary>
    /// <param name="http">The request.</param>
    /// <param name="mayBeEmpty">A request without a body wishes nothing in particular.</param>
    /// <param name="missing">Takes what is missing, to be told with the other broken rules; without it what is missing is refused at once.</param>
    public static async Task<(T? Wish, IResult? Refusal)> ReadAsync<T>(HttpContext http, bool mayBeEmpty = false, List<RuleError>? missing = null)
    {
        var empty = mayBeEmpty && http.Request.ContentLength is null or 0 && http.Request.ContentType is null;
        var (body, refusal) = empty ? (new(), null) : await ReadAsync(http);
        if (refusal is not null)
            return (default, refusal);
        List<RuleError> wrong = [], lacking = missing ?? [];
        Shape.Whole(body!, typeof(T), "", wrong, lacking);
        return wrong.Count > 0 ? (default, new ProblemAnswer(ProblemKind.Malformed, wrong))
            : missing is null && lacking.Count > 0 ? (default, new ProblemAnswer(ProblemKind.Broken, lacking)) : (body.Deserialize<T>(NetworkJson.Wire), null);
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
