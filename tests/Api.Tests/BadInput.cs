using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

/// <summary>Each field of each endpoint with what does not belong there: refused with the field named, or taken as the text it is; never an error of ours, never half written.</summary>
[Collection("app")]
public sealed class BadInput(TheApp app)
{
    private const string Mark = "MARK-OF-THE-TEST";

    private static readonly (string Name, JsonNode Value)[] Texts =
    [
        ("script", "<script>alert(1)</script>"), ("formula", "=HYPERLINK(\"http://x.example\")"), ("empty", ""), ("spaces", "   "), ("sql", "'; DROP TABLE records; --"),
    ];

    public static TheoryData<string, string> Endpoints => new()
    {
        { "organisations", "POST" }, { "offers", "POST" }, { "needs", "POST" }, { "partnerships", "POST" },
        { "organisations", "PATCH" }, { "offers", "PATCH" }, { "needs", "PATCH" }, { "partnerships", "PATCH" },
        { "matches", "POST" }, { "dismissals", "POST" }, { "sign-in", "POST" },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_field_of_every_endpoint_refuses_what_does_not_belong_there(string endpoint, string method)
    {
        var (path, sample, client) = await Prepare(endpoint, method);
        foreach (var (field, value, with) in Samples.Values(sample))
        {
            var text = value.GetValueKind() == JsonValueKind.String;
            var number = value.GetValueKind() == JsonValueKind.Number;
            await Refused(with(new JsonObject { ["x"] = 1 }), 400, "an object");
            await Refused(with(new JsonArray(new JsonArray())), 400, "a list of lists");
            await Refused(with(text ? 12345 : "tekst"), 400, "the wrong type");
            if (text)
            {
                await Refused(with(new string('x', 5_000)), null, "too long");
                await Refused(with("klokke\u0007"), null, "a control character");
                await Refused(with("nul\u0000"), null, "a null character");
                await RefusedBytes(Broken(with(Mark), [0xC3, 0x28]), "broken UTF-8");
                await RefusedBytes(Broken(with(Mark), "\\ud800"u8.ToArray()), "half a character");
            }
            if (number)
            {
                await RefusedBytes(Broken(with(Mark), "1e999"u8.ToArray(), quotes: true), "a number without end");
                await Refused(with(JsonValue.Create(-1_000_000_000_000m)), null, "a number far below");
            }
            foreach (var (_, odd) in Texts.Where(_ => text))
                await RefusedOrTaken(with(odd.DeepClone()), field, odd.GetValue<string>());

            async Task Refused(JsonObject body, int? status, string what)
            {
                var before = Revision();
                var answer = await Send(JsonContent.Create(body));
                ((int)answer.StatusCode).ShouldBeOneOf(status is { } s ? [s] : [400, 422], $"{endpoint} {field} with {what}: {await answer.Content.ReadAsStringAsync()}");
                (await answer.Problem((int)answer.StatusCode)).Fields().ShouldContain(f => Names(f, field), $"{endpoint} {field} with {what}");
                Revision().ShouldBe(before);
            }

            async Task RefusedBytes(byte[] body, string what)
            {
                var before = Revision();
                var answer = await Send(new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } });
                (await answer.Problem(400)).Fields().ShouldContain(f => Names(f, field), $"{endpoint} {field} with {what}");
                Revision().ShouldBe(before);
            }
        }

        Task<HttpResponseMessage> Send(HttpContent content)
        {
            var request = new HttpRequestMessage(new(method), path) { Content = content };
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            return client.SendAsync(request);
        }

