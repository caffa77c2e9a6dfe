using System.Collections;

namespace CoCreate.Web.Hosting;

/// <summary>Ways the program ends, as the contract numbers them.</summary>
internal static class ExitCode
{
    public const int Usage = 64, RowsRefused = 65, Unavailable = 69;
}

/// <summary>What the caller asked for: a command (null = run the server), its file, and every option with its value.</summary>
internal sealed record CommandLine(string? Command, string? File, bool DryRun, IReadOnlyDictionary<string, string> Values)
{
    private static readonly string[] Commands = ["import", "copy", "verify", "account"];

    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>Reads arguments, then COCREATE_NAME of the environment, then defaults. Returns what is wrong in one sentence instead when something is.</summary>
    public static (CommandLine? Line, string? Wrong) Read(string[] args, IDictionary environment)
    {
        string? command = null, file = null;
        var dryRun = false;
        var values = Options.All.Where(o => environment[o.EnvironmentName] is string { Length: > 0 })
            .ToDictionary(o => o.Name, o => (string)environment[o.EnvironmentName]!);
        var fromEnvironment = values.Keys.ToHashSet();

        for (var i = 0; i < args.Length; i++)
        {
            var arg = args[i];
            if (arg is "--help" or "-h" or "-?" or "--version")
                return (new(arg == "--version" ? "version" : "help", null, false, values), null);
            if (arg == "--dry-run")
            {
                dryRun = true;
                continue;
            }
            if (!arg.StartsWith("--", StringComparison.Ordinal))
            {
                if (command is null && Commands.Contains(arg))
                    command = arg;
                else if (command is "import" or "account" && file is null)
                    file = arg;
                else
                    return (null, $"\"{arg}\" is not a command. Say {string.Join(", ", Commands)}, or --help.");
                continue;
            }

            var (name, value) = arg[2..].Split('=', 2) is [var n, var v] ? (n, v) : (arg[2..], null);
            var framework = Options.OfTheFramework.Contains(name);
            if (!framework && Options.All.All(o => o.Name != name))
                return (null, $"There is no option --{name}.{Nearest(name)} --help lists them.");
            if (value is null && (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
                return (null, $"--{name} needs a value, for example --{name} {Options.All.FirstOrDefault(o => o.Name == name)?.Default ?? "VALUE"}.");
            value ??= args[++i];
            if (framework)
                continue;
            if (values.ContainsKey(name) && !fromEnvironment.Remove(name))
                return (null, $"--{name} is given twice; give it once.");
            values[name] = value;
        }

        foreach (var option in Options.All)
        {
            if (values.TryGetValue(option.Name, out var value) && option.Check(value) is { } wrong)
                return (null, $"{(fromEnvironment.Contains(option.Name) ? option.EnvironmentName : "--" + option.Name)} \"{value}\": {wrong}.");
            if (option.Default is { } standard)
                values.TryAdd(option.Name, standard);
        }
        values.TryAdd("data", Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "cocreate"));
        values["data"] = Path.GetFullPath(values["data"]);
        var stray = dryRun && command != "import" ? "dry-run"
            : Options.All.FirstOrDefault(o => o.Of is not null && o.Of != command && values.ContainsKey(o.Name) && !fromEnvironment.Contains(o.Name))?.Name;
        if (stray is not null)
            return (null, $"--{stray} belongs to the command {Options.All.FirstOrDefault(o => o.Name == stray)?.Of ?? "import"}; say it before the option, or leave the option out.");
        return (new(command, file, dryRun, values), Missing(command, file, values));
    }

    private static string? Missing(string? command, string? file, Dictionary<string, string> values) => command switch
    {
        "import" when file is null => "import needs a file: import FILE --as organisations|offers|needs|postcodes|themes.",
        "import" when !System.IO.File.Exists(file) => $"There is no file {file}.",
        "import" when !values.ContainsKey("as") => "import needs --as organisations|offers|needs|postcodes|themes.",
        "account" when file is null || !values.ContainsKey("role") => "account needs an e-mail address and a role: account EMAIL --role member|facilitator|council|administrator.",
        "account" when values["role"] is "facilitator" or "council" && !values.ContainsKey("municipality") => $"A {values["role"]} holds the role for a municipality: give --municipality CODE, such as 0730.",
        "account" when values["role"] == "member" && !values.ContainsKey("organisation") => "A member belongs to an organisation: give --organisation ID.",
        "copy" when !values.ContainsKey("from") || !values.ContainsKey("to") => "copy needs --from DIR and --to DIR.",
        _ => null,
    };

    private static string Nearest(string name) =>
        Options.All.FirstOrDefault(o => o.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(o.Name, StringComparison.OrdinalIgnoreCase)) is { } near ? $" Did you mean --{near.Name}?" : "";
}
