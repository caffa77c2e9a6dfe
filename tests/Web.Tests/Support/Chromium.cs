using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Support;

/// <summary>One browser for all tests of the assembly. Where there is none, its tests are skipped with a sentence.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // the shell is the same browser without windows of its own; it takes a quarter less of the machine
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    /// <summary>A fresh visitor: own cookies, a width, with or without script.</summary>
    public async Task<IPage> VisitorAsync(string address, int width = 1280, bool script = true)
    {
        Skip.If(browser is null, "No Chromium on this machine: install the package chromium-headless-shell (or chromium) to run the browser's tests.");
        var context = await browser!.NewContextAsync(new() { BaseURL = address, JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 900 }, Locale = "da-DK" });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
