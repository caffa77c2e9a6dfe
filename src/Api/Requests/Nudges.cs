using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>How a nudge went.</summary>
public enum Nudged { Sent, TooSoon, TooLate, NotFound, Denied }

/// <summary>A facilitator reminds whoever owes an answer; the same mail and news follow as from the reminder that comes by itself.</summary>
public sealed class Nudges(INetwork network, TimeProvider clock)
{
    /// <summary>Nobody is reminded more often than this.</summary>
    private static readonly TimeSpan Peace = TimeSpan.FromDays(3);

    /// <summary>Whether one may be given now.</summary>
    public static bool Ripe(Request request, DateTimeOffset now) =>
        RequestSteps.Open(request, now) && request is { Waiting: false, Turn: not null } && !(now - (request.Reminded ?? request.Asked) < Peace);

    /// <summary>Reminds the side whose turn it is.</summary>
    public async Task<Nudged> GiveAsync(Actor actor, string id, CancellationToken stop = default)
    {
        var (snapshot, now) = (network.Current, clock.GetUtcNow());
        if (snapshot.Request(id) is not { } request || !Rights.May(actor, Act.Read, request, snapshot))
            return actor.SignedIn ? Nudged.NotFound : Nudged.Denied;
        if (!Rights.May(actor, Act.Remind, request, snapshot))
            return Nudged.Denied;
        if (!RequestSteps.Open(request, now))
            return Nudged.TooLate;
        if (!Ripe(request, now))
            return Nudged.TooSoon;
        // somebody who answered a moment ago needs no reminder
        return await network.CommitAsync(new([Change.Replace(request, request with { Reminded = now })], actor.Id, now, "request.remind"), stop) is CommitOutcome.Committed
            ? Nudged.Sent : Nudged.TooLate;
    }
}
