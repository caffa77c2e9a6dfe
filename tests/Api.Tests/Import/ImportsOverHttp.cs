using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Import;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Import;

[Collection("app")]
public sealed class ImportsOverHttp(TheApp app)
{
    private const string Sheet = "Foreninger 2026\nForening;Hvad kan de?;Kontakt;Pris;Kommune\n{0} Roklub;\"robåde\nklubhus\";Bo Berg bo@{0}.example;gratis;Randers\n{0} Savværk;savværk;;hvad;Randers\n";

    [Fact]
    public async Task A_sheet_goes_in_is_reported_row_by_row_changes_nothing_again_and_is_taken_back_whole()
    {
        var client = await app.As("facilitator");
        var before = Network.Current;

        var report = await Import(client, Of("alfa"), "offers");

        report["state"]!.GetValue<string>().ShouldBe("done");
        (Number(report, "total"), Number(report, "created"), Number(report, "contacts"), Number(report, "alsoCreated")).ShouldBe((2, 2, 1, 1));
        var rejected = report["rejected"]!.AsArray().Single()!;
        (rejected["row"]!.GetValue<int>(), rejected["field"]!.GetValue<string>()).ShouldBe((4, "price"));
        rejected["message"]!.GetValue<string>().ShouldStartWith("Vi kan ikke læse »hvad«.");
        report["columns"]!.AsArray().Single(c => c!["field"]?.GetValue<string>() == "contactName")!["example"].ShouldBeNull();
        report.ToJsonString().ShouldNotContain("alfa.example");
        var club = Network.Current.Organisations.Single(o => o.Name == "alfa Roklub");
        Network.Current.OffersOf(club.Id).Count().ShouldBe(2);
        app.Services.GetRequiredService<Contacts>().CountOf(club.Id).ShouldBe(1);

        var again = await Import(client, Of("alfa"), "offers");
        (Number(again, "created"), Number(again, "updated"), Number(again, "unchanged")).ShouldBe((0, 0, 2));

        await (await client.PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).Json();
        Network.Current.Organisation(club.Id).ShouldBeNull();
        Network.Current.Offers.Count().ShouldBe(before.Offers.Count());
        app.Services.GetRequiredService<Contacts>().CountOf(club.Id).ShouldBe(0);
        (await (await client.GetAsync($"/api/v1/imports/{report["id"]}")).Json())["state"]!.GetValue<string>().ShouldBe("undone");
        await (await client.PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).Problem(409);
    }

