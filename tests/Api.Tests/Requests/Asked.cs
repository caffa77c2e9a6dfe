using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Requests;

/// <summary>Asking and answering in few words, and what the mails then say.</summary>
internal static class Asked
{
    public static Task<HttpResponseMessage> Ask(this HttpClient who, object body) => who.PostAsJsonAsync("/api/v1/requests", body);

    public static Task<HttpResponseMessage> Step(this HttpClient who, string id, string step, object? body = null) =>
        who.Send(HttpMethod.Post, $"/api/v1/requests/{id}/{step}", body, ifMatch: "*");

    public static async Task<JsonNode> Ok(this Task<HttpResponseMessage> call, int status)
    {
        var answer = await call;
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        return JsonNode.Parse(text)!;
    }

    public static async Task<string> Id(this Task<HttpResponseMessage> asked) => (await asked.Ok(201))["id"]!.GetValue<string>();

    public static string Code(this JsonNode problem) => problem["errors"]![0]!["code"]!.GetValue<string>();

    public static Task RunAsync(this TheApp app, string job) =>
        app.Services.GetServices<IJob>().Single(one => one.Name == job).RunAsync(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), default);

    /// <summary>Every mail written so far to an address, subject and words.</summary>
    public static List<string> Mails(this TheApp app, string to) => [.. app.Services.GetRequiredService<PeopleDb>().Use(c => c.Rows(
        "SELECT subject || char(10) || text FROM outbox WHERE address=? ORDER BY id", r => r.Text(0), to))];
}
