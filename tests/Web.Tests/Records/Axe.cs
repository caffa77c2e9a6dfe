using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

/// <summary>What every page must keep, in one call.</summary>
internal static class Axe
{
    public static async Task ShouldBeCleanAsync(IPage page)
    {
        await page.ShouldBreakNoRuleAsync(page.Url);
        await page.ShouldNotScrollSidewaysAsync(page.Url);
    }
}
