using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Identity;

namespace CoCreate.Api.Accounts;

/// <summary>Makes accounts.</summary>
public sealed class AccountRegistry(PeopleDb people, UserManager<Account> users, Memberships memberships)
{
    /// <summary>Whether nobody can sign in yet.</summary>
    public bool IsEmpty => people.Use(c => c.Number("SELECT NOT EXISTS(SELECT 1 FROM accounts)")) == 1;

    /// <summary>The first account of a network without a demo: its administrator, who may then bring the others. Null and the reasons when refused.</summary>
    public async Task<(Account? Account, IReadOnlyList<IdentityError> Errors)> CreateFirstAsync(string name, string email, string password, string? municipality)
    {
        if (!IsEmpty)
            return (null, [new() { Code = "NotFirst", Description = "There are accounts already." }]);
        var account = new Account { Id = Ids.New(), Name = name, Email = email };
        var made = await users.CreateAsync(account, password);
        if (!made.Succeeded)
            return (null, [.. made.Errors]);
        memberships.Grant(account.Id, Role.Administrator);
        if (municipality is not null)
            memberships.Grant(account.Id, Role.Facilitator, municipality);
        return (account, []);
    }

    /// <summary>A new account of somebody who will belong to an organisation. Null and the reasons when refused.</summary>
    public async Task<(Account? Account, IReadOnlyList<IdentityError> Errors)> CreateAsync(string name, string email, string password)
    {
        var account = new Account { Id = Ids.New(), Name = name, Email = email };
        var made = await users.CreateAsync(account, password);
        return made.Succeeded ? (account, []) : (null, [.. made.Errors]);
    }

    /// <summary>The account with that address, or a new one; <paramref name="password"/> is asked only for a new one. Null and a sentence when refused.</summary>
    public async Task<(Account? Account, bool Made, string Refused)> FindOrCreateAsync(string? name, string email, Func<string?> password)
    {
        if (email.Length is < 3 or > 254 || email.IndexOf('@') < 1 || email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
            return (null, false, $"\"{email}\" is no e-mail address.");
        if (await users.FindByEmailAsync(email) is { } known)
            return (known, false, "");
        var account = new Account { Id = Ids.New(), Name = name ?? email, Email = email };
        var made = await users.CreateAsync(account, password() ?? "");
        return made.Succeeded ? (account, true, "") : (null, false, "A new account needs a password of at least ten characters on standard input: echo PASSWORD | cocreate account ...");
    }
}
