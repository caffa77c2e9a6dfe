using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Introductions;
using CoCreate.Api.Requests;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CoCreate.Benchmarks.Kill.Jobs;

/// <summary>A data folder in which every job has work, and the mails that must come of it.</summary>
internal sealed class JobsWork(string data, int each)
{
    public const string Admin = "admin@test.example";
    // a facilitator gets at most four letters about silence in one run, and it runs to its end three times
    private const int Silent = 10, Introduced = 20;
    private static readonly string[] Sides = ["forening:VIGGO@TEST.EXAMPLE", "skole:LISE@TEST.EXAMPLE"];

    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();
    private DateOnly Today => Days.In(now);

    public int Each => each;

    /// <summary>Fills the folder as if the program had written it twenty days ago.</summary>
    public async Task FillAsync()
    {
        Directory.CreateDirectory(data);
        using var people = new PeopleDb(new(data));
        new DemoAccounts(people, new(people, TimeProvider.System), new(people, TimeProvider.System), new UpperInvariantLookupNormalizer()).Seed(
        [
            new(Admin, "Anna Admin", Role.Administrator, null, []), new("frida@test.example", "Frida", Role.Facilitator, "0730", []),
            new("viggo@test.example", "Viggo", Role.Member, null, ["forening"]), new("lise@test.example", "Lise", Role.Member, null, ["skole"]),
        ]);
        await using var store = SqliteStore.Open(Path.Combine(data, "network.db"));
        await using var network = await NetworkWriter.StartAsync(store);
        await CommitAsync(network, [Organisation("forening", Sector.Association), Organisation("skole", Sector.School)]);
        await CommitAsync(network, [.. Some(i => Offer($"stale{i}", -1)), .. Some(i => Offer($"soon{i}", 3))]);
        // too young to be silent, and already too late
        await CommitAsync(network, Some(i => new Need { Id = $"late{i}", Organisation = "skole", Question = $"For sent {i}?", Status = RecordStatus.Published, Deadline = Today.AddDays(-1) }), now);
        await CommitAsync(network, Some(i => new Need { Id = $"silent{i}", Organisation = "skole", Question = $"Stille {i}?", Status = RecordStatus.Published }).Take(Silent));
        await CommitAsync(network, [.. Some(i => Asked($"over{i}", 20)), .. Some(i => Asked($"wait{i}", 8))]);
        await CommitAsync(network, [.. Some(i => Together($"near{i}", PartnershipPhase.Agreed, 2)), .. Some(i => Together($"past{i}", PartnershipPhase.Agreed, -8))]);
        var words = new RequestWords(people, TimeProvider.System);
        foreach (var i in Enumerable.Range(0, each))
            foreach (var id in new[] { $"over{i}", $"wait{i}" })
                words.Write(new("m-" + id, id, "skole", "demo-lise", $"Kan I komme? {i}"));
        var keys = DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(data, "keys")), builder => builder.SetApplicationName("CoCreate"));
        var introductions = new IntroductionStore(people, keys, TimeProvider.System);
        foreach (var i in Enumerable.Range(0, Introduced))
            introductions.Add(new($"intro{i}", "demo-frida", null, "", [], now.AddDays(-8), [new("skole", $"code-a-{i}", now.AddDays(20), null, null, null), new("forening", $"code-b-{i}", now.AddDays(20), null, null, null)]));
    }

    /// <summary>The keys of all mails that must be there, each once.</summary>
    public IEnumerable<string> Mails() =>
    [
        .. Some(i => $"stale:stale{i}:2:VIGGO@TEST.EXAMPLE"), .. Some(i => $"ended:late{i}:2:LISE@TEST.EXAMPLE"), .. Some(i => $"fresh:soon{i}:{Today.AddDays(3):yyyy-MM-dd}:VIGGO@TEST.EXAMPLE"),
        .. Some(i => $"request:over{i}:1:VIGGO@TEST.EXAMPLE"), .. Some(i => $"request:over{i}:2:VIGGO@TEST.EXAMPLE"), .. Some(i => $"request:over{i}:2:LISE@TEST.EXAMPLE"),
        .. Some(i => $"request:wait{i}:1:VIGGO@TEST.EXAMPLE"), .. Some(i => $"request:wait{i}:2:VIGGO@TEST.EXAMPLE"),
        .. Sides.SelectMany(side => Some(i => $"partnership-day:near{i}:{Today.AddDays(2):yyyy-MM-dd}:{side}")), .. Sides.SelectMany(side => Some(i => $"partnership-follow-up:past{i}:{side}")),
        .. Enumerable.Range(0, Math.Min(each, Silent)).Select(i => $"silence:silent{i}:1:FRIDA@TEST.EXAMPLE"), .. Enumerable.Range(0, Introduced).Select(i => $"introduction:intro{i}:FRIDA@TEST.EXAMPLE"),
    ];

    /// <summary>What must have become of the records: where they stand, and how often they were changed.</summary>
    public IEnumerable<string> Broken(NetworkSnapshot network)
    {
        for (var i = 0; i < each; i++)
        {
            if (network.Offer($"stale{i}") is not { Status: RecordStatus.Draft, Withheld: Withheld.Stale, Version: 2 })
                yield return $"offer stale{i} was not taken down once";
            if (network.Offer($"soon{i}") is not { Status: RecordStatus.Published, Version: 1 })
                yield return $"offer soon{i} was touched";
            if (network.Need($"late{i}") is not { Status: RecordStatus.Archived, Version: 2 })
                yield return $"need late{i} was not closed once";
            if (network.Request($"over{i}") is not { State: RequestState.Expired, Version: 2 })
                yield return $"request over{i} did not expire once";
            if (network.Request($"wait{i}") is not { State: RequestState.Sent, Reminded: not null, Version: 2 })
                yield return $"request wait{i} was not reminded once";
            if (network.Partnership($"past{i}") is not { Phase: PartnershipPhase.Ended, Version: 2 })
                yield return $"partnership past{i} was not ended once";
            if (network.Partnership($"near{i}") is not { Phase: PartnershipPhase.Agreed, Version: 1 })
                yield return $"partnership near{i} was touched";
        }
    }

    private IEnumerable<T> Some<T>(Func<int, T> make) => Enumerable.Range(0, each).Select(make);

    private Offer Offer(string id, int fresh) => new() { Id = id, Organisation = "forening", OfferKind = OfferKind.People, Title = id, Status = RecordStatus.Published, FreshUntil = Today.AddDays(fresh) };

    private Request Asked(string id, int daysAgo) => new()
    {
        Id = id, From = "skole", To = "forening", Status = RecordStatus.Published, State = RequestState.Sent, Turn = "forening", Asked = now.AddDays(-daysAgo), Expires = now.AddDays(14 - daysAgo),
        Messages = [new("m-" + id, "skole", now.AddDays(-daysAgo))],
    };

    private Partnership Together(string id, PartnershipPhase phase, int days) => new()
    {
        Id = id, Title = id, Status = RecordStatus.Draft, Phase = phase, Origin = Origin.Request, Start = Today.AddDays(days), End = Today.AddDays(days),
        Members = [new("skole", MemberRole.Lead), new("forening", MemberRole.Partner)], Agreements = [new("skole", now.AddDays(-9)), new("forening", now.AddDays(-9))],
    };

    private static Organisation Organisation(string id, Sector sector) => new() { Id = id, Name = id, Sector = sector, Municipality = "0730", Status = RecordStatus.Published };

    private async Task CommitAsync(NetworkWriter network, IEnumerable<IRecord> records, DateTimeOffset? at = null)
    {
        if (await network.CommitAsync(new([.. records.Select(Change.Add)], "test", at ?? now.AddDays(-20), "test.fill")) is CommitOutcome.Refused(var errors))
            throw new InvalidOperationException($"{errors[0].Field}: {errors[0].En}");
    }
}
