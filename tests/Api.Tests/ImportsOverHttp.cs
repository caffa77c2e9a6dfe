using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoCreate.Api.Import;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class ImportsOverHttp(TheApp app)
{
    public static MultipartFormDataContent Form(string kind, string csv, bool dryRun = false, string fileName = "fil.csv") =>
        Form(kind, Encoding.UTF8.GetBytes(csv), dryRun, fileName);

    private static MultipartFormDataContent Form(string kind, byte[] bytes, bool dryRun, string fileName) => new()
    {
        { new ByteArrayContent(bytes), "file", fileName },
        { new StringContent(kind), "as" },
        { new StringContent(dryRun ? "true" : "false"), "dryRun" },
    };

    /// <summary>Imports a file and waits until it is through; the import's id.</summary>
    public static async Task<string> Import(HttpClient client, string kind, string csv, bool dryRun = false)
    {
        var begun = await client.PostAsync("/api/v1/imports", Form(kind, csv, dryRun));
        begun.StatusCode.ShouldBe(HttpStatusCode.Accepted, await begun.Content.ReadAsStringAsync());
        var id = (await begun.Json())["id"]!.GetValue<string>();
        await Report(client, id);
        return id;
    }

    private static async Task<JsonNode> Report(HttpClient client, string id)
    {
        for (var i = 0; ; i++)
        {
            var json = await (await client.GetAsync("/api/v1/imports/" + id)).Json();
            if (json["state"]!.GetValue<string>() != "running" || i > 600)
                return json;
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task A_file_comes_in_is_told_row_by_row_and_goes_out_again()
    {
        var facilitator = await app.As("facilitator");
        const string csv = "navn;sektor;kommune;kontaktperson;e-mail\nGymnastikforeningen Fjer;forening;Randers;Gunhild Gymnast;gunhild@mail.example\nSvømmeklubben Finne;forening;Randers;;\n";
        var dry = await Report(facilitator, await Import(facilitator, "organisations", csv, dryRun: true));
        dry["created"]!.GetValue<int>().ShouldBe(2, dry.ToJsonString());
        (await Found("Gymnastikforeningen Fjer")).ShouldBeFalse();

        var id = await Import(facilitator, "organisations", csv);
        var done = await Report(facilitator, id);
        done["state"]!.GetValue<string>().ShouldBe("done");
        done["created"]!.GetValue<int>().ShouldBe(2, done.ToJsonString());
        done["contacts"]!.GetValue<int>().ShouldBe(1);
        done["rejected"]!.AsArray().ShouldBeEmpty();
        (await Found("Svømmeklubben Finne")).ShouldBeTrue();
        var again = await Report(facilitator, await Import(facilitator, "organisations", csv));
        again["unchanged"]!.GetValue<int>().ShouldBe(2, again.ToJsonString());

        (await facilitator.PostAsync($"/api/v1/imports/{id}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Found("Svømmeklubben Finne")).ShouldBeFalse();

        async Task<bool> Found(string name) => (await (await app.Visitor().GetAsync("/api/v1/organisations?q=" + name)).Json())["items"]!.AsArray()
            .Any(o => o!["name"]!.GetValue<string>() == name);
    }

    [Theory]
    [InlineData("organisations", "navn;sektor\n=HYPERLINK(\"x\");forening\n<script>alert(1)</script>;forening\n\u0007\u0000;forening\n;;\n")]
    [InlineData("offers", "titel;organisation\nDans;Findes ikke\n")]
    [InlineData("needs", "spørgsmål;organisation\n;;;;\n")]
    [InlineData("postcodes", "nr;navn\nabc;Ingensteds\n")]
    [InlineData("organisations", "PK\u0003\u0004 not a sheet")]
    [InlineData("organisations", "")]
    public async Task Odd_files_get_a_report_or_a_refusal_never_an_error_of_ours(string kind, string text)
    {
        var admin = await app.As("admin");
        foreach (var name in new[] { "fil.csv", "fil.xlsx" })
        {
            var answer = await admin.PostAsync("/api/v1/imports", Form(kind, text, fileName: name));
            ((int)answer.StatusCode).ShouldBeOneOf(202, 400, 415, 422);
            if (answer.StatusCode == HttpStatusCode.Accepted)
                (await Report(admin, (await answer.Json())["id"]!.GetValue<string>()))["state"]!.GetValue<string>().ShouldBeOneOf("done", "failed");
        }
    }

    [Fact]
    public async Task When_the_line_is_full_the_next_one_is_asked_to_come_again()
    {
        await using var busy = new TheApp();
        await busy.InitializeAsync();
        await busy.Services.GetServices<IHostedService>().OfType<Imports>().Single().StopAsync(default);
        var admin = await busy.As("admin");
        for (var i = 0; i < Imports.Longest; i++)
            (await admin.PostAsync("/api/v1/imports", Form("organisations", $"navn;sektor\nNr {i};forening\n"))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var answer = await admin.PostAsync("/api/v1/imports", Form("organisations", "navn;sektor\nDen sidste;forening\n"));
        await answer.Problem(503);
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }
}
