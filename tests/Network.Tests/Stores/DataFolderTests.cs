using CoCreate.Network.Stores;

namespace CoCreate.Network.Tests.Stores;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_folder_is_made_for_its_owner_only()
    {
        using var data = DataFolder.Open(folder.In("new/deep"));

        data.IsNew.ShouldBeTrue();
        Directory.Exists(data.Keys).ShouldBeTrue();
        data.NetworkFile.ShouldBe(folder.In("new/deep/network.db"));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(data.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_folder_in_use_is_told_with_exit_code_73()
    {
        using var first = DataFolder.Open(folder.Path);

        var error = Should.Throw<StoreException>(() => DataFolder.Open(folder.Path));
        error.ExitCode.ShouldBe(73);
        error.Message.ShouldContain("in use by another CoCreate");
    }

    [Fact]
    public void A_folder_that_was_left_can_be_opened_again()
    {
        DataFolder.Open(folder.Path).Dispose();
        DataFolder.Open(folder.Path).Dispose();
    }

    [Fact]
    public void A_file_in_the_folders_place_is_told_in_a_sentence()
    {
        File.WriteAllText(folder.In("file"), "");

        var error = Should.Throw<StoreException>(() => DataFolder.Open(folder.In("file")));
        error.ExitCode.ShouldBe(69);
        error.Message.ShouldContain("--data DIR");
    }

    public void Dispose() => folder.Dispose();
}
