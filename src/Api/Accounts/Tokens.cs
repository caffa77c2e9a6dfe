using System.Security.Cryptography;
using System.Text;

namespace CoCreate.Api.Accounts;

/// <summary>Access tokens of the API: random, known to people.db only by their hash, ended by time, sign-out or a new password.</summary>
public sealed class Tokens(PeopleDb people, AccountStore accounts, TimeProvider clock)
{
    /// <summary>How long a token lasts.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(8);

    /// <summary>A new token for the account.</summary>
    public string Issue(Account account)
    {
        var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var now = clock.GetUtcNow();
        people.Write(c =>
        {
            c.Run("DELETE FROM tokens WHERE expires < ?", now);
            c.Run("INSERT INTO tokens(hash, account, stamp, expires) VALUES(?,?,?,?)", Hash(token), account.Id, account.Stamp, now + Life);
            return 0;
        });
        return token;
    }

    /// <summary>Whose token it is; null when it is unknown, over or revoked.</summary>
    public Account? Read(string token)
    {
        var found = people.Use(c => c.Rows("SELECT account, stamp FROM tokens WHERE hash=? AND expires > ?",
            r => (Account: r.Text(0), Stamp: r.Text(1)), Hash(token), clock.GetUtcNow()));
        return found.Count > 0 && accounts.Find(found[0].Account) is { } account && account.Stamp == found[0].Stamp ? account : null;
    }

    /// <summary>Ends a token.</summary>
    public void Revoke(string token) => people.Run("DELETE FROM tokens WHERE hash=?", Hash(token));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
