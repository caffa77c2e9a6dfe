using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Sqlite;

namespace CoCreate.Network.Tests.Stores;

/// <summary>A file of an earlier form opens with everything it held, its past included.</summary>
public sealed class OlderForms : IDisposable
{
    // undoes form 2: what is left is a file as form 1 kept it
    private const string BackToFormOne = """
        CREATE INDEX change_of_record ON change(kind, id);
        DELETE FROM record WHERE body = '';
        ALTER TABLE record DROP COLUMN last;
        ALTER TABLE change DROP COLUMN before;
        PRAGMA user_version = 1;
        """;

    private readonly TemporaryFolder folder = new();

    private string File => folder.In("network.db");

    [Fact]
    public async Task Form_1_is_brought_to_the_newest_with_its_records_and_their_past()
    {
        var (kept, gone) = (Sample.Organisation("kept"), Sample.Organisation("gone"));
        await using (var store = SqliteStore.Open(File))
        {
            await Commit(store, Sample.Adding(kept, gone));
            await Commit(store, Sample.Set(new Change(RecordKind.Organisation, "kept", 1, kept with { Name = "Skovens Venner" })));
            await Commit(store, Sample.Set(new Change(RecordKind.Organisation, "gone", 1, null)));
            await Commit(store, Sample.Set(new Change(RecordKind.Organisation, "kept", 2, kept with { Name = "Engens Venner" })));
        }
        using (var connection = SqliteConnection.Open(File))
            connection.Execute(BackToFormOne);

        await using var opened = SqliteStore.Open(File);

        var loaded = await opened.LoadAsync(null, default);
        loaded.Organisations.Select(organisation => (organisation.Name, organisation.Version)).ShouldBe([("Engens Venner", 3)]);
        (await Past(opened, "kept")).ShouldBe([1, 2, 4]);
        (await Past(opened, "gone")).ShouldBe([1, 3]);
        await Commit(opened, Sample.Adding(gone));
        await Commit(opened, Sample.Set(Change.Remove(loaded.Organisation("kept")!)));
        (await Past(opened, "gone")).ShouldBe([1, 3, 5]);
        (await Past(opened, "kept")).ShouldBe([1, 2, 4, 6]);
        Names(await opened.LoadAsync(null, default)).ShouldBe([gone.Name]);
    }

    public void Dispose() => folder.Dispose();

    private static string[] Names(NetworkSnapshot snapshot) => [.. snapshot.Organisations.Select(organisation => organisation.Name)];

    private static async Task Commit(SqliteStore store, ChangeSet set) =>
        (await store.CommitAsync([set], default))[0].ShouldBeOfType<CommitOutcome.Committed>();

    private static async Task<long[]> Past(SqliteStore store, string id) =>
        [.. (await store.HistoryAsync(RecordKind.Organisation, id, default)).Select(entry => entry.Revision)];
}
