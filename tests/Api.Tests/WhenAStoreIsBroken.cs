using System.Collections.Immutable;
using System.Net.Http.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Changes;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoCreate.Api.Tests;

/// <summary>503: asked again later the same call may go well, so it says when, and nothing was half done.</summary>
public sealed class WhenAStoreIsBroken
{
    [Fact]
    public async Task Every_operation_says_503_when_people_db_cannot_be_read()
    {
        await using var app = new TheApp();
        await app.InitializeAsync();
        var (admin, visitor) = (await app.As("admin"), app.Visitor());
        app.Services.GetRequiredService<PeopleDb>().Run("ALTER TABLE accounts RENAME TO gone");
        foreach (var operation in (await Described.Operations(visitor)).Where(o => o.Path != "/health/live"))
        {
            operation.Statuses.ShouldContain(503, operation.ToString());
            var signIn = operation is { Path: "/api/v1/sign-in", Writes: true };
            var request = new HttpRequestMessage(operation.Method, operation.Path.Replace("{id}", "none").Replace("{offer}", "none"));
            if (signIn)
                request.Content = JsonContent.Create(new { email = "admin@test.example", password = "samskabelse" });
            var answer = await (signIn ? visitor : admin).SendAsync(request);
            if (operation.Path == "/health/ready")
                (await answer.Json())["reasons"]!.AsArray().Single()!.GetValue<string>().ShouldContain("people.db");
            else
                await answer.Problem(503);
            ((int)answer.StatusCode).ShouldBe(503);
            (answer.Headers.RetryAfter is not null).ShouldBe(operation.Path.StartsWith("/api"));
        }
        (await visitor.GetAsync("/api/v1/offers")).IsSuccessStatusCode.ShouldBeTrue("what everybody may read is in memory");
        (await visitor.GetAsync("/health/live")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_full_disk_refuses_what_is_written_and_shows_none_of_it()
    {
        await using var app = new OnAFullDisk();
        await app.InitializeAsync();
        var teacher = await app.As("teacher");
        app.Full = true;
        var answer = await teacher.PostAsJsonAsync("/api/v1/needs", new { organisation = app.School, question = "Hvem har plads?", status = "published" });
        await answer.Problem(503);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await (await app.Visitor().GetAsync("/api/v1/needs")).Json())["total"]!.GetValue<int>().ShouldBe(0);
        app.Full = false;
        await app.ANeed();
    }

    private sealed class OnAFullDisk : TheApp
    {
        public bool Full { get; set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                var network = (INetwork)services.Last(s => s.ServiceType == typeof(INetwork)).ImplementationInstance!;
                services.Replace(ServiceDescriptor.Singleton<INetwork>(new Disk(network, this)));
            });
        }
    }

    private sealed class Disk(INetwork network, OnAFullDisk app) : INetwork
    {
        public NetworkSnapshot Current => network.Current;
        public INetworkStore Store => network.Store;

        public event Action<CommittedChangeSet, NetworkSnapshot>? Committed
        {
            add => network.Committed += value;
            remove => network.Committed -= value;
        }

        public Task<CommitOutcome> CommitAsync(ChangeSet set, CancellationToken stop = default) =>
            app.Full ? throw new StoreException("The disk is full.", 69) : network.CommitAsync(set, stop);

        public Task<ImmutableArray<CommitOutcome>> CommitTogetherAsync(IReadOnlyList<ChangeSet> sets, CancellationToken stop = default) =>
            app.Full ? throw new StoreException("The disk is full.", 69) : network.CommitTogetherAsync(sets, stop);

        public Task<NetworkSnapshot> AtLeastAsync(long revision, TimeSpan patience, CancellationToken stop = default) => network.AtLeastAsync(revision, patience, stop);
    }
}
