using System.Net;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;

namespace CoCreate.Api.Tests.Support;

/// <summary>A page as it was answered.</summary>
public sealed record APage(int Status, string Html, string? Location)
{
    /// <summary>What a person reads: no tags, words as they are written.</summary>
    public string Text => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(Html, "<(script|style)[^>]*>.*?</\\1>|<[^>]+>", " ", RegexOptions.Singleline)), @"[\s\u00a0]+", " ").Replace("\u00ad", "");
}

/// <summary>A browser without script: cookies, pages, forms.</summary>
public sealed class ABrowser(HttpClient client) : IDisposable
{
    /// <summary>A browser; signed in as <c>who@test.example</c> when somebody is named.</summary>
    public static async Task<ABrowser> OpenAsync(TheApp app, string? who = null)
    {
        var browser = new ABrowser(app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        if (who is not null)
            (await browser.SendAsync("/log-ind", ("_handler", "log-ind"), ("Wish.Email", who + "@test.example"), ("Wish.Password", DemoAccounts.Password))).Status.ShouldBe(302);
        return browser;
    }

    public async Task<APage> GetAsync(string path) => await ReadAsync(await client.GetAsync(path));

    /// <summary>Sends a form to a page, with the token of a page that has one.</summary>
    public async Task<APage> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = Token((await GetAsync("/log-ind")).Html);
        return await ReadAsync(await client.PostAsync(path, new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)))));
    }

    public void Dispose() => client.Dispose();

    private static async Task<APage> ReadAsync(HttpResponseMessage answer) => new((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);

    private static string Token(string html) => Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
}
