using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Silence;

/// <summary>A need nobody asked about or answered goes to the municipality's facilitators, with three steps to choose from; once in each period of so many days.</summary>
public sealed class Silence(INetwork network, Indexes indexes, OpenNeeds open, Outbox outbox, Receivers receivers, CoCreateOptions options) : IJob
{
    private const int AtOnce = 100, MostLetters = 4;

    /// <inheritdoc/>
    public string Name => "silence";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Siger til facilitatoren, når ingen har svaret på et behov", "Tells the facilitator when nobody answered a need");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        await FollowAsync(stop);
        var (snapshot, patience, told) = (network.Current, TimeSpan.FromDays(options.SilenceDays), new Dictionary<string, int>());
        var answered = snapshot.Requests.Select(r => r.Need).OfType<string>().ToHashSet();
        foreach (var (id, since) in open.Since(now - patience))
        {
            stop.ThrowIfCancellationRequested();
            if (snapshot.Need(id) is not { Status: RecordStatus.Published } need || answered.Contains(id) || snapshot.PartnershipsFor(id).Any()
                || snapshot.Organisation(need.Organisation) is not { Status: RecordStatus.Published, Municipality: { } municipality })
                continue;
            // a facilitator is not flooded: the rest waits for the next run
            var key = $"{id}:{(now - since).Ticks / patience.Ticks}";
            if (outbox.NotedAt(Name, key) is not null || (told[municipality] = told.GetValueOrDefault(municipality) + 1) > MostLetters
                || receivers.FacilitatorsOf(municipality) is not { Count: > 0 } facilitators)
                continue;
            var steps = SilentSteps.Of(indexes.Match, need, Days.In(now));
            outbox.Once(Name, key, facilitators.Select(to => Letter(need, snapshot.Organisation(need.Organisation)!, (int)(now - since).TotalDays, steps, key, to)));
        }
    }

    private async Task FollowAsync(CancellationToken stop)
    {
        var (pending, mark) = (new List<CommittedChangeSet>(), outbox.MarkOf(Name) ?? 0);
        if (mark >= network.Current.Revision)
            return;
        await foreach (var committed in network.Store.ChangesAfterAsync(mark, stop))
        {
            pending.Add(committed);
            mark = committed.Revision;
            if (pending.Count % AtOnce != 0)
                continue;
            open.Follow(pending, Name, mark);
            pending.Clear();
        }
        open.Follow(pending, Name, mark);
    }

    private Letter Letter(Need need, Organisation by, int days, ImmutableArray<SilentStep> steps, string key, Receiver to)
    {
        var da = to.Language != "en";
        return new($"silence:{key}:{to.Address.ToUpperInvariant()}", "silence", to.Address, to.Name, to.Language,
            da ? $"Ingen har svaret {by.Name} i {days} dage" : $"Nobody has answered {by.Name} for {days} days",
            [
                new(da ? $"{by.Name} har spurgt:" : $"{by.Name} has asked:"),
                new(need.Question, Quote: true),
                new(da ? $"Der har ikke været et eneste svar i {days} dage. Her er tre ting, du kan gøre:" : $"There has not been one answer for {days} days. Here are three things you can do:"),
                .. steps.Select((step, i) => new LetterPart($"{i + 1}. {(da ? step.Da : step.En)}")),
                new(da ? "Se behovet, og hvem der passer" : "See the need and who fits", $"{options.PublicUrl}/behov/{need.Id}"),
                LetterPart.Farewell(da),
            ]);
    }
}

/// <summary>What the feature needs.</summary>
public static class SilenceSetup
{
    public static IServiceCollection AddSilence(this IServiceCollection services) => services.AddSingleton<OpenNeeds>().AddSingleton<IJob, Silence>();
}
