using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests;

[Collection("app")]
public sealed class SigningIn(TheApp app)
{
    private static object Wish(string email, string password = DemoAccounts.Password) => new { email, password };

    [Fact]
    public async Task A_token_says_who_I_am_until_it_is_ended()
    {
        var client = app.Visitor();
        var signedIn = await (await client.PostAsJsonAsync("/api/v1/sign-in", Wish("Stranger@Test.example"))).Json();
        signedIn["expiresIn"]!.GetValue<int>().ShouldBe(28_800);
        signedIn["account"]!["name"]!.GetValue<string>().ShouldBe("Sif Sær");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", signedIn["accessToken"]!.GetValue<string>());
        (await (await client.GetAsync("/api/v1/me")).Json()).ToJsonString().ShouldBe(signedIn["account"]!.ToJsonString());

        (await client.DeleteAsync("/api/v1/sign-in")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await client.GetAsync("/api/v1/me")).Problem(401);
        await (await client.GetAsync("/api/v1/offers")).Problem(401);
    }

    [Theory]
    [InlineData("teacher@test.example", "wrong password")]
    [InlineData("nobody@test.example", "samskabelse")]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer(string email, string password)
    {
        var answer = await app.Visitor().PostAsJsonAsync("/api/v1/sign-in", Wish(email, password));
        (await answer.Problem(401))["type"]!.GetValue<string>().ShouldBe("urn:cocreate:wrong-sign-in");
        answer.Headers.WwwAuthenticate.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task After_ten_wrong_attempts_the_right_password_waits_too()
    {
        using var scope = app.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        (await users.CreateAsync(new() { Id = "locked", Name = "Lås", Email = "lock@test.example" }, "et langt kodeord")).Succeeded.ShouldBeTrue();
        for (var i = 0; i < 10; i++)
            await (await app.Visitor().PostAsJsonAsync("/api/v1/sign-in", Wish("lock@test.example", "forkert"))).Problem(401);
        var answer = await app.Visitor().PostAsJsonAsync("/api/v1/sign-in", Wish("lock@test.example", "et langt kodeord"));
        await answer.Problem(429);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_new_password_ends_the_sign_ins_made_with_the_old_one()
    {
        using var scope = app.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await users.CreateAsync(new() { Id = "changer", Name = "Ny", Email = "new@test.example" }, "det gamle kodeord");
        var client = app.Visitor();
        var token = (await (await client.PostAsJsonAsync("/api/v1/sign-in", Wish("new@test.example", "det gamle kodeord"))).Json())["accessToken"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        (await client.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await users.ChangePasswordAsync((await users.FindByIdAsync("changer"))!, "det gamle kodeord", "det nye kodeord")).Succeeded.ShouldBeTrue();
        await (await client.GetAsync("/api/v1/me")).Problem(401);
    }

    [Theory]
    [InlineData("203.0.113.7", null, false)]
    [InlineData("127.0.0.1", "X-Forwarded-For", false)]
    [InlineData("127.0.0.1", "Forwarded", false)]
    [InlineData("127.0.0.1", null, true)]
    [InlineData("::1", null, true)]
    public async Task A_demo_account_signs_in_from_the_machine_itself_only(string peer, string? header, bool welcome)
    {
        var answer = await app.Server.SendAsync(http =>
        {
            http.Request.Method = "POST";
            http.Request.Path = "/api/v1/sign-in";
            http.Request.ContentType = "application/json";
            http.Request.Body = new MemoryStream("""{"email":"teacher@test.example","password":"samskabelse"}"""u8.ToArray());
            http.Connection.RemoteIpAddress = IPAddress.Parse(peer);
            if (header is not null)
                http.Request.Headers[header] = "for=198.51.100.1";
        });
        answer.Response.StatusCode.ShouldBe(welcome ? 200 : 403);
    }

    [Fact]
    public async Task A_pages_cookie_reads_the_API_but_writes_nothing_there()
    {
        var cookie = await Cookie();
        var read = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me") { Headers = { { "Cookie", cookie } } };
        (await app.Visitor().SendAsync(read)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var write = new HttpRequestMessage(HttpMethod.Post, "/api/v1/organisations")
        {
            Headers = { { "Cookie", cookie } }, Content = JsonContent.Create(new { name = "Fra en anden side", sector = "other" }),
        };
        await (await app.Visitor().SendAsync(write)).Problem(401);
    }

    [Fact]
    public void A_visitors_draft_moves_to_the_account_and_is_found_again()
    {
        var drafts = app.Services.GetRequiredService<Drafts>();
        drafts.Save("visitor:0123456789abcdef0123456789abcdef", "need", new() { ["question"] = "Hvem?" }).ShouldBeTrue();
        drafts.Move("visitor:0123456789abcdef0123456789abcdef", "account:x");
        drafts.Load("visitor:0123456789abcdef0123456789abcdef", "need").ShouldBeNull();
        drafts.Load("account:x", "need")!["question"]!.GetValue<string>().ShouldBe("Hvem?");
        drafts.Save("account:x", "long", new() { ["text"] = new string('x', 300_000) }).ShouldBeFalse();
        drafts.Delete("account:x", "need");
        drafts.List("account:x").ShouldBeEmpty();
    }

    private async Task<string> Cookie()
    {
        using var scope = app.Services.CreateScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Scheme = "http";
        http.Request.Host = new("localhost");
        await scope.ServiceProvider.GetRequiredService<SignIns>().SignInAsync(http, "teacher@test.example", DemoAccounts.Password);
        return http.Response.Headers.SetCookie.ToString().Split(';')[0];
    }
}
