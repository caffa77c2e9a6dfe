using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Api.Introductions;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.RightsOfRoutes;

/// <summary>docs/rights.md says what <see cref="Rights"/> decides, every route of the running program has its row, and every cell is tried.</summary>
[Collection("app")]
public sealed class TheRoutes(TheApp app)
{
    /// <summary>Where an offer or a need to name, an offer set aside and the association's id go in a row.</summary>
    public const string SomeOffer = "{some}", SomeNeed = "{someNeed}", Set = "{set}", Owner = "{owner}";

    private const string Regenerate = "COCREATE_WRITE_RIGHTS=1 dotnet test tests/Api.Tests --filter The_document_is_what_Rights_decides";
    // files and the framework's own
    private static readonly string[] Frame = ["{**path:file}", "_framework/"];
    private static readonly string[] People = ["", "stranger", "volunteer", "owner", "facilitator", "fjern", "council", "admin"];

    public TheApp App => app;

    /// <summary>A partnership that the last one made can be joined with.</summary>
    internal string Other { get; set; } = "";

    [Fact]
    public void Every_route_of_the_program_has_its_row()
    {
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor") && !Frame.Any(endpoint.RoutePattern.RawText!.Contains)).SelectMany(Names).Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = RouteRows.All.Select(row => row.Route).Concat(PageRows.All.Select(row => row.Route)).ToList();
        rows.ShouldBeUnique();
        mapped.Except(rows).ShouldBeEmpty("a route without a row: say in RouteRows or PageRows what it asks of Rights, and write docs/rights.md anew with\n" + Regenerate);
        rows.Except(mapped).ShouldBeEmpty("a row without a route");
    }

    [Fact]
    public void Every_act_stands_in_the_table() =>
        Enum.GetValues<Act>().Except(Enum.GetValues<RecordKind>().Cast<RecordKind?>().Append(null).SelectMany(kind => RightsTable.ActsOn(kind))).ShouldBeEmpty("an act without a line in RightsTable.ActsOn");

    [Fact]
    public void The_document_is_what_Rights_decides()
    {
        var path = Path.Combine(Root(), "docs", "rights.md");
        var said = Document();
        if (Environment.GetEnvironmentVariable("COCREATE_WRITE_RIGHTS") == "1")
            File.WriteAllText(path, said);
        File.Exists(path).ShouldBeTrue(Regenerate);
        (File.ReadAllText(path).ReplaceLineEndings("\n") == said).ShouldBeTrue("docs/rights.md is not what Rights decides any more. Write it anew with\n" + Regenerate);
    }

    [Fact]
    public async Task Every_cell_is_kept_by_every_route_of_the_api()
    {
        foreach (var row in RouteRows.All.Where(row => row.Api && row.Act is not null))
            foreach (var who in People)
                await TryAsync(row, who, await TokenAsync(who));
    }

    [Fact]
    public async Task Every_cell_is_kept_by_every_form_and_page()
    {
        foreach (var who in People)
        {
            var (client, token) = await BrowserAsync(who);
            using (client)
                foreach (var row in RouteRows.All.Where(row => !row.Api && row.Act is not null).Concat(PageRows.All.Where(row => row.Act is not null)))
                    await TryAsync(row, who, client, token);
        }
    }

    [Fact]
    public async Task Where_no_act_is_asked_those_the_row_names_are_answered_and_nobody_else()
    {
        foreach (var who in People)
        {
            var (browser, token) = await BrowserAsync(who);
            using var api = await SignedInAsync(who);
            using (browser)
                // signing out comes last
                foreach (var row in RouteRows.All.Concat(PageRows.All).Where(row => row.To is not null).OrderBy(row => row.Route is "POST /log-ud" or "DELETE /api/v1/sign-in"))
                    await TryOpenAsync(row, who, row.Api ? api : browser, token);
        }
    }

