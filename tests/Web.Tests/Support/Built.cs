using System.Reflection;

namespace CoCreate.Web.Tests.Support;

/// <summary>Where the build put what the tests start.</summary>
internal static class Built
{
    public static string Program => Of("Program");

    public static string Axe => Of("Axe");

    /// <summary>The folder of the browser's part, with its sources and packages.</summary>
    public static string Client => Of("Client");

    private static string Of(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
