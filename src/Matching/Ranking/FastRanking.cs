using System.Numerics;
using System.Runtime.CompilerServices;
using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// The same answer as <see cref="PlainRanking"/>, bit for bit, without scoring everybody. A sieve takes out whole classes of those who have no chance, a first
/// look at the numbers says how many points each of the others can reach at most, and the most promising are scored first, until nobody who is
/// left can stand among the best. The signals and rules are the same objects.
/// </summary>
internal sealed class FastRanking
{
    /// <summary>After so many blocks the most promising are scored, so that the threshold rises early.</summary>
    private const int BlocksARound = 2;

    /// <summary>So many of those that fit best are looked at for each one wanted, before all others.</summary>
    private const int SeedsATop = 4;

    // Who comes from outside first: once one is known, those from beside the field need no ranking of their own.
    private static readonly Apart[] InTurn = [Apart.Outside, Apart.Beside, Apart.Same];

    private readonly Setting setting;
    private readonly Outcome outcome;
    private readonly BlockSieve sieve;
    private readonly RemovedSearch? removed;
    private readonly FirstLook look;
    private readonly Workbench bench;
    private readonly Waiting[] waiting;
    private Thresholds thresholds;

    private FastRanking(Setting setting, Outcome outcome, Workbench bench)
    {
        (this.setting, this.outcome, this.bench, waiting) = (setting, outcome, bench, bench.Waiting);
        var (themes, reach) = (new ThemeRows(setting, bench), new Reach(setting));
        bench.Levels.Fill(themes);
        (sieve, look) = (new(setting, bench.Levels, reach, bench), new(setting, themes, bench));
        removed = outcome.RuledOut is { } told ? new(setting, told, look, reach, bench) : null;
    }

    [InlineArray(3)]
    private struct Thresholds
    {
        private int first;
    }

    public static Outcome Run(Plan plan)
    {
        var outcome = new Outcome(plan);
        var bench = Workbench.Take();
        foreach (var setting in plan.Settings)
            new FastRanking(setting, outcome, bench).Run(plan.Question.Top);
        bench.GiveBack();
        return outcome;
    }

    private void Run(int top)
    {
        var texts = bench.Texts.AsSpan();
        Span<ulong> hit = stackalloc ulong[Marks.Words], kept = stackalloc ulong[Marks.Words];
        if (setting.Partners is { } partners)
            ScoreListed(partners);
        else
            Seed(top, kept);
        Raise();
        for (var block = 0; block < setting.Shelf.Blocks.Length && (removed is not null || sieve.HasChances); block++)
        {
            var cards = setting.Shelf.Blocks[block];
            // words are read only where somebody may stand among the best for all the rest
            var (may, mayBeTold) = (sieve.MayKeep(cards, kept), removed is not null && removed.MayTell(cards, kept));
            if (may || mayBeTold)
            {
                hit.Clear();
                setting.Query.SumsOf(block, texts, hit);
                if (may && sieve.Keep(texts, hit, kept))
                    LookAt(cards, kept, texts);
                if (mayBeTold)
                    removed!.LookAt(cards, texts, hit, kept);
                Clear(texts, hit);
            }
            if (block % BlocksARound == BlocksARound - 1)
                ScoreBest(top);
        }
        ScoreBest(int.MaxValue);
    }

    private static void Clear(Span<float> texts, ReadOnlySpan<ulong> hit)
    {
        for (var w = 0; w < hit.Length; w++)
            for (var bits = hit[w]; bits != 0; bits &= bits - 1)
                texts[w << 6 | BitOperations.TrailingZeroCount(bits)] = 0;
    }