    private async Task TryOpenAsync(RouteRow row, string who, HttpClient client, string token)
    {
        // the page that says no answers for another address, and as that one did
        if (row.Pattern.StartsWith("/fejl/", StringComparison.Ordinal))
            return;
        var network = app.Services.GetRequiredService<INetwork>();
        using var request = new HttpRequestMessage(new(row.Method == "PAGE" ? "GET" : row.Method), Regex.Replace((row.Path ?? row.Pattern).Replace(Owner, app.Association), @"\{[^}]*\}", "nope"));
        request.Content = row.Method is "GET" or "PAGE" or "DELETE" ? null : await ContentAsync(row.Body?.Invoke(this, "nope") ?? (row.Api ? new { } : RouteRows.Form()), token);
        var before = network.Current.Revision;
        using var answer = await client.SendAsync(request);
        var (status, told) = ((int)answer.StatusCode, $"{row.Route} ({row.Asks}) by {(who.Length == 0 ? "a visitor" : who)}");
        status.ShouldBeLessThan(500, told);
        await foreach (var committed in network.Store.ChangesAfterAsync(before, default))
            committed.Set.Actor.ShouldStartWith("job:", Case.Sensitive, told);
        var refused = status is 401 or 403 or 404;
        if (row.To == Open.Anybody)
            refused.ShouldBeFalse(told);
        else if (row.To == Open.SignedIn)
            refused.ShouldBe(who.Length == 0, $"{told}: {status}");
        else if (row.Api)
            refused.ShouldBeTrue($"{told}: {status}");
    }

