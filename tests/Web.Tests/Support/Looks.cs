using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Support;

/// <summary>What every page must keep, however it is looked at.</summary>
internal static class Looks
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Built.Axe));

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>No breach of WCAG A and AA up to 2.2, nor of axe's best practice. Where script is off the check would never end: the page is read by a visitor with script.</summary>
    public static async Task ShouldBreakNoRuleAsync(this IPage page, string said)
    {
        await page.EvaluateAsync(Axe.Value).WaitAsync(Longest);
        var found = await page.EvaluateAsync<string[]>("""
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return violations.map(v => `${v.id}: ${v.help} at ` + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160)).join(' | '));
            }
            """).WaitAsync(Longest);
        found.ShouldBeEmpty(said);
    }

    /// <summary>A page in both languages, narrow and wide: nothing wider than the screen, and no rule broken in English narrow nor in Danish wide, which together show
    /// each language's words and each width's layout once.</summary>
    public static async Task ShouldBeCleanEverywhereAsync(this IPage page, string path)
    {
        foreach (var (language, widths) in ((string, int[])[])[("en", [320, 360]), ("da", [320, 360, 1280])])
        {
            await page.GotoAsync(path + (path.Contains('?') ? "&" : "?") + "lang=" + language);
            foreach (var width in widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.ShouldNotScrollSidewaysAsync($"{path} at {width} in {language}");
                if ((language, width) is ("en", 360) or ("da", 1280))
                    await page.ShouldBreakNoRuleAsync($"{path} at {width} in {language}");
            }
        }
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
