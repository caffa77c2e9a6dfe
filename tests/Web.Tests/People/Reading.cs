using Microsoft.Playwright;

namespace CoCreate.Web.Tests.People;

internal static class Reading
{
    /// <summary>What one reads there, without the marks that keep words on one line.</summary>
    public static async Task<string> ReadAsync(this ILocator there) => (await there.InnerTextAsync()).Replace('\u00A0', ' ').Replace("\u2060", "");
}
