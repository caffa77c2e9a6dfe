namespace CoCreate.Network.Tests.Architecture;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CoCreate.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
