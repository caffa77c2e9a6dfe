using System.Text;
using Microsoft.AspNetCore.Builder;

namespace CoCreate.Api.Hosting;

/// <summary>A query whose escapes are not UTF-8 is refused by name; the framework would read on with a question mark in place of the letter.</summary>
public static class QueryText
{
    public static IApplicationBuilder UseQueryText(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.QueryString.HasValue && ApiErrors.IsApi(http) && Broken(http.Request.QueryString.Value!) is { Length: > 0 } fields
            ? new ProblemAnswer(ProblemKind.Malformed, fields.Select(ShapeErrors.NotText)).ExecuteAsync(http) : next(http));

    private static string[] Broken(string query) => query.Contains('%', StringComparison.Ordinal)
        ? [.. query.TrimStart('?').Split('&').Where(pair => !System.Text.Unicode.Utf8.IsValid(Bytes(pair))).Select(pair => Name(pair.Split('=')[0])).Distinct()] : [];

    private static string Name(string raw) => System.Text.Unicode.Utf8.IsValid(Bytes(raw)) ? Encoding.UTF8.GetString(Bytes(raw)) : "query";

    private static byte[] Bytes(string escaped)
    {
        var bytes = new List<byte>(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
            if (escaped[i] == '%' && i + 2 < escaped.Length && char.IsAsciiHexDigit(escaped[i + 1]) && char.IsAsciiHexDigit(escaped[i + 2]))
            {
                bytes.Add(Convert.ToByte(escaped.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
                bytes.Add(escaped[i] < 128 ? (byte)escaped[i] : (byte)'x');
        return [.. bytes];
    }
}
