using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCreate.Api.Tests.Support;

/// <summary>The real program on a data folder of its own, with one person of each role and a school, an association and a business.</summary>
public class TheApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly Dictionary<string, string> tokens = [];

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "cocreate-api-" + Guid.NewGuid().ToString("N"));

    /// <summary>Ids of organisations in Randers (0730), and one in Aarhus (0751).</summary>
    public string School { get; private set; } = "";
    public string Association { get; private set; } = "";
    public string Business { get; private set; } = "";

    // Hundreds of calls a second from one address: nothing a limit should let through. The tests of limits set their own.
    protected virtual CoCreateOptions Options(CoCreateOptions options) => options with { CallsPerSecond = 0, SignInsPerMinute = 0, ReportsPerHour = 0 };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", Folder);
        builder.UseSetting("demo", "false");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(services =>
        {
            var options = (CoCreateOptions)services.Last(s => s.ServiceType == typeof(CoCreateOptions)).ImplementationInstance!;
            services.Replace(ServiceDescriptor.Singleton(Options(options)));
        });
    }

    public virtual async Task InitializeAsync()
    {
        Services.GetRequiredService<DemoAccounts>().Seed(
        [
            new("admin@test.example", "Anna Admin", Role.Administrator, null, []),
            new("facilitator@test.example", "Frida Fælles", Role.Facilitator, "0730", []),
            new("council@test.example", "Bo By", Role.Council, "0730", []),
            new("teacher@test.example", "Lise Lærer", Role.Member, null, []),
            new("volunteer@test.example", "Viggo Vand", Role.Member, null, []),
            new("owner@test.example", "Ejnar Ejer", Role.Member, null, []),
            new("stranger@test.example", "Sif Sær", Role.Member, null, []),
        ]);
        School = await Create("teacher", "organisations", new { name = "Åskolen", sector = "school", municipality = "0730", status = "published" });
        Association = await Create("volunteer", "organisations", new { name = "Vandløbets Venner", sector = "association", municipality = "0730", status = "published" });
        Business = await Create("owner", "organisations", new { name = "Havneværftet", sector = "business", municipality = "0751", status = "published" });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>Everybody signs in anew; what a client holds is over.</summary>
    protected void ForgetTokens() => tokens.Clear();

    /// <summary>A client signed in as <c>who@test.example</c>.</summary>
    public async Task<HttpClient> As(string who)
    {
        var client = Visitor();
        if (!tokens.TryGetValue(who, out var token))
        {
            var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { email = who + "@test.example", password = DemoAccounts.Password });
            tokens[who] = token = (await answer.Json())["accessToken"]!.GetValue<string>();
        }
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A browser of <c>who</c>: signed in with a cookie, with a form token of that person's. Nobody is signed in when it is empty.</summary>
    public async Task<(HttpClient Client, string Token)> Browser(string who)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
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

    private static string Token(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

    public async Task<string> Create(string who, string kind, object body)
    {
        var answer = await (await As(who)).PostAsJsonAsync("/api/v1/" + kind, body);
        var json = await answer.Json();
        ((int)answer.StatusCode).ShouldBe(201, json.ToJsonString());
        return json["id"]!.GetValue<string>();
    }

    public Task<string> AnOffer(string who = "volunteer", string status = "published") =>
        Create(who, "offers", new { organisation = who == "owner" ? Business : Association, kind = "competence", title = "Vi kommer ud og undersøger åen", status });

    public Task<string> ANeed(string visibility = "public", string status = "published") =>
        Create("teacher", "needs", new { organisation = School, question = "Hvem kan hjælpe 4. klasse med at undersøge vandet?", visibility, status });
}

[CollectionDefinition("app")]
public sealed class AppCollection : ICollectionFixture<TheApp>;

public static class Reading
{
    public static async Task<JsonNode> Json(this HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>The problem of a refusal, after checking that it has the contract's shape.</summary>
    public static async Task<JsonNode> Problem(this HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonNode.Parse(text)!;
        problem["status"]!.GetValue<int>().ShouldBe(status);
        foreach (var name in new[] { "type", "title", "detail", "traceId" })
            problem[name]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        foreach (var error in problem["errors"]!.AsArray())
            foreach (var name in new[] { "field", "code", "message", "remedy" })
                error![name]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }

    public static string[] Fields(this JsonNode problem) => [.. problem["errors"]!.AsArray().Select(e => e!["field"]!.GetValue<string>())];

    public static long Revision(this HttpResponseMessage answer) => long.Parse(answer.Headers.GetValues("CoCreate-Revision").Single());

    public static async Task<HttpResponseMessage> Send(this HttpClient client, HttpMethod method, string path, object? body = null, string? ifMatch = null, string? key = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
