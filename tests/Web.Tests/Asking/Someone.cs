using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Web.Tests.Records;
using Microsoft.Playwright;

namespace CoCreate.Web.Tests.Asking;

/// <summary>A demo person in a browser or through the API.</summary>
internal static class Someone
{
    public static async Task<IPage> AsAsync(this ProgramWithTheDemo program, string who, int width = 1280, bool script = true, string language = "da")
    {
        var page = await program.VisitAsync(width, script, language);
        await page.GotoAsync("/log-ind");
        await ProgramWithTheDemo.SignInAsync(page, who + "@cocreate.example");
        return page;
    }

    public static async Task<HttpClient> CallAsync(this ProgramWithTheDemo program, string who)
    {
        var http = new HttpClient { BaseAddress = new(program.Address) };
        var answer = await http.PostAsJsonAsync("/api/v1/sign-in", new { email = who + "@cocreate.example", password = "samskabelse" });
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await answer.Content.ReadFromJsonAsync<JsonObject>())!["accessToken"]!.ToString());
        return http;
    }

    /// <summary>A new record through the API; its id.</summary>
    public static async Task<string> MakeAsync(this HttpClient http, string kind, object body)
    {
        var answer = await http.PostAsJsonAsync("/api/v1/" + kind, body);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.ToString();
    }

    public static async Task PatchAsync(this HttpClient http, string path, object body)
    {
        var call = new HttpRequestMessage(HttpMethod.Patch, "/api/v1/" + path) { Content = JsonContent.Create(body) };
        call.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        (await http.SendAsync(call)).EnsureSuccessStatusCode();
    }

    /// <summary>Brings a contact of an organisation that never signed up, as a facilitator's sheet does.</summary>
    public static async Task ImportAsync(this HttpClient http, string sheet)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(sheet)), "file", "ark.csv" }, { new StringContent("organisations"), "as" } };
        var answer = await http.PostAsync("/api/v1/imports", form);
        var id = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.ToString();
        for (var i = 0; i < 200; i++)
        {
            if ((await http.GetFromJsonAsync<JsonObject>("/api/v1/imports/" + id))!["state"]!.ToString() == "done")
                return;
            await Task.Delay(50);
        }
        throw new TimeoutException("The import did not end.");
    }

    /// <summary>Lets the mail jobs run and reads what they wrote.</summary>
    public static async Task<string[]> MailsAsync(this ProgramWithTheDemo program)
    {
        using var admin = await program.CallAsync("admin");
        foreach (var job in (string[])["request-mail", "deliver-mail"])
            (await admin.PostAsync($"/api/v1/admin/jobs/{job}/run", null)).EnsureSuccessStatusCode();
        return [.. Directory.GetFiles(program.Mail, "*.eml").Select(Plain)];
    }

    /// <summary>What a page shows as words, on one line where the setting keeps things together.</summary>
    public static async Task<string> WordsAsync(this IPage page) => (await page.Locator("main").InnerTextAsync()).Replace('\u00A0', ' ').Replace("\u2060", "");

    // long header lines are folded and bodies may be quoted-printable or base64
    private static string Plain(string file)
    {
        var text = Regex.Replace(File.ReadAllText(file), @"(?<=base64\r\n\r\n)[A-Za-z0-9+/=\r\n]+", m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Value.ReplaceLineEndings(""))));
        return text.Replace("\r\n ", "").Replace("=\r\n", "").Replace("=3D", "=");
    }
}
