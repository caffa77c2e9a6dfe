using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Api.Jobs;
using CoCreate.Api.Requests;
using CoCreate.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class JobsOverHttp(TheApp app)
{
    [Fact]
    public async Task The_administrator_sees_runs_pauses_and_resumes_jobs()
    {
        var admin = await app.As("admin");
        var jobs = (await (await admin.GetAsync("/api/v1/admin/jobs")).Json())["items"]!.AsArray();
        jobs.Select(job => job!["name"]!.GetValue<string>()).ShouldBe(["deliver-mail", "follow-up-introductions", "freshness", "moderation-mail", "silence", "expire-requests", "form-meetings", "remind-requests", "request-mail", "sweep-request-words", "send-queued-requests", "unreached-requests", "learn-weights",
            "turn-partnerships", "follow-up-partnerships", "remind-partnerships", "sweep-partnership-words", "partnership-mail"], ignoreOrder: true);
        var run = await (await admin.PostAsync("/api/v1/admin/jobs/expire-requests/run", null)).Json();
        (run["outcome"]!.GetValue<string>(), run["failures"]!.GetValue<int>()).ShouldBe(("done", 0));
        DateTimeOffset.Parse(run["lastRun"]!.GetValue<string>()).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        (await (await admin.PostAsync("/api/v1/admin/jobs/expire-requests/pause", null)).Json())["paused"]!.GetValue<bool>().ShouldBeTrue();
        var resumed = await (await admin.PostAsync("/api/v1/admin/jobs/expire-requests/resume", null)).Json();
        // the clock of the jobs starts a moment after the program
        for (var i = 0; i < 100 && resumed["nextRun"] is null; i++, await Task.Delay(200))
            resumed = await (await admin.PostAsync("/api/v1/admin/jobs/expire-requests/resume", null)).Json();
        (resumed["paused"]!.GetValue<bool>(), resumed["nextRun"]).ShouldSatisfyAllConditions(both => both.Item1.ShouldBeFalse(), both => both.Item2.ShouldNotBeNull());
        await (await admin.PostAsync("/api/v1/admin/jobs/nothing/run", null)).Problem(404);
        await (await (await app.As("facilitator")).GetAsync("/api/v1/admin/jobs")).Problem(403);
        await (await app.Visitor().GetAsync("/api/v1/admin/jobs")).Problem(401);
    }

    [Fact]
    public async Task What_happened_is_mailed_once_however_often_the_jobs_run()
    {
        var words = $"Kan I <b>komme</b> i uge 18? {Guid.NewGuid():N}";
        var asked = await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = app.Association, message = words });
        var id = (await asked.Json())["id"]!.GetValue<string>();
        var jobs = app.Services.GetRequiredService<IJobs>();
        for (var i = 0; i < 3; i++)
        {
            await jobs.RunAsync("request-mail", default);
            await jobs.RunAsync("deliver-mail", default);
        }

        var mail = Mails().Where(text => text.Contains(words[^32..])).ShouldHaveSingleItem();
        mail.ShouldContain("To: \"Viggo Vand\" <volunteer@test.example>");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        mail.ShouldContain("&lt;b&gt;komme&lt;/b&gt;");
        var links = app.Services.GetRequiredService<AnswerLinks>();
        var link = links.Read(Regex.Match(mail, @"/svar/([A-Za-z0-9_-]+)\?svar=ja").Groups[1].Value)!;
        (link.Request, link.Side, link.Address).ShouldBe((id, app.Association, "volunteer@test.example"));
        (links.Spent(link), links.Spend(link), links.Spend(link), links.Spent(link)).ShouldBe((false, true, false, true));
        links.Read("x" + Regex.Match(mail, @"/svar/([A-Za-z0-9_-]+)").Groups[1].Value).ShouldBeNull();
    }

    [Fact]
    public async Task One_click_ends_one_kind_of_mail()
    {
        var limited = await app.Create("stranger", "organisations", new { name = "Fuglekassen", sector = "association", municipality = "0730", status = "published" });
        var jobs = app.Services.GetRequiredService<IJobs>();
        async Task<int> Ask(string words)
        {
            await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to = limited, message = words });
            await jobs.RunAsync("request-mail", default);
            await jobs.RunAsync("deliver-mail", default);
            return Mails().Count(mail => mail.Contains(words));
        }
        (await Ask("Bygger I redekasser?")).ShouldBe(1);
        var path = Regex.Match(Mails().First(mail => mail.Contains("Bygger I redekasser?")), @"List-Unsubscribe: <http://[^/]+(/afmeld/[^>]+)>").Groups[1].Value;
        (await (await app.Visitor().GetAsync(path)).Content.ReadAsStringAsync()).ShouldContain("<form", Case.Sensitive, "opening the link asks, and must not end anything");
        (await Ask("Bygger I stadig?")).ShouldBe(1);
        (await app.Visitor().PostAsync(path, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).EnsureSuccessStatusCode();
        (await Ask("Hallo?")).ShouldBe(0);
    }

    private List<string> Mails() => [.. Directory.GetFiles(Path.Combine(app.Folder, "mail"), "*.eml").Select(Unfolded)];

    // long header lines are folded and bodies may be quoted-printable or base64
    private static string Unfolded(string path)
    {
        var text = Regex.Replace(File.ReadAllText(path), @"(?<=base64\r\n\r\n)[A-Za-z0-9+/=\r\n]+", m => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(m.Value.ReplaceLineEndings(""))));
        return text.Replace("\r\n ", "").Replace("=\r\n", "").Replace("=3D", "=");
    }
}
