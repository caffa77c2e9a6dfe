using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Web.Hosting;

namespace CoCreate.Web.Commands;

/// <summary><c>account</c>: somebody who can sign in, of any role, without a server. Whoever runs it owns the data folder.</summary>
internal static class Account
{
    public static async Task<int> RunAsync(CommandLine line, TextReader from, TextWriter to)
    {
        using var folder = DataFolder.Open(line["data"]!);
        await using var store = SqliteStore.Open(folder.NetworkFile);
        var snapshot = await store.LoadAsync(null, CancellationToken.None);
        var wish = new AccountWish(line.File!, Enum.Parse<Role>(line["role"]!, ignoreCase: true), line["person"], line["municipality"], line["organisation"]);
        return await AccountCommand.RunAsync(new CoCreateOptions(folder.Path), snapshot, wish, from, to);
    }
}
