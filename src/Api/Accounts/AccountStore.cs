using CoCreate.Sqlite;
using Microsoft.AspNetCore.Identity;

namespace CoCreate.Api.Accounts;

/// <summary>ASP.NET Core Identity's store over people.db. The user name is the e-mail address.</summary>
public sealed class AccountStore(PeopleDb people, TimeProvider clock)
    : IUserPasswordStore<Account>, IUserEmailStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>
{
    private const string Columns = "id, name, email, email_key, password, stamp, failed, locked_until, demo, language";

    public Account? Find(string id) => One("id", id);

    public void Add(Account account) =>
        people.Run($"INSERT INTO accounts({Columns}, at) VALUES(?,?,?,?,?,?,?,?,?,?,?)", account.Id, account.Name, account.Email, account.EmailKey,
            account.Password, account.Stamp, account.Failed, account.LockedUntil, account.Demo, account.Language, clock.GetUtcNow());

    /// <summary>Keeps the language a person uses; letters are written in it from now on.</summary>
    public void Speaks(string id, string language) => people.Run("UPDATE accounts SET language=?2 WHERE id=?1 AND language<>?2", id, language == "en" ? "en" : "da");

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            Add(user);
            return Task.FromResult(IdentityResult.Success);
        }
        catch (SqliteException taken) when (taken.Constraint)
        {
            return Task.FromResult(IdentityResult.Failed(new IdentityErrorDescriber().DuplicateEmail(user.Email)));
        }
    }

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        people.Run("UPDATE accounts SET name=?, email=?, email_key=?, password=?, stamp=?, failed=?, locked_until=? WHERE id=?",
            user.Name, user.Email, user.EmailKey, user.Password, user.Stamp, user.Failed, user.LockedUntil, user.Id);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        people.Run("DELETE FROM accounts WHERE id=?", user.Id);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(One("id", userId));
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(One("email_key", normalizedUserName));
    public Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) => Task.FromResult(One("email_key", normalizedEmail));

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Set(() => user.Email = userName ?? user.Email);
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.EmailKey);
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Set(() => user.EmailKey = normalizedName ?? "");
    public Task<string?> GetEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);
    public Task SetEmailAsync(Account user, string? email, CancellationToken cancellationToken) => Set(() => user.Email = email ?? user.Email);
    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);
    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken cancellationToken) => Task.CompletedTask;
    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.EmailKey);
    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken cancellationToken) => Set(() => user.EmailKey = normalizedEmail ?? "");
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Password);
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.Password = passwordHash);
    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Password is not null);
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Set(() => user.Stamp = stamp);
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);
    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Set(() => user.LockedUntil = lockoutEnd);
    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(++user.Failed);
    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Set(() => user.Failed = 0);
    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Failed);
    /// <summary>A demo account is never locked: anybody could lock it for everybody, and its password is public anyway.</summary>
    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(!user.Demo);
    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private static Task Set(Action set)
    {
        set();
        return Task.CompletedTask;
    }

    private Account? One(string column, string value) => people.Use(c => c.Rows($"SELECT {Columns} FROM accounts WHERE {column}=?", Read, value).FirstOrDefault());

    private static Account Read(SqliteStatement row) => new()
    {
        Id = row.Text(0),
        Name = row.Text(1),
        Email = row.Text(2),
        EmailKey = row.Text(3),
        Password = row.TextOrNull(4),
        Stamp = row.Text(5),
        Failed = (int)row.Int(6),
        LockedUntil = row.IsNull(7) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.Int(7)),
        Demo = row.Bool(8),
        Language = row.Text(9),
    };
}
