using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Partnerships;

/// <summary>What was agreed begins on its day and is over after it.</summary>
public sealed class TurnPartnerships(Partnerships partnerships) : IJob
{
    /// <inheritdoc/>
    public string Name => "turn-partnerships";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Sætter partnerskaber i gang på dagen og afslutter dem bagefter", "Begins partnerships on their day and ends them after it");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop) => partnerships.TurnAsync(stop);
}

/// <summary>In the days before it both sides are reminded of what they agreed on, once for each day it is set to.</summary>
public sealed class RemindPartnerships(INetwork network, PartnershipLetters letters, Plans plans) : IJob
{
    private const int DaysBefore = 3;

    /// <inheritdoc/>
    public string Name => "remind-partnerships";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Minder begge sider om dagen, når den er nær", "Reminds both sides of the day when it is near");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (snapshot, today) = (network.Current, Days.In(now));
        foreach (var p in snapshot.Partnerships.Where(p => Near(p, today)))
            foreach (var side in PartnershipPhases.MembersOf(p))
                letters.Send(letters.DayIsNear(p, plans.Of(p, snapshot).Plan, side, snapshot));
        return Task.CompletedTask;
    }

    private static bool Near(Partnership p, DateOnly today) => p.Status != RecordStatus.Archived && p.Origin is not (Origin.Demo or Origin.Import)
        && p.Phase is PartnershipPhase.Forming or PartnershipPhase.Agreed && p.Members.Length > 1 && p.Start > today && p.Start <= today.AddDays(DaysBefore);
}

/// <summary>A week after the last day each side that has not answered is asked how it went, once.</summary>
public sealed class FollowUpPartnerships(INetwork network, PartnershipLetters letters) : IJob
{
    private const int Week = 7, LongAgo = 60;

    /// <inheritdoc/>
    public string Name => "follow-up-partnerships";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Spørger hver side, hvordan det gik, en uge efter", "Asks each side how it went, a week after");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        var (snapshot, today) = (network.Current, Days.In(now));
        foreach (var p in snapshot.Partnerships.Where(p => Due(p, today)))
            foreach (var side in PartnershipPhases.MembersOf(p).Where(member => p.Outcomes.All(o => o.Organisation != member)))
                letters.Send(letters.FollowUp(p, side, snapshot));
        return Task.CompletedTask;
    }

    // what came from an import or a demo was over before anybody could be asked
    private static bool Due(Partnership p, DateOnly today) => p.Status != RecordStatus.Archived && p.Origin is not (Origin.Demo or Origin.Import)
        && PartnershipPhases.Asked(p, today) && !PartnershipPhases.Settled(p) && PartnershipPhases.LastDay(p) is { } last && last.AddDays(Week) <= today && today <= last.AddDays(LongAgo);
}

/// <summary>Forgets answers in words whose record never came.</summary>
public sealed class SweepPartnershipWords(PartnershipWords words, INetwork network) : IJob
{
    /// <inheritdoc/>
    public string Name => "sweep-partnership-words";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Fjerner ord, hvis svar aldrig kom med", "Removes words whose answer never came to be");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        words.Sweep(network.Current.Partnership, now);
        return Task.CompletedTask;
    }
}
