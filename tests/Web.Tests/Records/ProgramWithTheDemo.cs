using CoCreate.Web.Tests.Support;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Records;

/// <summary>A program with a demo of its own, whose records these tests may change.</summary>
public sealed class ProgramWithTheDemo : IAsyncLifetime
{
    private readonly Chromium chromium = new();
    private readonly Lazy<RunningProgram> program = new(() => new("--demo-size", "150"));

    public string Address => program.Value.Address.TrimEnd('/');

    /// <summary>Where its mails lie, as files.</summary>
    public string Mail => Path.Combine(program.Value.Data, "mail");

    public Task InitializeAsync() => chromium.InitializeAsync();

    /// <summary>A new visitor's page, as narrow or wide as asked.</summary>
    public async Task<IPage> VisitAsync(int width = 1280, bool script = true, string language = "da")
    {
        var page = await chromium.VisitorAsync(Address, width, script);
        page.Context.SetDefaultTimeout(60_000);
        await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = Address }]);
        return page;
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
        await chromium.DisposeAsync();
        if (program.IsValueCreated)
            program.Value.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class ProgramCollection : ICollectionFixture<ProgramWithTheDemo>
{
    public const string Name = "The program with the demo";
}
