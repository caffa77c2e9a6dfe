using CoCreate.Benchmarks.Scale;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>The network all are asked about: CoCreate's index of it, and the same as rows.</summary>
internal sealed class RivalNetwork
{
    private readonly WideNetwork wide = new(1);
    private readonly double furthest;
    private int asked;

    public RivalNetwork(int offers)
    {
        var snapshot = NetworkSnapshot.Of(1, wide.Records(offers));
        Organisations = snapshot.CountOf(RecordKind.Organisation);
        var before = GC.GetTotalMemory(true);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Index = MatchIndex.Build(snapshot);
        Built = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        IndexBytes = GC.GetTotalMemory(true) - before;
        Offers = [.. Index.Offers.All().OrderBy(c => c.Id, StringComparer.Ordinal).Select((card, number) => OfferRow.Of(card, number, snapshot, WideNetwork.Today))];
        furthest = Offers.Where(o => !o.Online).Max(o => o.Radius ?? 0);
        Members = [.. from p in snapshot.Partnerships.Where(Past.Counts).Select((p, number) => (p, number))
                      from member in Past.MembersOf(p.p).Distinct()
                      select (p.number, Index.NumberOf(member), (p.p.End ?? p.p.Start ?? WideNetwork.Today).DayNumber)];
    }

    public MatchIndex Index { get; }

    public TimeSpan Built { get; }

    public long IndexBytes { get; }

    public int Organisations { get; }

    /// <summary>In the order of ids, in which ties stand.</summary>
    public OfferRow[] Offers { get; }

    /// <summary>Who took part in which past partnership, and the day it ended.</summary>
    public (int Partnership, int Organisation, int Ended)[] Members { get; }

    /// <summary>The next so many questions, none asked before.</summary>
    public RivalQuestion[] Questions(int count) => [.. Enumerable.Range(0, count).Select(_ => new RivalQuestion(Index, wide.Need(asked++, Organisations), furthest))];

    public static MatchQuestion Ask(Need need) => new(need, null, null, MatchTarget.Offers, WideNetwork.Today, BetterIf: false);
}
