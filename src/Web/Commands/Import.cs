using CoCreate.Api.Hosting;
using CoCreate.Api.Import;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Web.Hosting;

namespace CoCreate.Web.Commands;

/// <summary><c>import</c>: a sheet into the network of a data folder, without a server.</summary>
internal static class Import
{
    public static async Task<int> RunAsync(CommandLine line, TextWriter to)
    {
        using var folder = DataFolder.Open(line["data"]!);
        await using var store = SqliteStore.Open(folder.NetworkFile);
        await using var network = await NetworkWriter.StartAsync(store);
        return await ImportCommand.RunAsync(network, new CoCreateOptions(folder.Path), line.File!, line["as"]!, line["map"], line.DryRun, TimeProvider.System, to);
    }
}
