namespace CoCreate.Web.Tests.Support;

/// <summary>The program with its demo, and a browser; started once for all tests.</summary>
public sealed class ADemoNetwork : IAsyncLifetime
{
    private readonly Lazy<RunningProgram> program = new(() => new("--demo", "true"));

    public Chromium Chromium { get; } = new();

    public string Address => program.Value.Address;

    public Task<Microsoft.Playwright.IPage> VisitorAsync(int width = 1280, bool script = true) => Chromium.VisitorAsync(Address, width, script);

    public Task InitializeAsync() => Chromium.InitializeAsync();

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        if (program.IsValueCreated)
            program.Value.Dispose();
    }
}

/// <summary>Tests of one collection run one after the other: one browser, one program.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<ADemoNetwork>
{
    public const string Name = "in the browser";
}
