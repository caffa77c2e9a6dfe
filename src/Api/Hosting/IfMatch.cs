using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>The version a caller saw, from <c>If-Match</c>; the ETag is the version.</summary>
public static class IfMatch
{
    /// <summary>The ETag of a record.</summary>
    public static string ETag(IRecord record) => string.Create(CultureInfo.InvariantCulture, $"\"{record.Version}\"");

    /// <summary>The version, or the answer that says what is wrong with the header.</summary>
    public static (long Version, ProblemAnswer? Refusal) Read(HttpContext http, IRecord? current)
    {
        var header = http.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
            return (0, new(ProblemKind.NoIfMatch));
        if (header == "*")
            return (current?.Version ?? 0, null);
        var versions = new List<long>();
        foreach (var tag in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = (tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag).Trim('"');
            if (!long.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
                return (0, ProblemAnswer.Malformed(new RuleError("If-Match", "wrongType", "If-Match skal være en ETag.", "If-Match must be an ETag.",
                    "Send den ETag, du fik, da du hentede det, for eksempel \"3\".", "Send the ETag you got when you read it, for example \"3\".")));
            versions.Add(version);
        }
        return (current is not null && versions.Contains(current.Version) ? current.Version : versions.FirstOrDefault(), null);
    }
}
