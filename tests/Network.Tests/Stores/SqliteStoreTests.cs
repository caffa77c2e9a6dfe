using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

public sealed class SqliteStoreTests : NetworkStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override Task<INetworkStore> OpenAsync() => Task.FromResult<INetworkStore>(SqliteStore.Open(folder.In("network.db")));
}
