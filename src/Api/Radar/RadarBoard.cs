using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Index;
using CoCreate.Matching.Radar;
using CoCreate.Network.Model;
using Microsoft.Extensions.Hosting;

namespace CoCreate.Api.Radar;

/// <summary>
/// What the radar sees of each municipality, worked out in the background and kept until something changes. Whoever comes while it is being
/// worked out waits for the same work or reads its progress; nobody starts it twice.
/// </summary>
public sealed class RadarBoard(Indexes indexes, Dismissals dismissals, IIntroduced introduced, TimeProvider clock, IHostApplicationLifetime host)
{
    // a network has 98 municipalities, but few facilitators at a time
    private const int MostKept = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<string, RadarLook> looks = new(StringComparer.Ordinal);

    /// <summary>The look at a municipality as it is now, begun if need be; over the whole network when it is null.</summary>
    public RadarLook Look(string? municipality)
    {
        lock (gate)
        {
            var (index, today, key) = (indexes.Match, clock.Today(), municipality ?? "");
            var known = looks.GetValueOrDefault(key);
            // one that runs is waited for, also when something changed meanwhile
            if (known is not null && (!known.Answer.IsCompleted || (known.Answer.IsCompletedSuccessfully && known.Revision == index.Revision && known.Day == today)))
                return known;
            var earlier = known?.Answer.IsCompletedSuccessfully == true ? known.Answer.Result : null;
            var look = new RadarLook(index.Revision, today, earlier);
            look.Begin(progress => RadarEngine.Ask(index, Question(municipality, index) with { Threads = Math.Max(1, Environment.ProcessorCount / 2), Progress = progress }, host.ApplicationStopping));
            if (looks.Count >= MostKept && known is null)
                looks.Remove(looks.MinBy(l => l.Value.Begun).Key);
            return looks[key] = look;
        }
    }

    /// <summary>The answer at the revision the index shows now, or a later one.</summary>
    public async Task<RadarAnswer> AnswerAsync(string? municipality, CancellationToken stop)
    {
        var wanted = indexes.Match.Revision;
        while (true)
        {
            var look = Look(municipality);
            var answer = await look.Answer.WaitAsync(stop);
            if (answer.Revision >= wanted)
                return answer;
        }
    }

    /// <summary>A question about a municipality, as its facilitator may ask it: what is invited or for the network there is seen, elsewhere what the network sees.</summary>
    public RadarQuestion Question(string? municipality, MatchIndex index) => new(municipality, clock.Today())
    {
        Introduced = introduced.Pairs().Holds,
        Sees = need => municipality is null || need.Visibility == Visibility.Network || index.Snapshot.Organisation(need.Organisation)?.Municipality == municipality,
        SetAside = (need, offer) => dismissals.Of(need.Id).Contains(offer),
    };
}
