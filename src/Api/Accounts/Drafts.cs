using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Accounts;

/// <summary>Forms people have begun and not sent. A visitor's is kept by a cookie's random id, for thirty days.</summary>
public sealed class Drafts(PeopleDb people, TimeProvider clock)
{
    private const string Cookie = "cocreate.drafts";
    private const int LongestBody = 200_000, MostPerOwner = 50;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Whose drafts this request sees; gives a visitor the cookie when <paramref name="create"/>. Null for a visitor without one.</summary>
    public static string? Owner(HttpContext http, bool create)
    {
        if (http.Actor() is { SignedIn: true } actor)
            return Of(actor.Id);
        var id = http.Request.Cookies[Cookie];
        if (id is not { Length: 32 } || !id.All(char.IsAsciiHexDigit))
        {
            if (!create)
                return null;
            id = RandomNumberGenerator.GetHexString(32, lowercase: true);
            http.Response.Cookies.Append(Cookie, id, new()
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept, IsEssential = true,
            });
        }
        return "visitor:" + id;
    }

    /// <summary>An account as an owner of drafts.</summary>
    public static string Of(string account) => "account:" + account;

    /// <summary>Keeps a draft in place of the one with that key. False when it is too long or the owner has too many.</summary>
    public bool Save(string owner, string key, JsonObject body)
    {
        var text = body.ToJsonString();
        if (text.Length > LongestBody || key.Length > 100)
            return false;
        var now = clock.GetUtcNow();
        return people.Write(c =>
        {
            c.Run("DELETE FROM drafts WHERE owner LIKE 'visitor:%' AND at < ?", now - Kept);
            var many = c.Rows("SELECT count(*) FROM drafts WHERE owner=? AND key<>?", r => r.Int(0), owner, key)[0] >= MostPerOwner;
            if (!many)
                c.Run("INSERT INTO drafts(owner, key, body, at) VALUES(?,?,?,?) ON CONFLICT(owner, key) DO UPDATE SET body=excluded.body, at=excluded.at",
                    owner, key, text, now);
            return !many;
        });
    }

    /// <summary>The draft with that key, or null.</summary>
    public JsonObject? Load(string owner, string key) => people
        .Use(c => c.Rows("SELECT body FROM drafts WHERE owner=? AND key=?", r => r.Text(0), owner, key)) is [var body] ? JsonNode.Parse(body) as JsonObject : null;

    /// <summary>Every draft of an owner, newest first.</summary>
    public IReadOnlyList<(string Key, DateTimeOffset At)> List(string owner) => people.Use(c => c.Rows(
        "SELECT key, at FROM drafts WHERE owner=? ORDER BY at DESC", r => (r.Text(0), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(1))), owner));

    /// <summary>Forgets a draft.</summary>
    public void Delete(string owner, string key) => people.Run("DELETE FROM drafts WHERE owner=? AND key=?", owner, key);

    /// <summary>What a visitor began belongs to the account after signing in.</summary>
    public void Move(string from, string to) => people.Run("UPDATE OR REPLACE drafts SET owner=? WHERE owner=?", to, from);
}
