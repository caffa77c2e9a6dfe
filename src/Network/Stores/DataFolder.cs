namespace CoCreate.Network.Stores;

/// <summary>The one folder a running program writes in, held by one process at a time.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream hold;

    private DataFolder(string path, FileStream hold)
    {
        Path = path;
        this.hold = hold;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The network, without a person in it.</summary>
    public string NetworkFile => In("network.db");

    /// <summary>Everything about persons.</summary>
    public string PeopleFile => In("people.db");

    /// <summary>The rooms' events.</summary>
    public string RoomsFile => In("rooms.db");

    /// <summary>Keys that protect cookies and tokens.</summary>
    public string Keys => Folder("keys");

    /// <summary>Letters waiting to be sent, and those a development machine keeps.</summary>
    public string Mail => Folder("mail");

    /// <summary>Log files.</summary>
    public string Log => Folder("log");

    /// <summary>Whether it held no network when it was opened.</summary>
    public bool IsNew { get; private init; }

    /// <summary>Opens or creates the folder and holds it until disposed, or until the process ends in whatever way.</summary>
    /// <exception cref="StoreException">Another process holds it (73), or it cannot be written (69).</exception>
    public static DataFolder Open(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        try
        {
            CreateForOwner(path);
            return new(path, Hold(path)) { IsNew = !File.Exists(System.IO.Path.Combine(path, "network.db")) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The data folder {path} cannot be written; see that the disk is neither full nor read-only and that this user may write there, or choose another with --data DIR.", 69, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => hold.Dispose();

    private static FileStream Hold(string path)
    {
        // beside the keys, where nobody tidies up
        var file = System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(path, "keys")).FullName, "lock");
        try
        {
            // the operating system frees the lock when the process dies, so no stale lock can remain
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(file))
        {
            throw new StoreException(
                $"The data folder {path} is in use by another CoCreate; stop that one, or give this one a folder of its own with --data DIR.", 73, e);
        }
    }

    private static bool IsHeld(string file)
    {
        try
        {
            using var probe = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException)
        {
            return File.Exists(file);
        }
    }

    private static void CreateForOwner(string path)
    {
        // people.db lies here, so nobody but the owner looks in
        if (OperatingSystem.IsWindows() || Directory.Exists(path))
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);

    private string Folder(string name) => Directory.CreateDirectory(In(name)).FullName;
}
