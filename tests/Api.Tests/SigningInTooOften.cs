using System.Net;
using CoCreate.Api.Hosting;
using CoCreate.Api.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Tests;

/// <summary>Three tries a minute at one account from one address, fifteen from one address in all.</summary>
public sealed class SigningInTooOften : IClassFixture<SigningInTooOften.Careful>
{
    private readonly Careful app;

    public SigningInTooOften(Careful app) => this.app = app;

    public sealed class Careful : TheApp
    {
        protected override CoCreateOptions Options(CoCreateOptions options) => options with { SignInsPerMinute = 3 };
    }

    [Fact]
    public async Task The_account_waits_for_that_address_and_for_no_other()
    {
        for (var i = 0; i < 3; i++)
            (await Try("203.0.113.1", "nobody@test.example", "guess " + i)).StatusCode.ShouldBe(401);
        var answer = await Try("203.0.113.1", "Nobody@test.example", "the right one, perhaps");
        answer.StatusCode.ShouldBe(429);
        int.Parse(answer.Headers.RetryAfter.ToString()).ShouldBeInRange(1, 60);
        (await Try("203.0.113.2", "nobody@test.example", "x")).StatusCode.ShouldBe(401);
        (await Try("203.0.113.1", "somebody@test.example", "x")).StatusCode.ShouldBe(401);
        // behind a proxy of our own each visitor is somebody else; what the visitor wrote before the proxy counts for nothing
        (await Try("127.0.0.1", "nobody@test.example", "x", "198.51.100.9, 203.0.113.3")).StatusCode.ShouldBe(401);
        (await Try("127.0.0.1", "nobody@test.example", "x", "198.51.100.10, 203.0.113.1")).StatusCode.ShouldBe(429);
    }

    [Fact]
    public async Task Trying_one_account_after_the_other_ends_too()
    {
        for (var i = 0; i < 15; i++)
            (await Try("203.0.113.50", $"person{i}@test.example", "x")).StatusCode.ShouldBe(401);
        (await Try("203.0.113.50", "person99@test.example", "x")).StatusCode.ShouldBe(429);
    }

    private async Task<HttpResponse> Try(string peer, string email, string password, string? forwarded = null) => (await app.Server.SendAsync(http =>
    {
        http.Request.Method = "POST";
        http.Request.Path = "/api/v1/sign-in";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { email, password }));
        http.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        if (forwarded is not null)
            http.Request.Headers["X-Forwarded-For"] = forwarded;
    })).Response;
}
