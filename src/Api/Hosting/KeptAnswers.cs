using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>An answer as it went out.</summary>
public sealed record KeptAnswer(int Status, Dictionary<string, string> Headers, byte[] Body)
{
    private static readonly string[] Kept = ["Content-Type", "Content-Language", "ETag", "Location", "Retry-After", Revisions.Header];

    public static KeptAnswer Of(HttpResponse response, byte[] body) => new(response.StatusCode,
        Kept.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString()), body);

    public async Task ReplayAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        foreach (var (name, value) in Headers)
            http.Response.Headers[name] = value;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        await http.Response.Body.WriteAsync(Body, http.RequestAborted);
    }
}

/// <summary>Answers kept for a day under their Idempotency-Key, encrypted because one may carry an access token.</summary>
public sealed class KeptAnswers(PeopleDb people, TimeProvider clock, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private readonly IDataProtector protector = protection.CreateProtector("CoCreate.Idempotency");

    public (byte[] Request, KeptAnswer Answer)? Find(string actor, string key)
    {
        var rows = people.Use(c => c.Rows("SELECT request, answer FROM answers WHERE scope=? AND key=? AND at>?",
            r => (Request: r.Bytes(0).ToArray(), Answer: r.Bytes(1).ToArray()), actor, key, clock.GetUtcNow() - Kept));
        return rows is [var row] ? (row.Request, JsonSerializer.Deserialize<KeptAnswer>(protector.Unprotect(row.Answer), NetworkJson.Wire)!) : null;
    }

    public void Keep(string actor, string key, byte[] request, KeptAnswer answer)
    {
        var now = clock.GetUtcNow();
        var secret = protector.Protect(JsonSerializer.SerializeToUtf8Bytes(answer, NetworkJson.Wire));
        people.Write(c =>
        {
            c.Run("DELETE FROM answers WHERE at<?", now - Kept);
            c.Run("INSERT OR REPLACE INTO answers(scope, key, request, answer, at) VALUES(?,?,?,?,?)", actor, key, request, secret, now);
            return 0;
        });
    }
}
