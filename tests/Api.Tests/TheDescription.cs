using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Rooms;
using CoCreate.Api.Tests.Support;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace CoCreate.Api.Tests;

/// <summary>What /openapi/v1.json says is read without error by another reader, and every status it names is produced here.</summary>
[Collection("app")]
public sealed class TheDescription(TheApp app)
{
    private static readonly string[] Contract =
    [
        "POST /api/v1/sign-in", "DELETE /api/v1/sign-in", "GET /api/v1/me", "GET /api/v1/themes", "GET /api/v1/subjects", "GET /api/v1/municipalities",
        "GET /api/v1/needs/{id}/matches", "GET /api/v1/needs/{id}/coalitions", "GET /api/v1/needs/{id}/perspectives", "GET /api/v1/organisations/{id}/cycles", "GET /api/v1/offers/{id}/matches", "GET /api/v1/organisations/{id}/matches", "POST /api/v1/matches", "GET /api/v1/matching/weights", "POST /api/v1/needs/{id}/dismissals", "GET /api/v1/radar", "GET /api/v1/radar/gaps", "POST /api/v1/radar/what-if",
        "GET /health/live", "GET /health/ready",
        "POST /api/v1/rooms", "GET /api/v1/rooms", "GET /api/v1/rooms/{id}", "GET /api/v1/rooms/{id}/events", "POST /api/v1/rooms/{id}/invitations", "POST /api/v1/rooms/join", "POST /api/v1/rooms/{id}/members/{member}/approve", "POST /api/v1/rooms/{id}/members/{member}/role", "POST /api/v1/rooms/{id}/members/{member}/remove",
        "GET /api/v1/rooms/{id}/minutes", "GET /api/v1/rooms/{id}/export", "POST /api/v1/rooms/{id}/archive", "DELETE /api/v1/rooms/{id}", "GET /api/v1/rooms/{id}/missing", "POST /api/v1/rooms/{id}/commitments/{card}",
        "POST /api/v1/requests", "GET /api/v1/requests", "POST /api/v1/requests/{id}/accept", "POST /api/v1/requests/{id}/decline",
        "POST /api/v1/requests/{id}/counter", "POST /api/v1/requests/{id}/withdraw",
        "POST /api/v1/partnerships/{id}/agree", "POST /api/v1/partnerships/{id}/withdraw", "POST /api/v1/partnerships/{id}/stop", "POST /api/v1/partnerships/{id}/answers",
        "GET /api/v1/partnerships/{id}/answers", "GET /api/v1/partnerships/{id}/messages", "POST /api/v1/partnerships/{id}/messages", "GET /api/v1/partnerships/{id}/log",
        "POST /api/v1/partnerships/{id}/log", "POST /api/v1/partnerships/{id}/contacts", "GET /api/v1/partnerships/{id}/plan", "PATCH /api/v1/partnerships/{id}/plan",
        "GET /api/v1/partnerships/{id}/calendar.ics", "GET /api/v1/me/contact-looks",
        "POST /api/v1/introductions", "GET /api/v1/introductions", "GET /api/v1/introductions/{id}", "GET /api/v1/claims", "POST /api/v1/claims", "POST /api/v1/claims/by-code", "POST /api/v1/claims/{id}/approve", "POST /api/v1/claims/{id}/refuse", "GET /api/v1/admin/mails", "POST /api/v1/admin/mails/{id}/retry", "GET /api/v1/admin/jobs", "POST /api/v1/admin/jobs/{name}/run", "POST /api/v1/admin/jobs/{name}/pause", "POST /api/v1/admin/jobs/{name}/resume", "POST /api/v1/reports", "GET /api/v1/reports", "POST /api/v1/reports/{id}/keep",
        "GET /api/v1/moderation", "POST /api/v1/moderation/hide", "POST /api/v1/moderation/appeal", "POST /api/v1/moderation/restore", "POST /api/v1/moderation/keep",
        "POST /api/v1/organisations/{id}/verify", "POST /api/v1/organisations/{id}/unverify",
        "POST /api/v1/imports", "GET /api/v1/imports/{id}", "POST /api/v1/imports/{id}/undo",
        .. new[] { "organisations", "offers", "needs", "partnerships" }.SelectMany(kind => new[]
        {
            $"GET /api/v1/{kind}", $"POST /api/v1/{kind}", $"GET /api/v1/{kind}/{{id}}", $"PATCH /api/v1/{kind}/{{id}}", $"POST /api/v1/{kind}/{{id}}/publish",
            $"POST /api/v1/{kind}/{{id}}/archive", $"POST /api/v1/{kind}/{{id}}/restore", $"GET /api/v1/{kind}/{{id}}/history",
        }),
    ];