    private async Task<HttpClient> SignedInAsync(string who)
    {
        var client = app.Visitor();
        if (who.Length > 0)
            client.DefaultRequestHeaders.Authorization = new("Bearer",
                (await (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = who + "@test.example", password = DemoAccounts.Password })).Json())["accessToken"]!.GetValue<string>());
        return client;
    }

    internal object NewBody(string kind) => kind switch
    {
        "organisation" => new { name = $"Ny nr. {Samples.Number()}.", sector = "association", municipality = "0730" },
        "offer" => new { organisation = app.Association, kind = "place", title = "Nyt sted" },
        "need" => new { organisation = app.Association, question = "Hvem har en hammer?" },
        _ => new { title = "Sammen", members = new[] { new { organisation = app.Association, role = "lead" } } },
    };

    internal async Task<string> UnitAsync()
    {
        var unit = new Unit { Id = Ids.New(), Organisation = app.Association, Name = "Hold " + Samples.Number(), Status = RecordStatus.Published };
        await app.Services.GetRequiredService<INetwork>().CommitAsync(new([Network.Changes.Change.Add(unit)], "test", DateTimeOffset.UnixEpoch, "test.unit"));
        return unit.Id;
    }

    private async Task TryAsync(RouteRow row, string who, HttpClient client, string? formToken = null)
    {
        var id = await AnyRecord.MakeAsync(this, row.On);
        var path = await FilledAsync(row.Path ?? row.Pattern, id, who);
        var network = app.Services.GetRequiredService<INetwork>().Current;
        var actor = who.Length == 0 ? Actor.Visitor : app.Services.GetRequiredService<Memberships>().Of("demo-" + who);
        var may = Rights.May(actor, row.Act!.Value, AnyRecord.Of(this, row.On, id, row.Act == Act.Create, network), network);
        using var request = new HttpRequestMessage(new(row.Method == "PAGE" ? "GET" : row.Method), path);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Content = await ContentAsync(row.Body?.Invoke(this, id), formToken);
        using var answer = await client.SendAsync(request);
        var refused = (int)answer.StatusCode is 401 or 403 or 404;
        refused.ShouldBe(!may, $"{row.Route} ({row.Asks}) by {(who.Length == 0 ? "a visitor" : who)}: {(int)answer.StatusCode} {(row.Api ? await answer.Content.ReadAsStringAsync() : "")}");
    }

    private async Task<string> FilledAsync(string path, string id, string who)
    {
        path = path.Replace("{id}", id, StringComparison.OrdinalIgnoreCase).Replace(Owner, app.Association);
        if (path.Contains("{report}"))
            path = path.Replace("{report}", await app.Create("admin", "reports", new { kind = "offer", id, reason = "spam" }));
        if (path.Contains("{mail}"))
            path = path.Replace("{mail}", DeadLetter(app));
        if (path.Contains("{claim}"))
            path = path.Replace("{claim}", AskedFor(app, id));
        if (path.Contains("{introduction}"))
            path = path.Replace("{introduction}", Introduced(who));
        if (path.Contains("{import}") || path.Contains("{trial}"))
            path = path.Replace("{import}", await ImportAsync(who, path.Contains("{import}"))).Replace("{trial}", await ImportAsync(who, brought: false));
        if (path.Contains(Set))
        {
            var offer = await app.AnOffer();
            await (await app.As("admin")).PostAsJsonAsync($"/api/v1/needs/{id}/dismissals", new { offer, reason = "Nej" });
            path = path.Replace(Set, offer);
        }
        return path;
    }

    // an import of one's own, or of the administrator's for those who can have none
    private async Task<string> ImportAsync(string who, bool brought)
    {
        var actor = app.Services.GetRequiredService<Memberships>().Of("demo-" + who);
        var client = await app.As(who.Length > 0 && Rights.May(actor, Act.Import, null, app.Services.GetRequiredService<INetwork>().Current) ? who : "admin");
        using var form = ImportsOverHttp.Form("organisations", $"navn;sektor;kommune\nKlub nr. {Samples.Number()}.;forening;Randers\n", dryRun: !brought);
        var path = "/api/v1/imports/" + (await (await client.PostAsync("/api/v1/imports", form)).Json())["id"]!.GetValue<string>();
        while ((await (await client.GetAsync(path)).Json())["state"]!.GetValue<string>() == "running")
            await Task.Delay(20);
        return path.Split('/')[^1];
    }

    /// <summary>Somebody asked to take the page over.</summary>
    internal static string AskedFor(TheApp app, string organisation)
    {
        var rival = "rival" + Samples.Number();
        app.Services.GetRequiredService<DemoAccounts>().Seed([new(rival + "@test.example", "Rikke Rival", Role.Member, null, [])]);
        return app.Services.GetRequiredService<ClaimRequests>().Ask(organisation, "demo-" + rival, "Jeg er formand")!;
    }

    // an introduction of one's own, also for those who could not make it
    private string Introduced(string who)
    {
        var actor = new Actor("demo-" + (who.Length == 0 ? "admin" : who), [], [], []);
        return app.Services.GetRequiredService<CoCreate.Api.Introductions.Introductions>().Make(actor, new([app.School, app.Association], "")).Id;
    }

    /// <summary>The number of a letter that was laid aside.</summary>
    internal static string DeadLetter(TheApp app)
    {
        var outbox = app.Services.GetRequiredService<Outbox>();
        outbox.Put(new("dead:" + Guid.NewGuid(), "test", "nobody@test.example", null, "da", "Uden modtager", []));
        var id = app.Services.GetRequiredService<PeopleDb>().Use(c => c.Number("SELECT max(id) FROM outbox"));
        app.Services.GetRequiredService<PeopleDb>().Run("UPDATE outbox SET state='dead' WHERE id=?", id);
        return id.ToString();
    }

    private async Task<HttpContent?> ContentAsync(object? body, string? formToken)
    {
        switch (body)
        {
            case null:
                return null;
            case HttpContent content:
                return content;
            case KeyValuePair<string, string>[] form:
                var offer = form.Any(field => field.Value == SomeOffer) ? await app.AnOffer() : "";
                var need = form.Any(field => field.Value == SomeNeed) ? await app.ANeed() : "";
                return new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Key, field.Value.Replace(SomeOffer, offer).Replace(SomeNeed, need))).Append(new("__RequestVerificationToken", formToken!)));
            default:
                var json = JsonContent.Create(body, body.GetType());
                return new StringContent((await json.ReadAsStringAsync()).Replace(SomeOffer, await app.AnOffer()), Encoding.UTF8, "application/json");
        }
    }

    private async Task<HttpClient> TokenAsync(string who)
    {
        SeedFar();
        return who.Length == 0 ? app.Visitor() : await app.As(who);
    }

    private Task<(HttpClient Client, string Token)> BrowserAsync(string who)
    {
        SeedFar();
        return app.Browser(who);
    }

    // a facilitator of another municipality
    private void SeedFar() => app.Services.GetRequiredService<DemoAccounts>().Seed([new("fjern@test.example", "Finn Fjern", Role.Facilitator, "0751", [])]);

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').TrimEnd('/');
        if (endpoint.Metadata.Any(m => m.GetType().Name == "ComponentTypeMetadata"))
            return ["PAGE " + pattern];
        return endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Select(method => $"{method} {pattern}") ?? ["ANY " + pattern];
    }

    private static string Document() => $"""
        # Who may do what

        Generated from `Rights` and from the rows of the tests that try every cell; do not write in it. To make it anew:

            {Regenerate}

        ## Roles, acts and relations

        The record is of an organisation in one municipality. "–" is a refusal: 401, 403, or 404 where even its being there is not told.

        {RightsTable.Markdown()}
        ## Routes and forms

        What each asks for. A route that asks for no act answers anybody, whoever is signed in, or whoever holds the link, code or draft it names.

        | route | asks for |
        |---|---|
        {string.Join("\n", RouteRows.All.Concat(PageRows.All).Select(row => $"| `{row.Route}` | {row.Asks} |"))}

        """.ReplaceLineEndings("\n");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CoCreate.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
