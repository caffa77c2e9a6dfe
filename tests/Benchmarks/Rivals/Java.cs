namespace CoCreate.Benchmarks.Rivals;

/// <summary>Whether Java's programs can be started.</summary>
internal static class Java
{
    public static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
