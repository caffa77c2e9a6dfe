using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Support;

/// <summary>What every page must keep, however it is looked at.</summary>
internal static class Looks
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Built.Axe));

    /// <summary>No breach of WCAG A and AA up to 2.2, nor of axe's best practice.</summary>
    public static async Task ShouldBreakNoRuleAsync(this IPage page, string said)
    {
        await page.EvaluateAsync(Axe.Value);
        var found = await page.EvaluateAsync<string[]>("""
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return violations.map(v => `${v.id}: ${v.help} at ` + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160)).join(' | '));
            }
            """);
        found.ShouldBeEmpty(said);
    }

    public static async Task ShouldNotScrollSidewaysAsync(this IPage page, string said) =>
        (await page.EvaluateAsync<string[]>("""
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
              return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('svg, .leaflet-container, [role=group][tabindex]'))
                .slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right)).concat('page wider than ' + width);
            }
            """)).ShouldBeEmpty(said);
}
