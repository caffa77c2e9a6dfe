using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class UnderApi(TheApp app)
{
    [Theory]
    [InlineData("GET", "/api", 404)]
    [InlineData("GET", "/api/", 404)]
    [InlineData("GET", "/api/v1", 404)]
    [InlineData("GET", "/api/v2/offers", 404)]
    [InlineData("GET", "/api/v1/offers/none", 404)]
    [InlineData("GET", "/api/v1/offers/none/history", 404)]
    [InlineData("GET", "/api/v1/offers/%2e%2e%2fsecret", 404)]
    [InlineData("GET", "/api/v1/me", 401)]
    [InlineData("DELETE", "/api/v1/sign-in", 401)]
    [InlineData("POST", "/api/v1/offers", 401)]
    [InlineData("PATCH", "/api/v1/offers/none", 401)]
    [InlineData("DELETE", "/api/v1/offers/none", 405)]
    [InlineData("PUT", "/api/v1/offers", 405)]
    [InlineData("PUT", "/api/v1/matches", 405)]
    [InlineData("POST", "/api/v1/themes", 405)]
    [InlineData("GET", "/api/v1/matches", 405)]
    [InlineData("GET", "/api/v1/sign-in", 405)]
    [InlineData("GET", "/api/v1/imports", 405)]
    [InlineData("GET", "/api/v1/offers/none/publish", 405)]
    [InlineData("PUT", "/api/v1/needs/none/dismissals", 405)]
    [InlineData("GET", "/api/v1/needs/none/dismissals", 401)]
    [InlineData("DELETE", "/api/v1/needs/none/dismissals/none", 401)]
    [InlineData("POST", "/api/v1/matches", 415)]
    public async Task A_refusal_is_a_problem_never_a_page_or_a_redirect(string method, string path, int status)
    {
        var request = new HttpRequestMessage(new(method), path) { Headers = { { "Accept", "text/html" } } };
        var answer = await app.Visitor().SendAsync(request);
        await answer.Problem(status);
        if (status == 405)
        {
            answer.Content.Headers.Allow.ShouldNotBeEmpty();
            answer.Content.Headers.Allow.ShouldNotContain(method);
        }
        answer.Headers.Location.ShouldBeNull();
        answer.Headers.Contains("CoCreate-Revision").ShouldBeTrue();
    }

    [Fact]
    public async Task Every_answer_says_its_revision()
    {
        foreach (var path in new[] { "/api/v1/offers", "/api/v1/nothing", "/api/v1/municipalities", "/health/live", "/health/ready", "/openapi/v1.json", "/" })
            (await app.Visitor().GetAsync(path)).Revision().ShouldBeGreaterThan(0, path);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/merge-patch+json")]
    [InlineData("")]
    public async Task A_body_of_another_kind_is_refused(string contentType)
    {
        var content = new ByteArrayContent("""{"name":"A","sector":"school"}"""u8.ToArray());
        if (contentType.Length > 0)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        await (await (await app.As("teacher")).PostAsync("/api/v1/organisations", content)).Problem(415);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_a_megabyte_is_refused(bool chunked)
    {
        HttpContent content = new StringContent($$"""{"name":"{{new string('x', 1_100_000)}}","sector":"school"}""", Encoding.UTF8, "application/json");
        if (chunked)
            content = new StreamContent(await content.ReadAsStreamAsync()) { Headers = { ContentType = new("application/json") } };
        await (await (await app.As("teacher")).PostAsync("/api/v1/organisations", content)).Problem(413);
    }

    [Fact]
    public async Task HEAD_is_GET_without_the_body_and_OPTIONS_says_what_may_be_done()
    {
        var path = "/api/v1/offers/" + await app.AnOffer();
        var head = await app.Visitor().SendAsync(new(HttpMethod.Head, path));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        var options = await app.Visitor().SendAsync(new(HttpMethod.Options, path));
        options.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        options.Content.Headers.Allow.ShouldContain("GET");
        options.Content.Headers.Allow.ShouldContain("PATCH");
    }

    [Fact]
    public async Task What_the_reader_has_already_is_not_sent_again()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/offers/" + await app.AnOffer()) { Headers = { { "If-None-Match", "\"1\"" } } };
        (await app.Visitor().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Scripts_of_other_sites_are_not_let_in()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/offers") { Headers = { { "Origin", "https://elsewhere.example" } } };
        var answer = await app.Visitor().SendAsync(request);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task Health_tells_that_the_store_is_well()
    {
        (await app.Visitor().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await (await app.Visitor().GetAsync("/health/ready")).Json();
        ready["status"]!.GetValue<string>().ShouldBe("ready");
        ready["store"]!.GetValue<string>().ShouldBe("sqlite");
        ready["indexRevision"]!.GetValue<long>().ShouldBe(ready["revision"]!.GetValue<long>());
        ready["version"]!.GetValue<string>().ShouldNotBeEmpty();
        ready["reasons"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_a_person_is_in_the_network_file()
    {
        var contacts = app.Services.GetRequiredService<Contacts>();
        contacts.Add("import:1", [new(app.School, "Karen Kontakt", "karen.kontakt@test.example", "87654321")]);
        contacts.Add("import:1", [new(app.School, "Karen Kontakt", "karen.kontakt@test.example", "87654321")]);
        contacts.CountOf(app.School).ShouldBe(1);
        await (await app.As("teacher")).PostAsJsonAsync($"/api/v1/needs/{await app.ANeed()}/dismissals", new { offer = await app.AnOffer(), reason = "Kender hende ikke" });

        foreach (var file in Directory.GetFiles(app.Folder, "network.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var bytes = await reader.ReadToEndAsync();
            foreach (var personal in new[] { "@test.example", "Karen", "87654321", "Kender hende", "Lise L" })
                bytes.ShouldNotContain(personal, Case.Sensitive, Path.GetFileName(file));
        }
    }
}

/// <summary>The program as an operator may set it: one call at a time, and one other site let in.</summary>
public sealed class WhenTheOperatorSaysSo : IClassFixture<WhenTheOperatorSaysSo.Strict>
{
    private readonly Strict app;

    public WhenTheOperatorSaysSo(Strict app) => this.app = app;

    public sealed class Strict : TheApp
    {
        protected override CoCreateOptions Options(CoCreateOptions options) =>
            options with { CallsBurst = 1, CallsPerSecond = 1, SignInsPerMinute = 0, AllowedOrigins = ["https://friend.example"] };

        public override Task InitializeAsync() => Task.CompletedTask;
    }

    [Fact]
    public async Task Too_many_calls_wait_and_a_named_site_is_let_in()
    {
        HttpRequestMessage request() => new(HttpMethod.Get, "/api/v1/offers") { Headers = { { "Origin", "https://friend.example" } } };
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++)
            answers.Add(await app.Visitor().SendAsync(request()));
        answers[0].Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://friend.example"]);
        var slow = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        await slow.Problem(429);
        slow.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        (await app.Visitor().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_operation_of_the_description_says_that_it_may_be_too_much()
    {
        foreach (var operation in (await Described.Operations(app.Visitor())).Where(o => !o.Path.StartsWith("/health")))
        {
            HttpResponseMessage answer;
            var tries = 0;
            do
                answer = await app.Visitor().SendAsync(new(operation.Method, operation.Path.Replace("{id}", "none").Replace("{offer}", "none")));
            while (answer.StatusCode != HttpStatusCode.TooManyRequests && ++tries < 10);
            answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, operation.ToString());
            operation.Statuses.ShouldContain(429, operation.ToString());
        }
    }
}
