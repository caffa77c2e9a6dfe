using System.Reflection;
using System.Text;

namespace CoCreate.Web.Hosting;

/// <summary>What --help and --version print.</summary>
internal static class Help
{
    public static string Version =>
        typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static string Text
    {
        get
        {
            var text = new StringBuilder($"""
                CoCreate {Version}: who has what others need, and why they fit.

                  dotnet run --project src/Web -- [COMMAND] [OPTIONS]

                Commands
                  (none)                runs the server
                  import FILE --as organisations|offers|needs|postcodes|themes [--map FILE.json] [--dry-run]
                  account EMAIL --role member|facilitator|council|administrator [--person NAME] [--municipality CODE] [--organisation ID]
                                        a new account (its password is read from standard input), or one more role for one that is there
                  copy --from DIR --to DIR
                  verify                reads everything and checks that it is whole
                  --help  --version

                Options (each also as an environment variable)

                """);
            foreach (var option in Options.All)
                text.AppendLine($"  {"--" + option.Name + " " + option.Value,-24}{option.Meaning}{(option.Default is { } d ? $" [{d}]" : "")}  ({option.EnvironmentName})");
            return text.AppendLine().Append("Exit codes: 64 usage, 65 rows refused, 69 port, server or disk, 73 data folder in use.").ToString();
        }
    }
}
