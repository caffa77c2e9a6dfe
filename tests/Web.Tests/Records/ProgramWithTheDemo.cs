using System.Diagnostics;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

/// <summary>The built program on a new data folder with the demo network, and a browser in front of it.</summary>
public sealed class ProgramWithTheDemo : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-web-").FullName;
    private Process? program;
    private IPlaywright? playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public static string Root { get; } = FindRoot();

    public async Task InitializeAsync()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(Root, "src", "Web", "bin", configuration, "net10.0", "CoCreate.dll"), "--data", folder, "--urls", "http://127.0.0.1:0", "--demo-size", "150" })
            start.ArgumentList.Add(argument);
        program = Process.Start(start)!;
        _ = program.StandardError.ReadToEndAsync();
        while (await program.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("CoCreate ready ", StringComparison.Ordinal))
            {
                Address = line.Split(' ')[2].TrimEnd('/');
                break;
            }
        Address.ShouldNotBeEmpty("the program did not become ready");
        _ = program.StandardOutput.ReadToEndAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>A new visitor's page, as narrow or wide as asked.</summary>
    public async Task<IPage> VisitAsync(int width = 1280, bool script = true, string language = "da")
    {
        var context = await Browser.NewContextAsync(new() { BaseURL = Address, JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 900 }, Locale = "da-DK" });
        context.SetDefaultTimeout(60_000);
        await context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = Address }]);
        return await context.NewPageAsync();
    }

    /// <summary>Fills in the sign-in form that stands on the page.</summary>
    public static async Task SignInAsync(IPage page, string email)
    {
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", "samskabelse");
        await page.ClickAsync("main button[type=submit]");
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        playwright?.Dispose();
        if (program is { HasExited: false })
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
        program?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "CoCreate.sln")))
            at = Path.GetDirectoryName(at) ?? throw new InvalidOperationException("The tests run inside the repository.");
        return at;
    }
}

[CollectionDefinition(Name)]
public sealed class ProgramCollection : ICollectionFixture<ProgramWithTheDemo>
{
    public const string Name = "The program with the demo";
}