    [Fact]
    public async Task A_second_reader_reads_it_without_a_word()
    {
        var text = await app.Visitor().GetStringAsync("/openapi/v1.json");
        JsonNode.Parse(text)!["openapi"]!.GetValue<string>().ShouldStartWith("3.1");
        var read = OpenApiDocument.Parse(text, "json");
        read.Diagnostic!.Errors.ShouldBeEmpty();
        read.Diagnostic.Warnings.ShouldBeEmpty();
        read.Document.ShouldNotBeNull().Validate(ValidationRuleSet.GetDefaultRuleSet()).ShouldBeEmpty();
        foreach (var reference in text.Split("\"#/components/schemas/").Skip(1).Select(part => part[..part.IndexOf('"')]).Distinct())
            read.Document!.Components!.Schemas!.Keys.ShouldContain(reference.Split('/')[0]);
        read.Document!.Components!.Schemas!["Offer"].Properties!.Keys.ShouldContain("wontDo");
    }

    [Theory]
    [InlineData("/api/v1/offers", "get", "[{},{\"bearer\":[]}]")]
    [InlineData("/api/v1/needs/{id}", "get", "[{},{\"bearer\":[]}]")]
    [InlineData("/api/v1/needs/{id}/matches", "get", "[{},{\"bearer\":[]}]")]
    [InlineData("/api/v1/themes", "get", "[{},{\"bearer\":[]}]")]
    [InlineData("/api/v1/offers", "post", "[{\"bearer\":[]}]")]
    [InlineData("/api/v1/me", "get", "[{\"bearer\":[]}]")]
    [InlineData("/api/v1/imports/{id}", "get", "[{\"bearer\":[]}]")]
    [InlineData("/api/v1/matches", "post", null)]
    [InlineData("/api/v1/sign-in", "post", null)]
    public async Task It_says_where_a_token_is_needed_and_where_it_only_helps(string path, string method, string? security) =>
        ((await (await app.Visitor().GetAsync("/openapi/v1.json")).Json())["paths"]![path]![method]!["security"]?.ToJsonString()).ShouldBe(security);

