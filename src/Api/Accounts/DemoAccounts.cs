using Microsoft.AspNetCore.Identity;

namespace CoCreate.Api.Accounts;

/// <summary>Somebody invented who can sign in to a demo.</summary>
/// <param name="Email">Address, <c>laerer@cocreate.example</c>.</param>
/// <param name="Name">Invented name.</param>
/// <param name="Role">Member, or what else the person is.</param>
/// <param name="Municipality">What a facilitator or council reader holds the role for.</param>
/// <param name="Organisations">Organisations the person is a member of.</param>
public sealed record DemoSignIn(string Email, string Name, Role Role, string? Municipality, IReadOnlyList<string> Organisations);

/// <summary>Lets the people of a demo sign in, all with the password everybody is told.</summary>
public sealed class DemoAccounts(PeopleDb people, AccountStore accounts, Memberships memberships, ILookupNormalizer normalizer)
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "samskabelse";

    /// <summary>Whether this data folder holds demo accounts, in which case every page says so.</summary>
    public bool Any => people.Use(c => c.Number("SELECT EXISTS(SELECT 1 FROM accounts WHERE demo=1)")) == 1;

    /// <summary>Makes those accounts that are not there yet.</summary>
    public void Seed(IEnumerable<DemoSignIn> signIns)
    {
        // One hash for all: it protects nothing, and seven would take half a second of the start.
        var hash = new PasswordHasher<Account>().HashPassword(new() { Id = "", Name = "", Email = "" }, Password);
        foreach (var person in signIns)
        {
            var account = new Account
            {
                Id = "demo-" + person.Email.Split('@')[0], Name = person.Name, Email = person.Email, EmailKey = normalizer.NormalizeEmail(person.Email)!,
                Password = hash, Stamp = "demo", Demo = true,
            };
            if (accounts.Find(account.Id) is null)
                accounts.Add(account);
            if (person.Role != Role.Member)
                memberships.Grant(account.Id, person.Role, person.Municipality ?? "");
            foreach (var organisation in person.Organisations)
                memberships.Join(account.Id, organisation);
        }
    }
}