    // Some of those that fit best are scored before all others; they are met again, and then nothing changes.
    private void Seed(int top, Span<ulong> kept)
    {
        var (blocks, left) = (setting.Shelf.Blocks, Math.Max(SeedsATop * top, SeedsATop));
        for (var block = 0; block < blocks.Length && left > 0; block++)
            if (sieve.Promising(blocks[block], kept))
                for (var w = 0; w < kept.Length && left > 0; w++)
                    for (var bits = kept[w]; bits != 0 && left > 0; bits &= bits - 1)
                    {
                        var card = blocks[block].Cards[w << 6 | BitOperations.TrailingZeroCount(bits)]!;
                        if (!sieve.Reach.Lets(card, out var km) || !look.MayReach(card, 0, km, Threshold(Apart.Same), out _, out var atMost))
                            continue;
                        waiting[0].Add(atMost, new(card, 0, 0));
                        left--;
                    }
        for (left = top; left > 0 && waiting[0].Next(int.MinValue, out var seen); left--)
            Score(Known(seen.Card), look.Apart(seen.Card, outcome));
        waiting[0].Clear();
    }

    // Of whom the past says something, the most first; of all others it says nothing, and the sieve counts on that.
    private void ScoreListed(PartnerScores partners)
    {
        Span<long> order = stackalloc long[Shortlist.Most];
        order = order[..partners.Count];
        for (var slot = 0; slot < order.Length; slot++)
            order[slot] = ((long)-partners.TotalAt(slot) << 32) + slot;
        order.Sort();
        foreach (var next in order)
        {
            var slot = (int)(uint)next;
            if (partners.TotalAt(slot) + look.MostBesideThePast < Threshold(Apart.Same))
                return;
            var card = partners.CardAt(slot);
            var text = setting.Query.SumOf(card);
            if (sieve.Reach.Lets(card, out var km) && look.MayReach(card, text, km, Threshold(Apart.Same), out var known, out _))
                Score(new(card, known, text), Apart.Same);
        }
    }

    private Waiting.Seen Known(Card card)
    {
        var text = setting.Query.SumOf(card);
        look.MayReach(card, text, float.NaN, int.MinValue, out var known, out _);
        return new(card, known, text);
    }

    private void LookAt(CardBlock block, ReadOnlySpan<ulong> kept, ReadOnlySpan<float> texts)
    {
        // First a round that only brings what is needed near, without a branch on what it reads, so that all wait for memory together.
        var places = bench.Places.AsSpan();
        var far = bench.Far.AsSpan();
        var count = 0;
        for (var w = 0; w < kept.Length; w++)
            for (var bits = kept[w]; bits != 0; bits &= bits - 1)
            {
                var i = w << 6 | BitOperations.TrailingZeroCount(bits);
                places[count] = (ushort)i;
                count += sieve.Reach.Lets(block.Cards[i]!, out far[count]) ? 1 : 0;
            }
        for (var k = 0; k < count; k++)
        {
            var i = places[k];
            var card = block.Cards[i]!;
            var apart = look.Apart(card, outcome);
            if (look.MayReach(card, texts[i], far[k], thresholds[(int)apart], out var known, out var atMost))
                waiting[(int)apart].Add(atMost, new(card, known, texts[i]));
        }
    }

    private void ScoreBest(int most)
    {
        foreach (var apart in InTurn)
            for (var left = most; left > 0 && waiting[(int)apart].Next(Threshold(apart), out var seen); left--)
                Score(seen, apart);
        removed?.TellBest(most);
        Raise();
    }

    private void Score(in Waiting.Seen seen, Apart apart)
    {
        if (setting.Skips(seen.Card))
            return;
        var pair = new Pair(setting, seen.Card, seen.Text);
        var threshold = Threshold(apart);
        var score = seen.Known;
        for (var i = 0; i < look.Unknown.Length; i++)
        {
            score += setting.PointsOf(look.Unknown[i], pair);
            if (score + look.MostAfter[i] < threshold)
                return;
        }
        if (RuleList.FirstBroken(pair) is null)
            outcome.Take(new(Math.Clamp(score, 0, 10_000), pair.Candidate, setting, pair.Text), apart);
    }

    private void Raise()
    {
        foreach (var apart in InTurn)
            thresholds[(int)apart] = Threshold(apart);
        sieve.Raise(thresholds);
    }

    // A score below 0 counts as 0, so against a threshold of 0 nobody can be left out.
    private int Threshold(Apart apart) => outcome.Threshold(apart) is > 0 and var threshold ? threshold : int.MinValue;
}
