using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Accounts;

/// <summary>An account and the role it is to have.</summary>
/// <param name="Email">Address it signs in with.</param>
/// <param name="Role">Any but visitor.</param>
/// <param name="Person">Name; the address when missing.</param>
/// <param name="Municipality">Code, for a facilitator or council reader.</param>
/// <param name="Organisation">Id or whole name, for a member.</param>
public sealed record AccountWish(string Email, Role Role, string? Person, string? Municipality, string? Organisation);

/// <summary><c>account EMAIL --role ROLE</c>: makes an account, or gives one that is there one more role. The password comes from standard input: a command line is read by others.</summary>
public static class AccountCommand
{
    private const int Wrong = 64;

    /// <summary>Does it and says so. 0, or 64 when the call was wrong.</summary>
    public static async Task<int> RunAsync(CoCreateOptions options, NetworkSnapshot snapshot, AccountWish wish, TextReader password, TextWriter output)
    {
        var holds = wish.Role is Role.Facilitator or Role.Council;
        var municipality = holds ? Municipalities.Find(wish.Municipality) : null;
        if (holds && municipality is null)
            return Say(output, $"\"{wish.Municipality}\" is no municipality; give its official code, such as 0730.");
        var organisation = wish.Role == Role.Member ? Find(snapshot, wish.Organisation!) : null;
        if (wish.Role == Role.Member && organisation is null)
            return Say(output, $"There is no single organisation \"{wish.Organisation}\"; give its id, the last part of its page's address.");

        await using var services = new ServiceCollection().AddLogging().AddSingleton(options).AddSingleton(TimeProvider.System)
            .AddSingleton<SignInTries>().AddAccounts(options).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var (account, made, refused) = await scope.ServiceProvider.GetRequiredService<AccountRegistry>().FindOrCreateAsync(wish.Person, wish.Email, password.ReadLine);
        if (account is null)
            return Say(output, refused);
        var memberships = services.GetRequiredService<Memberships>();
        if (organisation is not null)
            memberships.Join(account.Id, organisation.Id);
        else
            memberships.Grant(account.Id, wish.Role, municipality?.Code ?? "");
        await output.WriteLineAsync($"{account.Email} is {(made ? "new and " : "")}{wish.Role.ToString().ToLowerInvariant()}{(organisation is null ? "" : $" of {organisation.Name}")}{(municipality is null ? "" : $" of {municipality.Name}")}");
        return 0;
    }

    private static Organisation? Find(NetworkSnapshot snapshot, string said) => snapshot.Organisation(said)
        ?? (snapshot.Organisations.Where(o => string.Equals(o.Name, said, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null);

    private static int Say(TextWriter output, string sentence)
    {
        output.WriteLine(sentence);
        return Wrong;
    }
}
