using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
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
    /// <summary>Where an offer to name, an offer set aside and the association's id go in a row.</summary>
    public const string SomeOffer = "{some}", Set = "{set}", Owner = "{owner}";

    private const string Regenerate = "COCREATE_WRITE_RIGHTS=1 dotnet test tests/Api.Tests --filter The_document_is_what_Rights_decides";
    // files and the framework's own
    private static readonly string[] Frame = ["{**path:file}", "_framework/"];
    private static readonly string[] People = ["", "stranger", "volunteer", "owner", "facilitator", "fjern", "council", "admin"];

    public TheApp App => app;

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
        foreach (var row in RouteRows.All.Where(row => row.Api && row.Tried && row.Act is not null))
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
                foreach (var row in RouteRows.All.Where(row => !row.Api && row.Tried && row.Act is not null).Concat(PageRows.All.Where(row => row.Tried && row.Act is not null)))
                    await TryAsync(row, who, client, token);
        }
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
        var path = await FilledAsync(row.Path ?? row.Pattern, id);
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

    private async Task<string> FilledAsync(string path, string id)
    {
        path = path.Replace("{id}", id, StringComparison.OrdinalIgnoreCase).Replace(Owner, app.Association);
        if (path.Contains("{report}"))
            path = path.Replace("{report}", await app.Create("admin", "reports", new { kind = "offer", id, reason = "spam" }));
        if (path.Contains("{mail}"))
            path = path.Replace("{mail}", DeadLetter());
        if (path.Contains(Set))
        {
            var offer = await app.AnOffer();
            await (await app.As("admin")).PostAsJsonAsync($"/api/v1/needs/{id}/dismissals", new { offer, reason = "Nej" });
            path = path.Replace(Set, offer);
        }
        return path;
    }

    private string DeadLetter()
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
            case Dictionary<string, string> form:
                var fields = new Dictionary<string, string>(form) { ["__RequestVerificationToken"] = formToken! };
                if (fields.ContainsValue(SomeOffer))
                    fields["tilbud"] = await app.AnOffer();
                return new FormUrlEncodedContent(fields);
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

    // signed in with a cookie, with a form token of that person's
    private async Task<(HttpClient Client, string Token)> BrowserAsync(string who)
    {
        SeedFar();
        var client = app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        var token = Token(await client.GetStringAsync("/log-ind"));
        if (who.Length == 0)
            return (client, token);
        var signedIn = await client.PostAsync("/log-ind", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "log-ind", ["Wish.Email"] = who + "@test.example", ["Wish.Password"] = DemoAccounts.Password, ["__RequestVerificationToken"] = token,
        }));
        ((int)signedIn.StatusCode).ShouldBe(302);
        return (client, Token(await client.GetStringAsync("/om")));
    }

    // a facilitator of another municipality
    private void SeedFar() => app.Services.GetRequiredService<DemoAccounts>().Seed([new("fjern@test.example", "Finn Fjern", Role.Facilitator, "0751", [])]);

    private static string Token(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

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
