using CoCreate.Network.Stores;
using CoCreate.Sqlite;
using CoCreate.Web.Commands;
using CoCreate.Web.Hosting;

var (line, wrong) = CommandLine.Read(args, Environment.GetEnvironmentVariables());
if (line is null || wrong is not null)
    return Say(wrong!, ExitCode.Usage);
try
{
    return line.Command switch
    {
        "help" => Print(Help.Text),
        "version" => Print(Help.Version),
        "import" => await Import.RunAsync(line, Console.Out),
        "copy" => await Copy.RunAsync(line, Console.Out),
        "account" => await Account.RunAsync(line, Console.In, Console.Out),
        "verify" => await Verify.RunAsync(line, Console.Out),
        _ => await Server.RunAsync(line, args),
    };
}
catch (StoreException e)
{
    return Say(e.Message, e.ExitCode);
}
catch (SqliteException e)
{
    // people.db; the store of the network tells of its own file
    return Say(e.Message, ExitCode.Unavailable);
}

static int Say(string sentence, int exitCode)
{
    Console.Error.WriteLine(sentence);
    return exitCode;
}

static int Print(string text)
{
    Console.WriteLine(text);
    return 0;
}

/// <summary>Public so that tests can start the real host.</summary>
public partial class Program;
