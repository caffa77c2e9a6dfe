using System.Text.Json;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

/// <summary>axe-core over a page: WCAG A and AA to 2.2 and best practice.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(ProgramWithTheDemo.Root, "src", "Web", "client", "node_modules", "axe-core", "axe.min.js"));

    public static async Task ShouldBeCleanAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }))
              .violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))
            """);
        found.EnumerateArray().Select(v => v.GetString()).ShouldBeEmpty(page.Url);
        var sideways = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        sideways.ShouldBeLessThanOrEqualTo(0, $"{page.Url} scrolls sideways");
    }
}
