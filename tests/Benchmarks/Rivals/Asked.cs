using System.Runtime.CompilerServices;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>The files that lie beside the sources: what rivals are asked, in their own languages.</summary>
internal static class Asked
{
    public static string File(string rival, string name) => Path.Combine(AppContext.BaseDirectory, "Rivals", rival, name);

    public static string Text(string rival, string name) => System.IO.File.ReadAllText(File(rival, name));

    /// <summary>A folder beside the checkout, unless the command line or the environment names another.</summary>
    public static string BesideCheckout(string folder, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "shared", folder));
}
