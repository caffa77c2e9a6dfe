using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Introductions;
using CoCreate.Api.Requests;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CoCreate.Api.Tests.TheProgram;

/// <summary>The real program, killed at random moments while every job has work: afterwards everything was done, and once in effect.</summary>
public sealed class KillingTheJobs : IDisposable
{
    private const int OfEach = 120, Kills = 6;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-kill-").FullName;

    private CoCreateOptions Options => new(Path.Combine(folder, "d"));

    [Fact]
    public async Task Whatever_moment_it_is_killed_every_mail_and_every_expiry_happens_once_in_effect()
    {
        await FillAsync();
        var random = new Random(20261121);
        for (var i = 0; i < Kills; i++)
        {
            using var server = await RunningServer.StartAsync(folder, "--data", "d", "--demo", "false");
            await Task.Delay(random.Next(0, 1_200));
        }
        await FinishAsync();
        await CountAsync();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task FillAsync()
    {
        Directory.CreateDirectory(Options.DataFolder);
        using var people = new PeopleDb(Options);
        var (accounts, memberships) = (new AccountStore(people, TimeProvider.System), new Memberships(people, TimeProvider.System));
        new DemoAccounts(people, accounts, memberships, new UpperInvariantLookupNormalizer()).Seed(
        [
            new("admin@test.example", "Anna Admin", Role.Administrator, null, []), new("frida@test.example", "Frida", Role.Facilitator, "0730", []),
            new("viggo@test.example", "Viggo", Role.Member, null, ["forening"]), new("lise@test.example", "Lise", Role.Member, null, ["skole"]),
        ]);
        await using var store = SqliteStore.Open(Path.Combine(Options.DataFolder, "network.db"));
        await using var network = await NetworkWriter.StartAsync(store);
        var today = TimeProvider.System.Today();
        await CommitAsync(network, [Organisation("forening", Sector.Association), Organisation("skole", Sector.School)]);
        await CommitAsync(network, Each(i => new Offer { Id = $"stale{i}", Organisation = "forening", OfferKind = OfferKind.People, Title = $"Gammelt {i}", Status = RecordStatus.Published, FreshUntil = today.AddDays(-1) }));
        await CommitAsync(network, Each(i => new Offer { Id = $"soon{i}", Organisation = "forening", OfferKind = OfferKind.People, Title = $"Snart {i}", Status = RecordStatus.Published, FreshUntil = today.AddDays(3) }));
        await CommitAsync(network, Each(i => new Need { Id = $"late{i}", Organisation = "skole", Question = $"For sent {i}?", Status = RecordStatus.Published, Deadline = today.AddDays(-1) }), Now);
        await CommitAsync(network, Each(i => new Need { Id = $"silent{i}", Organisation = "skole", Question = $"Stille {i}?", Status = RecordStatus.Published }).Take(15));
        var words = new RequestWords(people, TimeProvider.System);
        await CommitAsync(network, Each(i => new Request
        {
            Id = $"request{i}", From = "skole", To = "forening", Status = RecordStatus.Published, State = RequestState.Sent, Turn = "forening", Asked = Now.AddDays(-20), Expires = Now.AddDays(-6),
            Messages = [new($"m{i}", "skole", Now.AddDays(-20))],
        }));
        foreach (var i in Enumerable.Range(0, OfEach))
            words.Write(new($"m{i}", $"request{i}", "skole", "demo-lise", $"Kan I komme? {i}"));
        var keys = DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(Options.DataFolder, "keys")), builder => builder.SetApplicationName("CoCreate"));
        var introductions = new IntroductionStore(people, keys, TimeProvider.System);
        foreach (var i in Enumerable.Range(0, 20))
            introductions.Add(new($"intro{i}", "demo-frida", null, "", [], Now.AddDays(-8), [new("skole", $"code-a-{i}", Now.AddDays(20), null, null, null), new("forening", $"code-b-{i}", Now.AddDays(20), null, null, null)]));
    }

    private async Task FinishAsync()
    {
        using var server = await RunningServer.StartAsync(folder, "--data", "d", "--demo", "false");
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        var token = (await (await client.PostAsJsonAsync("/api/v1/sign-in", new { email = "admin@test.example", password = DemoAccounts.Password })).Json())["accessToken"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var jobs = (await (await client.GetAsync("/api/v1/admin/jobs")).Json())["items"]!.AsArray().Select(job => job!["name"]!.GetValue<string>()).Where(name => name != "deliver-mail").ToList();
        // what one job commits another tells of; mails go a hundred at a time
        foreach (var name in (string[])[.. jobs, .. jobs, .. Enumerable.Repeat("deliver-mail", 20)])
            (await (await client.PostAsync($"/api/v1/admin/jobs/{name}/run", null)).Json())["failure"].ShouldBeNull(name);
    }

    private async Task CountAsync()
    {
        using var people = new PeopleDb(Options);
        await using var store = SqliteStore.Open(Path.Combine(Options.DataFolder, "network.db"));
        var network = await store.LoadAsync(null, default);
        foreach (var i in Enumerable.Range(0, OfEach))
        {
            (network.Offer($"stale{i}")!.Status, network.Offer($"stale{i}")!.Version).ShouldBe((RecordStatus.Draft, 2));
            (network.Need($"late{i}")!.Status, network.Need($"late{i}")!.Version).ShouldBe((RecordStatus.Archived, 2));
            (network.Request($"request{i}")!.State, network.Request($"request{i}")!.Version).ShouldBe((RequestState.Expired, 2));
            network.Offer($"soon{i}")!.Version.ShouldBe(1);
        }
        var outbox = people.Use(c => c.Rows("SELECT id, key, state FROM outbox ORDER BY key", r => (Id: r.Int(0), Key: r.Text(1), State: r.Text(2))));
        outbox.Where(mail => mail.State != "sent").ShouldBeEmpty();
        string[] expected =
        [
            .. Each(i => $"stale:stale{i}:2:VIGGO@TEST.EXAMPLE"), .. Each(i => $"ended:late{i}:2:LISE@TEST.EXAMPLE"), .. Each(i => $"fresh:soon{i}:{TimeProvider.System.Today().AddDays(3):yyyy-MM-dd}:VIGGO@TEST.EXAMPLE"),
            .. Each(i => $"request:request{i}:2:VIGGO@TEST.EXAMPLE"), .. Each(i => $"request:request{i}:2:LISE@TEST.EXAMPLE"),
            .. Enumerable.Range(0, 15).Select(i => $"silence:silent{i}:1:FRIDA@TEST.EXAMPLE"), .. Enumerable.Range(0, 20).Select(i => $"introduction:intro{i}:FRIDA@TEST.EXAMPLE"),
        ];
        // a request that was never told of before it expired is told of in its first state too
        var keys = outbox.Select(mail => mail.Key).Where(key => !key.StartsWith("request:", StringComparison.Ordinal) || key.Contains(":2:")).ToList();
        keys.Except(expected).ShouldBeEmpty("a mail too many");
        expected.Except(keys).ShouldBeEmpty("a mail too few");
        var mails = Directory.GetFiles(Path.Combine(Options.DataFolder, "mail"), "*.eml");
        mails.Length.ShouldBe(outbox.Count);
        mails.Select(path => Regex.Match(File.ReadAllText(path), @"Message-ID: <([^>]+)>", RegexOptions.IgnoreCase).Groups[1].Value).ShouldBeUnique();
        Directory.GetDirectories(Path.Combine(Options.DataFolder, "mail")).ShouldBeEmpty("half a mail is left behind");
        people.Use(c => c.Rows("SELECT job, revision FROM marks", r => (r.Text(0), r.Int(1)))).ShouldAllBe(mark => mark.Item2 == network.Revision);
    }

    private static Organisation Organisation(string id, Sector sector) => new() { Id = id, Name = id, Sector = sector, Municipality = "0730", Status = RecordStatus.Published };

    private static IEnumerable<T> Each<T>(Func<int, T> make) => Enumerable.Range(0, OfEach).Select(make);

    // twenty days ago, so that silence is long enough
    private static async Task CommitAsync(NetworkWriter network, IEnumerable<IRecord> records, DateTimeOffset? at = null) =>
        (await network.CommitAsync(new([.. records.Select(Change.Add)], "test", at ?? Now.AddDays(-20), "test.fill"))).ShouldBeOfType<CommitOutcome.Committed>();
}
