using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

public sealed class DiskTests
{
    [SkippableFact]
    public async Task A_full_disk_is_told_loses_nothing_and_is_forgotten_when_there_is_room_again()
    {
        using var disk = SmallDisk.OrSkip(megabytes: 3);
        File.WriteAllBytes(disk.In("ballast"), new byte[1 << 20]);
        var acknowledged = 0;
        await using (var store = SqliteStore.Open(disk.In("network.db")))
        await using (var network = await NetworkWriter.StartAsync(store))
        {
            var full = await Should.ThrowAsync<StoreException>(async () =>
            {
                for (; acknowledged < 10_000; acknowledged++)
                    await network.CommitAsync(Adding(acknowledged));
            });
            full.Message.ShouldContain("is full; nothing was lost, free some space and try again.");
            network.Current.Count.ShouldBe(acknowledged);
            (await store.ProblemAsync(default)).ShouldNotBeNull().ShouldContain("is full");

            File.Delete(disk.In("ballast"));
            (await store.ProblemAsync(default)).ShouldBeNull();
            (await network.CommitAsync(Adding(acknowledged++))).ShouldBeOfType<CommitOutcome.Committed>();
        }

        await using var again = SqliteStore.Open(disk.In("network.db"));
        (await again.LoadAsync(null, default)).Organisations.Select(o => o.Id).ShouldBe(Enumerable.Range(0, acknowledged).Select(i => $"o{i}"), ignoreOrder: true);
    }

    [SkippableFact]
    public async Task A_read_only_disk_is_told_when_the_folder_or_the_file_is_opened_and_the_file_is_left_as_it_is()
    {
        using var disk = SmallDisk.OrSkip(megabytes: 3);
        await using (var store = SqliteStore.Open(disk.In("network.db")))
            await store.CommitAsync([Adding(1)], default);
        var before = await File.ReadAllBytesAsync(disk.In("network.db"));
        disk.MakeReadOnly();

        var folder = Should.Throw<StoreException>(() => DataFolder.Open(disk.Path));
        (folder.ExitCode, folder.Message).ShouldBe((69, $"The data folder {disk.Path} cannot be written; see that the disk is neither full nor read-only and that this user may write there, or choose another with --data DIR."));
        Should.Throw<StoreException>(() => SqliteStore.Open(disk.In("network.db"))).Message.ShouldContain("read-only; make it writable and try again.");
        (await File.ReadAllBytesAsync(disk.In("network.db"))).ShouldBe(before);
    }

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<StoreException>(() => SqliteStore.Open(folder.In("none/network.db"))).Message.ShouldContain("cannot be opened; see that its folder exists");
    }

    private static ChangeSet Adding(int i) => Sample.Adding(Sample.Organisation($"o{i}") with { Description = new string('æ', 2000) });
}