        async Task RefusedOrTaken(JsonObject body, string field, string sent)
        {
            // A number in a register belongs to one organisation, and this makes one after another.
            if (!field.StartsWith("externalIds", StringComparison.Ordinal) && body["externalIds"] is JsonArray ids)
                ids[0]!["id"] = Samples.Number();
            var before = Revision();
            var answer = await Send(JsonContent.Create(body));
            var json = await answer.Json();
            ((int)answer.StatusCode).ShouldBeOneOf([200, 201, 400, 401, 422], $"{endpoint} {field} = {sent}: {json}");
            if ((int)answer.StatusCode is 400 or 422)
            {
                (await answer.Problem((int)answer.StatusCode)).Fields().ShouldContain(f => Names(f, field), $"{endpoint} {field} = {sent}: {json}");
                Revision().ShouldBe(before);
            }
            else if (json["version"] is not null)
                Samples.Values((JsonObject)json).First(v => v.Path == field).Value.GetValue<string>().ShouldBe(sent);
        }
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("\"text\"", "$")]
    [InlineData("{\"name\": \"A\",}", "name")]
    [InlineData("{\"name\": \"A\", \"name\": \"B\", \"sector\": \"school\"}", "name")]
    [InlineData("{\"name\": \"A\", \"sector\": \"school\", \"colour\": \"red\"}", "colour")]
    [InlineData("{\"name\": \"A\", \"sector\": \"school\", \"Web\": null}", "Web")]
    [InlineData("{\"name\": \"A\", \"sector\": \"School\"}", "sector")]
    [InlineData("{\"name\": \"A\", \"sector\": 1}", "sector")]
    [InlineData("{\"name\": null, \"sector\": \"school\"}", "name")]
    [InlineData("{\"name\": \"A\", \"sector\": \"school\", \"themes\": null}", "themes")]
    [InlineData("{\"name\": \"A\", \"sector\": \"school\", \"themes\": [null]}", "themes[0]")]
    [InlineData("{\"name\": \"A\" /* why */}", "name")]
    [InlineData("{\"address\": {\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}}", "address.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a")]
    public async Task Unreadable_JSON_names_the_field_it_broke_at(string body, string field)
    {
        var answer = await (await app.As("teacher")).PostAsync("/api/v1/organisations", new StringContent(body, Encoding.UTF8, "application/json"));
        (await answer.Problem(400)).Fields().ShouldContain(field);
    }

    [Theory]
    [InlineData("matches", "application/json", "{}", 422, "need")]
    [InlineData("matches", "application/json", "{\"top\": 3}", 422, "need")]
    [InlineData("matches", "application/json", "{\"need\": null}", 400, "need")]
    [InlineData("matches", "application/json", "{\"need\": []}", 400, "need")]
    [InlineData("matches", "application/json", "{\"need\": {\"position\": {\"lat\": 56}}}", 422, "need.position.lon")]
    [InlineData("matches", "application/json", "{\"need\": {\"budget\": {}, \"requirements\": [{}]}}", 422, "need.budget.amount")]
    [InlineData("needs", "application/json", "{\"question\": \"Hvem?\", \"position\": {\"lat\": 56}}", 422, "position.lon")]
    [InlineData("organisations", "application/json", "{\"name\": \"A\", \"sector\": \"school\", \"position\": {\"lon\": 10}}", 422, "position.lat")]
    [InlineData("organisations", "application/json", "{\"name\": \"A\", \"sector\": \"school\", \"externalIds\": [{}]}", 422, "externalIds[0].scheme")]
    [InlineData("partnerships", "application/json", "{\"title\": \"A\", \"members\": [{}], \"commitments\": [{}]}", 422, "members[0].organisation")]
    [InlineData("needs/none/dismissals", "application/json", "{}", 404, null)]
    [InlineData("sign-in", "application/json", "{}", 422, "email")]
    [InlineData("imports", "multipart/form-data; boundary=q", "xxxx", 400, "file")]
    [InlineData("imports", "multipart/form-data; boundary=q", "--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nnavn", 400, "file")]
    [InlineData("imports", "multipart/form-data; boundary=q", "--q\r\nno header\r\n\r\nx\r\n--q--\r\n", 400, "file")]
    [InlineData("imports", "multipart/form-data; boundary=q", "", 400, "file")]
    [InlineData("imports", "multipart/form-data", "xxxx", 400, "file")]
    public async Task What_is_not_whole_is_named_whoever_sends_it(string path, string contentType, string body, int status, string? field)
    {
        foreach (var key in new[] { null, Guid.NewGuid().ToString() })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/" + path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            if (key is not null)
                request.Headers.Add("Idempotency-Key", key);
            var problem = await (await (await app.As("admin")).SendAsync(request)).Problem(status);
            if (field is not null)
                problem.Fields().ShouldContain(field);
        }
    }

    [Fact]
    public async Task A_part_that_says_nothing_is_the_same_as_none()
    {
        var teacher = await app.As("teacher");
        var id = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem kender fuglene?", window = new { }, ages = new { }, status = "published" });
        var need = await (await teacher.GetAsync("/api/v1/needs/" + id)).Json();
        (need["window"], need["ages"]).ShouldBe((null, null));
        await teacher.Send(HttpMethod.Patch, "/api/v1/needs/" + id, new { ages = new { from = 9 } }, "*");
        need = await (await teacher.Send(HttpMethod.Patch, "/api/v1/needs/" + id, new { ages = new { from = (int?)null }, window = new { } }, "*")).Json();
        (need["window"], need["ages"]).ShouldBe((null, null));
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "place", title = "Sal", periods = new object[] { new { }, new { from = "2027-05-03" } } });
        (await (await (await app.As("volunteer")).GetAsync("/api/v1/offers/" + offer)).Json())["periods"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("limit=abc", "limit")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("cursor=%00", "cursor")]
    [InlineData("cursor=hello", "cursor")]
    [InlineData("near=foo", "near")]
    [InlineData("near=91,10", "near")]
    [InlineData("near=NaN,10", "near")]
    [InlineData("withinKm=5", "near")]
    [InlineData("near=56,10&withinKm=-5", "withinKm")]
    [InlineData("week=99", "week")]
    [InlineData("week=18.5", "week")]
    [InlineData("sector=schools", "sector")]
    [InlineData("sector=school,nowhere", "sector")]
    [InlineData("municipality=Randers", "municipality")]
    [InlineData("theme=no-such-theme", "theme")]
    [InlineData("kind=3", "kind")]
    [InlineData("subject=magic", "subject")]
    [InlineData("grade=11", "grade")]
    [InlineData("grade=-1", "grade")]
    [InlineData("facets=maybe", "facets")]
    [InlineData("q=%07", "q")]
    [InlineData("q=%ff", "q")]
    [InlineData("q=a%C3", "q")]
    [InlineData("something=%ff", "something")]
    [InlineData("cursor=-5", "cursor")]
    [InlineData("limit=99999999999999", "limit")]
    [InlineData("minRevision=-1", "minRevision")]
    public async Task A_query_that_cannot_be_read_names_its_parameter(string query, string field)
    {
        foreach (var kind in new[] { "organisations", "offers", "needs", "partnerships" })
            (await (await app.Visitor().GetAsync($"/api/v1/{kind}?{query}")).Problem(400)).Fields().ShouldBe([field]);
    }

    [Fact]
    public async Task A_query_tells_all_its_misfits_at_once()
    {
        var answer = await app.Visitor().GetAsync("/api/v1/offers?limit=abc&near=foo&week=99&sector=x&q=" + new string('x', 201));
        (await answer.Problem(400)).Fields().ShouldBe(["limit", "near", "week", "sector", "q"], ignoreOrder: true);
    }

    private async Task<(string Path, JsonObject Sample, HttpClient Client)> Prepare(string endpoint, string method)
    {
        var admin = await app.As("admin");
        switch (endpoint)
        {
            case "matches":
                var need = Samples.Of("needs", app);
                foreach (var owned in new[] { "organisation", "status", "externalIds" })
                    need.Remove(owned);
                return ("/api/v1/matches", new() { ["need"] = need, ["top"] = 3, ["of"] = "offers", ["ruledOut"] = false }, app.Visitor());
            case "dismissals":
                return ($"/api/v1/needs/{await app.ANeed()}/dismissals", new() { ["offer"] = await app.AnOffer(), ["reason"] = "For langt væk" }, admin);
            case "sign-in":
                return ("/api/v1/sign-in", new() { ["email"] = "teacher@test.example", ["password"] = "samskabelse" }, app.Visitor());
        }
        var sample = Samples.Of(endpoint, app);
        if (method == "POST")
            return ("/api/v1/" + endpoint, sample, admin);
        var id = await app.Create("admin", endpoint, sample);
        return ($"/api/v1/{endpoint}/{id}", sample, admin);
    }

    private long Revision() => app.Services.GetRequiredService<INetwork>().Current.Revision;

    /// <summary>The field itself, what holds it, or a part of it.</summary>
    private static bool Names(string said, string field) => said == field || field.StartsWith(said + ".", StringComparison.Ordinal)
        || field.StartsWith(said + "[", StringComparison.Ordinal) || said.StartsWith(field + ".", StringComparison.Ordinal) || said.StartsWith(field + "[", StringComparison.Ordinal);

    /// <summary>The body's bytes with others in place of the mark.</summary>
    private static byte[] Broken(JsonObject body, byte[] instead, bool quotes = false)
    {
        var text = body.ToJsonString();
        var mark = quotes ? $"\"{Mark}\"" : Mark;
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(text[..at]), .. instead, .. Encoding.UTF8.GetBytes(text[(at + mark.Length)..])];
    }
}