    [Fact]
    public async Task A_taxonomy_comes_in_is_listed_and_used_and_goes_out_again()
    {
        var client = await app.As("admin");
        var report = await Import(client, Encoding.UTF8.GetBytes("scheme;version;id;label_da;label_en;broader;synonyms\nhavn;2026;sejl;Sejlads;Sailing;;sejlsport\nhavn;2026;jolle;Jollesejlads;Dinghies;sejl;\n"), "themes");

        (Number(report, "created"), report["rejected"]!.AsArray().Count).ShouldBe((2, 0));
        var themes = (await (await app.Visitor().GetAsync("/api/v1/themes?limit=200&minRevision=" + Network.Current.Revision)).Content.ReadAsStringAsync());
        themes.ShouldContain("havn:jolle");
        var offer = await app.Create("volunteer", "offers", new { organisation = app.Association, kind = "activity", title = "Sejltur", themes = new[] { "havn:jolle" }, status = "published" });
        (await (await app.Visitor().GetAsync("/api/v1/offers?theme=havn:sejl&minRevision=" + Network.Current.Revision)).Content.ReadAsStringAsync()).ShouldContain(offer);

        (await (await client.PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).Problem(409)).Fields().ShouldBe(["themes/havn:jolle", "themes/havn:sejl"]);
        await client.Send(HttpMethod.Patch, "/api/v1/offers/" + offer, new { themes = Array.Empty<string>() }, "*");
        (await client.PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_to_the_network()
    {
        var revision = Network.Current.Revision;

        var report = await Import(await app.As("facilitator"), Of("beta"), "offers", dryRun: true);

        (Number(report, "created"), report["dryRun"]!.GetValue<bool>()).ShouldBe((2, true));
        Network.Current.Revision.ShouldBe(revision);
        await (await (await app.As("facilitator")).PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).Problem(409);
    }

    [Fact]
    public async Task What_was_changed_since_is_named_and_nothing_is_taken_back()
    {
        var client = await app.As("facilitator");
        var report = await Import(client, Of("gamma"), "offers");
        var club = Network.Current.Organisations.Single(o => o.Name == "gamma Roklub");
        (await client.Send(HttpMethod.Patch, $"/api/v1/organisations/{club.Id}", new { description = "Vi ror." }, $"\"{club.Version}\"")).EnsureSuccessStatusCode();

        var problem = await (await client.PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).Problem(409);

        problem.Fields().ShouldBe([$"organisations/{club.Id}"]);
        problem["errors"]![0]!["message"]!.GetValue<string>().ShouldContain("gamma Roklub");
        Network.Current.OffersOf(club.Id).Count().ShouldBe(2);
    }

    [Fact]
    public async Task An_import_cut_off_by_a_power_cut_is_in_whole_or_said_not_to_be_in()
    {
        var store = app.Services.GetRequiredService<ImportStore>();
        var run = app.Services.GetRequiredService<ImportRun>();
        var report = await Import(await app.As("facilitator"), Of("delta"), "offers");
        store.Mark(report["id"]!.GetValue<string>(), ImportState.Running);
        var never = new ImportJob("never", store.Find(report["id"]!.GetValue<string>())!.Account, CoCreate.Network.Import.ImportKind.Offers, "x.csv", false, "", ImportState.Running, DateTimeOffset.UnixEpoch, 0, 0);
        store.Add(never, []);

        run.Recover();

        store.Find(report["id"]!.GetValue<string>())!.State.ShouldBe(ImportState.Done);
        store.Find("never")!.State.ShouldBe(ImportState.Failed);
        (await (await app.As("facilitator")).PostAsync($"/api/v1/imports/{report["id"]}/undo", null)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Files_that_cannot_be_read_end_with_a_sentence()
    {
        var client = await app.As("facilitator");

        var torn = await Import(client, [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8], "organisations");

        torn["state"]!.GetValue<string>().ShouldBe("failed");
        torn["rejected"]![0]!["message"]!.GetValue<string>().ShouldContain("Excel");
        await (await Post(client, new byte[CoCreate.Network.Import.FileProblems.MaxBytes + 1], "organisations")).Problem(413);
        await (await Post(client, new byte[CoCreate.Network.Import.FileProblems.MaxBytes + 2_000_000], "organisations")).Problem(413);
        var large = await Import(client, Encoding.UTF8.GetBytes("Noter;Andet\n" + string.Concat(Enumerable.Repeat(new string('x', 200) + "\n", 100_000))), "organisations");
        large["state"]!.GetValue<string>().ShouldBe("failed");
    }

    [Fact]
    public async Task Each_refusal_says_which_field_of_the_form()
    {
        var client = await app.As("facilitator");

        (await (await Post(client, Of("x"), "people")).Problem(400)).Fields().ShouldBe(["as"]);
        (await (await Post(client, Of("x"), "1")).Problem(400)).Fields().ShouldBe(["as"]);
        (await (await Post(client, Of("x"), "offers", map: "{\"columns\": {\"Pris\": \"cost\"}}")).Problem(400)).Fields().ShouldBe(["map.columns.Pris"]);
        (await (await client.PostAsync("/api/v1/imports", new MultipartFormDataContent { { new StringContent("offers"), "as" } })).Problem(400)).Fields().ShouldBe(["file"]);
        (await (await client.PostAsync("/api/v1/imports", new StringContent("{}", null, "application/json"))).Problem(415))["detail"]!.GetValue<string>().ShouldContain("multipart/form-data");
        var torn = new StringContent("xxxx");
        torn.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=q");
        (await (await client.PostAsync("/api/v1/imports", torn)).Problem(400)).Fields().ShouldBe(["file"]);
        await (await client.GetAsync("/api/v1/imports/none")).Problem(404);
        await (await client.GetAsync("/api/v1/imports/none?minRevision=soon")).Problem(400);
        await (await client.PostAsync("/api/v1/imports/none/undo", null)).Problem(404);
    }

    [Fact]
    public async Task Only_a_facilitator_or_an_administrator_imports_and_nobody_sees_anothers_import()
    {
        foreach (var (who, status) in new[] { ("teacher", 403), ("council", 403) })
        {
            await (await Post(await app.As(who), Of("x"), "offers")).Problem(status);
            await (await (await app.As(who)).GetAsync("/api/v1/imports/any")).Problem(status);
            await (await (await app.As(who)).PostAsync("/api/v1/imports/any/undo", null)).Problem(status);
        }
        await (await Post(app.Visitor(), Of("x"), "offers")).Problem(401);
        await (await app.Visitor().GetAsync("/api/v1/imports/any")).Problem(401);
        await (await app.Visitor().PostAsync("/api/v1/imports/any/undo", null)).Problem(401);
        var admins = await Import(await app.As("admin"), Of("epsilon"), "offers", dryRun: true);
        await (await (await app.As("facilitator")).GetAsync($"/api/v1/imports/{admins["id"]}")).Problem(404);
    }

    [Fact]
    public async Task A_facilitator_changes_no_known_organisation_of_another_municipality()
    {
        var report = await Import(await app.As("facilitator"), Encoding.UTF8.GetBytes("Forening;Tilbud;Kommune\nHavneværftet;Dok;Aarhus\n"), "offers");

        report["rejected"]![0]!["field"]!.GetValue<string>().ShouldBe("organisation");
        Network.Current.OffersOf(app.Business).ShouldNotContain(o => o.Title == "Dok");
    }

    [Fact]
    public async Task The_same_key_gives_the_same_import_and_a_full_line_says_when_to_come_again()
    {
        var client = await app.As("facilitator");
        var key = Guid.NewGuid().ToString();
        var first = await (await Post(client, Of("zeta"), "offers", dryRun: true, key: key)).Json();
        (await (await Post(client, Of("zeta"), "offers", dryRun: true, key: key)).Json())["id"]!.GetValue<string>().ShouldBe(first["id"]!.GetValue<string>());
        await (await Post(client, Of("eta"), "offers", dryRun: true, key: key)).Problem(409);

        var long_ = Encoding.UTF8.GetBytes("Navn;Kommune\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"Forening {i};Randers\n")));
        var answers = new List<HttpResponseMessage> { await Post(client, long_, "organisations", dryRun: true) };
        for (var i = 0; i <= Imports.Longest + 1; i++)
            answers.Add(await Post(client, Of("theta"), "offers", dryRun: true));

        await answers[^1].Problem(503);
        answers[^1].Headers.RetryAfter.ShouldNotBeNull();
        foreach (var begun in answers.Where(a => a.IsSuccessStatusCode))
            await Ended(client, (await begun.Json())["id"]!.GetValue<string>());
    }

    private INetwork Network => app.Services.GetRequiredService<INetwork>();

    private static byte[] Of(string name) => Encoding.UTF8.GetBytes(Sheet.Replace("{0}", name, StringComparison.Ordinal));

    private static int Number(JsonNode report, string name) => report[name]!.GetValue<int>();

    private static Task<HttpResponseMessage> Post(HttpClient client, byte[] file, string kind, bool dryRun = false, string? map = null, string? key = null)
    {
        var form = new MultipartFormDataContent { { new StringContent(kind), "as" }, { new StringContent(dryRun ? "true" : "false"), "dryRun" } };
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", "ark.csv");
        if (map is not null)
            form.Add(new StringContent(map), "map");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/imports") { Content = form };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    private static async Task<JsonNode> Import(HttpClient client, byte[] file, string kind, bool dryRun = false)
    {
        var answer = await Post(client, file, kind, dryRun);
        ((int)answer.StatusCode).ShouldBe(202, await answer.Content.ReadAsStringAsync());
        return await Ended(client, (await answer.Json())["id"]!.GetValue<string>());
    }

    private static async Task<JsonNode> Ended(HttpClient client, string id)
    {
        while (true)
        {
            var report = await (await client.GetAsync("/api/v1/imports/" + id)).Json();
            if (report["state"]!.GetValue<string>() != "running")
                return report;
            await Task.Delay(30);
        }
    }
}