    [Fact]
    public async Task It_names_every_operation_of_the_contract()
    {
        var described = (await Described.Operations(app.Visitor())).Select(o => o.ToString()).ToArray();
        Contract.Except(described).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_status_it_names_is_produced_and_what_is_said_has_the_shape_it_gives()
    {
        var document = await (await app.Visitor().GetAsync("/openapi/v1.json")).Json();
        var exchanges = new List<Exchange>();
        foreach (var operation in await Described.Operations(app.Visitor()))
            // 429 is produced in WhenTheOperatorSaysSo, 503 in WhenAStoreIsBroken
            foreach (var status in operation.Statuses.Where(s => s is not (429 or 503)))
            {
                var answer = await Produce(operation, status);
                var text = await answer.Content.ReadAsStringAsync();
                ((int)answer.StatusCode).ShouldBe(status, $"{operation}: {text}");
                exchanges.Add(new(operation, status, await JsonOf(answer.RequestMessage?.Content), text.Length > 0 && answer.Content.Headers.ContentType?.MediaType?.EndsWith("json") == true ? JsonNode.Parse(text) : null));
            }
        (await SecondReader.ReadAsync(document, exchanges)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_reader_finds_what_is_wrong()
    {
        var document = await (await app.Visitor().GetAsync("/openapi/v1.json")).Json();
        var offers = new Described(HttpMethod.Get, "/api/v1/offers/{id}", [200]);
        (await SecondReader.ReadAsync(document, [new(offers, 200, null, new JsonObject { ["id"] = 3 })])).ShouldContain("/id must be string");
        document["paths"]!["/api/v1/offers"]!["get"]!["parameters"]![0]!["in"] = "somewhere";
        (await SecondReader.ReadAsync(document, [])).ShouldStartWith("document: ");
    }

    [Fact]
    public async Task It_asks_for_no_more_than_the_program_does()
    {
        var schemas = (await (await app.Visitor().GetAsync("/openapi/v1.json")).Json())["components"]!["schemas"]!;
        Required("NewOrganisation").ShouldBe(["name", "sector"], ignoreOrder: true);
        Required("NewOffer").ShouldBe(["organisation", "kind", "title"], ignoreOrder: true);
        Required("NewNeed").ShouldBe(["organisation", "question"], ignoreOrder: true);
        Required("NewPartnership").ShouldBe(["title"]);
        Required("NewRequirement").ShouldBe(["kind"]);
        Required("ImportBody").ShouldBe(["file", "as"], ignoreOrder: true);
        foreach (var nothing in new[] { "AskedNeed", "OrganisationPatch", "OfferPatch", "NeedPatch", "PartnershipPatch", "PositionPatch", "PricePatch" })
            Required(nothing).ShouldBeEmpty(nothing);
        Required("Offer").ShouldContain("id");

        string[] Required(string name) => [.. schemas[name]!["required"]?.AsArray().Select(r => r!.GetValue<string>()) ?? []];
    }

    private static async Task<JsonNode?> JsonOf(HttpContent? content) =>
        content?.Headers.ContentType?.MediaType is "application/json" && await content.ReadAsStringAsync() is { } text && text.TrimEnd().EndsWith('}') ? JsonNode.Parse(text) : null;

    private async Task<HttpResponseMessage> Produce(Described operation, int status)
    {
        if (RoomCalls.Has(operation))
            return await RoomCalls.ProduceAsync(app, operation, status);
        // The last key of a POST said again with another address is a conflict; everything else is made by one wrong thing.
        if (status == 409)
        {
            var key = Guid.NewGuid().ToString();
            await Send(operation, key: key);
            return await Send(operation, key: key, query: "?other=1");
        }
        return status switch
        {
            202 when operation.Kind == "requests" => await Send(operation, body: JsonContent.Create(new { from = app.School, to = await ARestingOne(), message = "Kan I komme?", queue = true })),
            200 or 201 or 202 or 204 => await Send(operation),
            304 => await Send(operation, ifNoneMatch: true),
            400 or 413 when operation.Path == "/api/v1/imports" => await Send(operation, body: ImportsOverHttp.Form(status == 400 ? "organisations?" : "organisations", new string('x', status == 400 ? 1 : 28_000_000))),
            400 when operation.Writes && !Steps(operation) => await Send(operation, body: new StringContent("{", null, "application/json")),
            400 when Steps(operation) => await Send(operation, ifMatch: "yesterday"),
            400 => await Send(operation, query: "?minRevision=soon"),
            401 when operation.Path.EndsWith("sign-in") && operation.Writes => await Send(operation, body: JsonContent.Create(new { email = "x@test.example", password = "y" })),
            401 => await Send(operation, token: "no-such-token"),
            403 when operation.Path.EndsWith("sign-in") => await Send(operation, forwarded: true),
            403 when operation.Path.Contains("/dismissals") => await Send(operation, who: "owner"),
            403 when operation.Kind == "requests" => await Send(operation, who: operation.Path.Contains("{id}") ? "facilitator" : "stranger"),
            403 when operation.Path.EndsWith("/moderation/appeal") => await Send(operation, who: "facilitator"),
            403 when operation.Path.EndsWith("/moderation/restore") || operation.Path.EndsWith("/moderation/keep") => await Send(operation, who: "volunteer"),
            403 => await Send(operation, who: "council"),
            404 when operation.Kind == "moderation" => await Send(operation, body: operation.Path.EndsWith("/hide")
                ? JsonContent.Create(new { kind = "offer", id = "none", reason = "spam", words = "x" }) : JsonContent.Create(new { kind = "offer", id = "none", words = "x" })),
            404 when operation.Path.EndsWith("/by-code") => await Send(operation, body: JsonContent.Create(new { code = "nope" })),
            404 => await Send(operation, id: "none"),
            412 => await Send(operation, ifMatch: "\"99\""),
            413 => await Send(operation, body: new StringContent(new string(' ', 1_100_000), null, "application/json")),
            415 => await Send(operation, body: new StringContent("{}", null, "text/plain")),
            422 when Steps(operation) => await Send(operation, id: await AnIdOfADraft(operation.Kind)),
            422 => await Send(operation, body: JsonContent.Create(Broken(operation))),
            428 => await Send(operation, ifMatch: ""),
            _ => throw new InvalidOperationException($"{operation} says {status}, and no test produces it."),
        };
    }

    private async Task<HttpResponseMessage> Send(Described operation, HttpContent? body = null, string? ifMatch = null, string? id = null, string? who = null,
        string? token = null, string? key = null, string query = "", bool ifNoneMatch = false, bool forwarded = false)
    {
        // A token of its own for signing out; the administrator may do everything else.
        var client = operation.Path.EndsWith("sign-in") ? app.Visitor() : await app.As(who ?? (Together(operation) || operation.Path.EndsWith("/withdraw") || operation.Path.Contains("/queue") ? "teacher" : Answers(operation) ? "volunteer" : "admin"));
        if (operation.Path.EndsWith("sign-in") && !operation.Writes)
            client.DefaultRequestHeaders.Authorization = new("Bearer", (await (await client.PostAsJsonAsync("/api/v1/sign-in",
                new { email = "stranger@test.example", password = "samskabelse" })).Json())["accessToken"]!.GetValue<string>());
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (operation.Kind == "moderation" && operation.Path.EndsWith("/appeal") && who is null && token is null)
            client = await app.As("volunteer");
        id ??= operation.Path.Contains("{id}") ? await AnId(operation, seen: who is not null) : null;
        var path = operation.Path.Replace("{id}", id);
        if (path.Contains("{offer}") && id != "none")
        {
            var offer = await app.AnOffer();
            await (await app.As("admin")).PostAsJsonAsync($"/api/v1/needs/{id}/dismissals", new { offer, reason = "Nej" });
            path = path.Replace("{offer}", offer);
        }
        var request = new HttpRequestMessage(operation.Method, path.Replace("{name}", id ?? "deliver-mail") + query);
        request.Content = body ?? (operation.Writes && !Steps(operation) ? await Content(operation) : null);
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch ?? "*");
        if (ifNoneMatch)
            request.Headers.TryAddWithoutValidation("If-None-Match", "\"1\"");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (forwarded)
            request.Headers.Add("X-Forwarded-For", "198.51.100.1");
        return await client.SendAsync(request);
    }

    private static bool Steps(Described operation) => (operation.Kind == "admin" && operation.Writes) || operation.Path.EndsWith("reports/{id}/keep") || (operation.Kind is not ("requests" or "moderation") && (operation.Path.EndsWith("/publish") || operation.Path.EndsWith("/archive") || operation.Path.EndsWith("/restore") || operation.Path.EndsWith("/undo")));

    // only its own people answer for an organisation
    private static bool Answers(Described operation) => operation.Kind == "requests" && operation.Path.Split('/')[^1] is "accept" or "decline" or "counter";

    private Task<string> ARestingOne() => app.Create("volunteer", "organisations", new { name = "De, der holder fri", sector = "association", status = "published", limits = new { pauseUntil = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(9).ToString("O") } });

    // what the members of a partnership do is done by a member
    private static bool Together(Described operation) => operation.Kind == "partnerships" && operation.Path.Split('/') is [.., "{id}", var part]
        && part is not ("publish" or "archive" or "restore" or "history");

    private async Task<HttpContent> Content(Described operation) => operation.Kind == "imports"
        ? ImportsOverHttp.Form("organisations", "navn;sektor\nSpejderne;forening\n")
        : JsonContent.Create(await Body(operation));

    private async Task<string> AnId(Described operation, bool seen)
    {
        if (operation.Path.Contains("/queue"))
            return (await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = await ARestingOne(), message = "Kan I komme?", queue = true })).Json())["id"]!.GetValue<string>();
        if (operation.Kind == "requests")
            return await app.Create("admin", "requests", await Body(new(HttpMethod.Post, "/api/v1/requests", [])));
        if (operation.Kind == "rooms")
            return await app.Create("admin", "rooms", await Body(new(HttpMethod.Post, "/api/v1/rooms", [])));
        if (operation.Kind == "admin")
            return RightsOfRoutes.TheRoutes.DeadLetter(app);
        if (operation.Kind == "claims")
            return RightsOfRoutes.TheRoutes.AskedFor(app, await Unclaimed());
        if (operation.Kind == "introductions")
            return await app.Create("admin", "introductions", await Body(new(HttpMethod.Post, "/api/v1/introductions", [])));
        if (operation.Kind == "reports")
            return await app.Create("admin", "reports", await Body(new(HttpMethod.Post, "/api/v1/reports", [])));
        if (operation.Kind == "imports")
            return await ImportsOverHttp.Import(await app.As("admin"), "organisations", $"navn;sektor\nHold {Guid.NewGuid():N};forening\n");
        var sample = Samples.Of(operation.Kind, app);
        sample["status"] = operation.Path.EndsWith("/publish") && !seen ? "draft" : "published";
        if (operation.Path.EndsWith("/answers"))
            (sample["start"], sample["end"]) = ("2026-01-01", "2026-01-02");
        if (operation.Kind is "organisations")
            sample.Remove("cvr");
        var id = await app.Create("admin", operation.Kind, sample);
        if (operation.Path.EndsWith("/unverify"))
            await (await app.As("admin")).Send(HttpMethod.Post, $"/api/v1/organisations/{id}/verify", new { words = "Set i CVR" }, "*");
        // What is archived is not found by who may not restore it, so to be forbidden the step needs one that is seen.
        if (operation.Path.EndsWith("/restore") && !seen)
            await (await app.As("admin")).Send(HttpMethod.Post, $"/api/v1/{operation.Kind}/{id}/archive", ifMatch: "*");
        return id;
    }

    /// <summary>An offer or a need whose organisation nobody sees yet.</summary>
    private async Task<string> AnIdOfADraft(string kind)
    {
        var sample = Samples.Of(kind, app);
        sample["organisation"] = await app.Create("admin", "organisations", new { name = "Klub i svøb", sector = "association" });
        return await app.Create("admin", kind, sample);
    }

    private async Task<JsonNode> Body(Described operation) => operation.Path switch
    {
        "/api/v1/sign-in" => new JsonObject { ["email"] = "teacher@test.example", ["password"] = "samskabelse" },
        "/api/v1/matches" => new JsonObject { ["need"] = new JsonObject() },
        "/api/v1/radar/what-if" => new JsonObject { ["municipality"] = "0730", ["grant"] = new JsonObject { ["kind"] = "transport", ["amount"] = 20000 } },
        "/api/v1/reports" => new JsonObject { ["kind"] = "organisation", ["id"] = app.Association, ["reason"] = "spam" },
        "/api/v1/moderation/hide" => new JsonObject { ["kind"] = "offer", ["id"] = await app.AnOffer(), ["reason"] = "spam", ["words"] = "Det er reklame." },
        "/api/v1/moderation/appeal" or "/api/v1/moderation/restore" => new JsonObject { ["kind"] = "offer", ["id"] = await AHiddenOffer(), ["words"] = "Se på det igen." },
        "/api/v1/moderation/keep" => new JsonObject { ["kind"] = "offer", ["id"] = await AHiddenOffer(appealed: true), ["words"] = "Det er stadig reklame." },
        "/api/v1/organisations/{id}/verify" or "/api/v1/organisations/{id}/unverify" => new JsonObject { ["words"] = "Set i CVR" },
        "/api/v1/rooms" => new JsonObject { ["title"] = "Åens vand" },
        "/api/v1/requests" => new JsonObject { ["from"] = app.School, ["to"] = app.Association, ["message"] = "Kan I komme?" },
        "/api/v1/claims" => new JsonObject { ["organisation"] = await Unclaimed(), ["words"] = "Jeg er kasserer" },
        "/api/v1/claims/by-code" => new JsonObject { ["code"] = (await (await (await app.As("facilitator")).PostAsJsonAsync("/api/v1/introductions", new { organisations = new[] { app.School, await Unclaimed() }, message = "" })).Json())["links"]![1]!["claimUrl"]!.GetValue<string>().Split("/s/")[1] },
        "/api/v1/claims/{id}/approve" or "/api/v1/claims/{id}/refuse" => new JsonObject { ["reason"] = "Vi har talt sammen" },
        "/api/v1/introductions" => new JsonObject { ["organisations"] = new JsonArray(app.School, app.Association), ["message"] = "I burde tale sammen" },
        "/api/v1/partnerships/{id}/agree" or "/api/v1/partnerships/{id}/withdraw" or "/api/v1/partnerships/{id}/stop" => new JsonObject { ["message"] = "Tak" },
        "/api/v1/partnerships/{id}/answers" => new JsonObject { ["happened"] = "yes", ["worth"] = 4, ["again"] = "maybe", ["text"] = "Fint" },
        "/api/v1/partnerships/{id}/messages" => new JsonObject { ["text"] = "Hej" },
        "/api/v1/partnerships/{id}/log" => new JsonObject { ["text"] = "Vi lærte det", ["date"] = "2026-05-05" },
        "/api/v1/partnerships/{id}/contacts" => new JsonObject { ["organisation"] = app.Association, ["purpose"] = "Aftale dagen" },
        "/api/v1/partnerships/{id}/plan" => new JsonObject { ["place"] = "Klubhuset", ["tasks"] = new JsonArray(new JsonObject { ["id"] = "t1", ["text"] = "Ring" }) },
        "/api/v1/requests/{id}/decline" => new JsonObject { ["reason"] = "noTime" },
        "/api/v1/requests/{id}/counter" => new JsonObject { ["people"] = 12 },
        "/api/v1/requests/{id}/accept" or "/api/v1/requests/{id}/withdraw" => new JsonObject { ["message"] = "Tak" },
        "/api/v1/needs/{id}/dismissals" => new JsonObject { ["offer"] = await app.AnOffer(), ["reason"] = "Nej tak" },
        _ => operation.Method == HttpMethod.Patch ? new JsonObject { ["themes"] = new JsonArray() } : Samples.Of(operation.Kind, app),
    };

    // nobody has taken its page over
    private Task<string> Unclaimed() => app.Create("facilitator", "organisations", new { name = $"Laug nr. {Samples.Number()}.", sector = "association", municipality = "0730", status = "published" });

    private async Task<string> AHiddenOffer(bool appealed = false)
    {
        var offer = await app.AnOffer();
        await (await app.As("admin")).Send(HttpMethod.Post, "/api/v1/moderation/hide", new { kind = "offer", id = offer, reason = "spam", words = "Reklame" }, "*");
        if (appealed)
            await (await app.As("volunteer")).Send(HttpMethod.Post, "/api/v1/moderation/appeal", new { kind = "offer", id = offer, words = "Nej" }, "*");
        return offer;
    }

    private static JsonObject Broken(Described operation) => operation.Path switch
    {
        "/api/v1/radar/what-if" => new() { ["municipality"] = "9999", ["grant"] = new JsonObject { ["kind"] = "transport", ["amount"] = 0 } },
        "/api/v1/reports" => new() { ["kind"] = "offer", ["id"] = "nowhere", ["reason"] = "stale" },
        var moderation when moderation.StartsWith("/api/v1/moderation/") => [],
        "/api/v1/organisations/{id}/verify" or "/api/v1/organisations/{id}/unverify" => [],
        "/api/v1/sign-in" => new() { ["email"] = "" , ["password"] = "" },
        "/api/v1/matches" => new() { ["need"] = new JsonObject { ["themes"] = new JsonArray("no-such") } },
        "/api/v1/rooms" => new() { ["title"] = "" },
        "/api/v1/requests" or "/api/v1/requests/{id}/decline" => [],
        "/api/v1/introductions" => new() { ["organisations"] = new JsonArray() },
        "/api/v1/claims" or "/api/v1/claims/by-code" => [],
        "/api/v1/claims/{id}/approve" or "/api/v1/claims/{id}/refuse" => new() { ["reason"] = "\u0007" },
        "/api/v1/partnerships/{id}/agree" or "/api/v1/partnerships/{id}/withdraw" or "/api/v1/partnerships/{id}/stop" => new() { ["message"] = "\u0007" },
        "/api/v1/partnerships/{id}/answers" => new() { ["happened"] = "yes", ["again"] = "yes" },
        "/api/v1/partnerships/{id}/messages" or "/api/v1/partnerships/{id}/log" => new() { ["text"] = "" },
        "/api/v1/partnerships/{id}/contacts" => new() { ["organisation"] = "nowhere", ["purpose"] = "Aftale dagen" },
        "/api/v1/partnerships/{id}/plan" => new() { ["startTime"] = "25:00" },
        "/api/v1/requests/{id}/counter" => new() { ["people"] = 0 },
        "/api/v1/requests/{id}/accept" or "/api/v1/requests/{id}/withdraw" => new() { ["message"] = "\u0007" },
        "/api/v1/needs/{id}/dismissals" => new() { ["offer"] = "nowhere", ["reason"] = "" },
        _ => new() { ["themes"] = new JsonArray("no-such") },
    };
}
