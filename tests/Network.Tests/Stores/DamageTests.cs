using System.Text;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;

namespace CoCreate.Network.Tests.Stores;

/// <summary>A damaged file is told, says what to do, and is left byte for byte as it is.</summary>
public sealed class DamageTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.In("network.db");

    public async Task InitializeAsync()
    {
        await using var store = SqliteStore.Open(File);
        await store.CommitAsync([Sample.Adding([.. Enumerable.Range(0, 300).Select(i => Sample.Organisation($"o{i}") with { Description = $"Beskrivelse {i} " + new string('æ', 300) })])], default);
    }

    [Fact]
    public Task Garbage_at_its_head() => IsToldAsync(bytes => Array.Fill(bytes, (byte)0xA5, 0, 100));

    [Fact]
    public Task Garbage_in_its_middle() => IsToldAsync(bytes => new Random(7).NextBytes(bytes.AsSpan(bytes.Length / 2, 4096)));

    [Fact]
    public Task Pages_of_zeros_at_its_end() => IsToldAsync(bytes => Array.Clear(bytes, bytes.Length - 8192, 8192));

    [Fact]
    public Task A_file_cut_short() => IsToldAsync(bytes => bytes.AsSpan(0, bytes.Length / 2).ToArray());

    [Fact]
    public Task One_letter_changed_inside_a_text() => IsToldAsync(bytes => bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Beskrivelse 123 "))] ^= 1);

    [Fact]
    public Task Something_that_is_no_database() => IsToldAsync(_ => Encoding.UTF8.GetBytes("navn;adresse\nÅdal;Åvej 1\n"));

    [Fact]
    public async Task A_file_that_vanishes_while_it_is_used_is_a_problem_at_once()
    {
        await using var store = SqliteStore.Open(File);
        (await store.ProblemAsync(default)).ShouldBeNull();
        System.IO.File.Delete(File);

        (await store.ProblemAsync(default)).ShouldNotBeNull().ShouldContain("is gone");
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    private Task IsToldAsync(Action<byte[]> damage) => IsToldAsync(bytes =>
    {
        damage(bytes);
        return bytes;
    });

    private async Task IsToldAsync(Func<byte[], byte[]> damage)
    {
        var damaged = damage(await System.IO.File.ReadAllBytesAsync(File));
        await System.IO.File.WriteAllBytesAsync(File, damaged);

        var error = await Should.ThrowAsync<StoreException>(async () =>
        {
            await using var store = SqliteStore.Open(File);
            await store.LoadAsync(null, default);
        });

        error.ExitCode.ShouldBe(69);
        error.Message.ShouldStartWith($"{File} is damaged (");
        error.Message.ShouldEndWith("and was left as it is; put a copy from your backup in its place, or move it away to start with an empty one.");
        (await System.IO.File.ReadAllBytesAsync(File)).ShouldBe(damaged);
    }
}
