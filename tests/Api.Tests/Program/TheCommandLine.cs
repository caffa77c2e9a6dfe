using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using CoCreate.Api.Tests.Support;

namespace CoCreate.Api.Tests.TheProgram;

/// <summary>The program as a process: what it refuses, in one sentence, with the contract's exit code.</summary>
public sealed class TheCommandLine : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-cli-").FullName;

    [Theory]
    [InlineData("--hlp", "no option --hlp")]
    [InlineData("--demo perhaps", "true or false")]
    [InlineData("--demo-size 0", "whole number")]
    [InlineData("--seed", "needs a value")]
    [InlineData("--data a --data b", "given twice")]
    [InlineData("--dry-run", "belongs to the command import")]
    [InlineData("verify --as offers", "belongs to the command import")]
    [InlineData("--urls http://256.1.1.1:5", "an address such as")]
    [InlineData("--urls https://127.0.0.1:0", "an address such as")]
    [InlineData("import", "needs a file")]
    [InlineData("import missing.csv --as offers", "no file missing.csv")]
    [InlineData("copy --from a", "--to")]
    [InlineData("account anna@kommune.example", "a role")]
    [InlineData("account anna@kommune.example --role facilitator", "--municipality CODE")]
    [InlineData("account anna@kommune.example --role boss", "administrator")]
    [InlineData("verify --role member", "belongs to the command account")]
    [InlineData("--origins https://a.example/path", "without a path")]
    [InlineData("--calls-per-second -1", "whole number")]
    [InlineData("dance", "not a command")]
    [InlineData("verify --data nowhere", "no network")]
    public async Task What_is_wrong_with_a_call_is_said_in_one_sentence(string arguments, string said)
    {
        var (code, output, error) = await Run(arguments.Split(' '));
        code.ShouldBe(64);
        output.ShouldBeEmpty();
        error.ShouldContain(said);
        error.Trim().ShouldNotContain('\n');
        Directory.GetFileSystemEntries(folder).ShouldBeEmpty("a refused call writes nothing");
    }

    [Fact]
    public async Task A_taken_port_is_69_and_writes_no_network()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, _, error) = await Run("--data", "d", "--urls", $"http://{taken.LocalEndpoint}");
        code.ShouldBe(69);
        error.ShouldContain("stop what listens there");
        File.Exists(Path.Combine(folder, "d", "network.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Rows_that_are_refused_are_65_and_a_copy_holds_the_same()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "sheet.csv"), "navn;sektor;kommune\nSejlklubben;forening;Randers\n;forening;Randers\n");
        (await Run("import", "sheet.csv", "--as", "organisations", "--data", "d")).Code.ShouldBe(65);
        (await Run("copy", "--from", "d", "--to", "e")).Code.ShouldBe(0);
        var (code, output, _) = await Run("verify", "--data", "e");
        code.ShouldBe(0);
        output.ShouldContain("1 records");
    }

    [Fact]
    public async Task An_empty_network_gets_people_of_every_role_and_they_sign_in()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "sheet.csv"), "navn;sektor;kommune\nSejlklubben;forening;Randers\n");
        (await Run("import", "sheet.csv", "--as", "organisations", "--data", "d")).Code.ShouldBe(0);
        string[][] people = [["admin", "administrator"], ["frida", "facilitator", "--municipality", "0730"], ["bo", "council", "--municipality", "0730"], ["viggo", "member", "--organisation", "sejlklubben"]];
        foreach (var person in people)
        {
            var (code, output, _) = await Run(["account", person[0] + "@randers.example", "--role", .. person[1..], "--person", person[0], "--data", "d"], "et langt kodeord");
            code.ShouldBe(0, output);
            output.ShouldContain("new and " + person[1]);
        }
        var (again, said, _) = await Run(["account", "frida@randers.example", "--role", "council", "--municipality", "0751", "--data", "d"], "");
        (again, said.Trim()).ShouldBe((0, "frida@randers.example is council of Aarhus"));
        (await Run(["account", "new@randers.example", "--role", "administrator", "--data", "d"], "kort")).Code.ShouldBe(64);
        (await Run(["account", "new@randers.example", "--role", "facilitator", "--municipality", "9999", "--data", "d"], "et langt kodeord")).Code.ShouldBe(64);

        using var server = await RunningServer.StartAsync(folder, "--data", "d", "--demo", "false");
        using var client = new HttpClient { BaseAddress = server.Address };
        foreach (var person in people)
        {
            var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { email = person[0] + "@randers.example", password = "et langt kodeord" });
            (await answer.Json())["account"]!["roles"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldContain(person[1]);
        }
    }

    [Fact]
    public async Task Help_and_version_are_printed()
    {
        (await Run("--help")).Output.ShouldContain("COCREATE_DEMO_OPEN");
        (await Run("--version")).Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<(int Code, string Output, string Error)> Run(params string[] arguments) => Run(arguments, "");

    private async Task<(int Code, string Output, string Error)> Run(string[] arguments, string input)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        if (input.Length > 0)
            await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, error);
    }
}
