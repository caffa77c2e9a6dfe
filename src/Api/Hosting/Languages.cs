using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CoCreate.Api.Hosting;

/// <summary>Danish unless the caller would rather have English.</summary>
public static class Languages
{
    /// <summary>Whether the words of the answer are Danish.</summary>
    public static bool Danish(HttpContext http)
    {
        var wanted = http.Request.GetTypedHeaders().AcceptLanguage;
        return Quality(wanted, "en") <= Quality(wanted, "da");
    }

    private static double Quality(IList<StringWithQualityHeaderValue> wanted, string language) => wanted
        .Where(w => w.Value.Equals(language, StringComparison.OrdinalIgnoreCase) || w.Value.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase))
        .Select(w => w.Quality ?? 1).DefaultIfEmpty(0).Max();
}
