using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Rules;
using CoCreate.Matching.Text;

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

    // Who comes from outside first: once one is known, those from beside the field need no ranking of their own.
    private static readonly Apart[] InTurn = [Apart.Outside, Apart.Beside, Apart.Same];

    private readonly Setting setting;
    private readonly Outcome outcome;
    private readonly BlockSieve sieve;
    private readonly FirstLook look;
    private readonly Waiting[] waiting = [new(), new(), new()];
    private readonly Waiting removed = new();
    private readonly int[] thresholds = new int[3];

    private FastRanking(Setting setting, Outcome outcome)
    {
        (this.setting, this.outcome) = (setting, outcome);
        var themes = new ThemeRows(setting);
        (sieve, look) = (new(setting, themes), new(setting, themes));
    }

    public static Outcome Run(Plan plan)
    {
        var outcome = new Outcome(plan);
        foreach (var setting in plan.Settings)
            new FastRanking(setting, outcome).Run(plan.Question.Top);
        return outcome;
    }

    private void Run(int top)
    {
        Span<float> texts = stackalloc float[PostingBlock.Size];
        Span<ulong> hit = stackalloc ulong[Marks.Words], kept = stackalloc ulong[Marks.Words];
        texts.Clear();
        Raise();
        for (var block = 0; block < setting.Shelf.Blocks.Length; block++)
        {
            hit.Clear();
            setting.Query.SumsOf(block, texts, hit);
            var cards = setting.Shelf.Blocks[block];
            if (sieve.Keep(cards, hit, kept))
                LookAt(cards, kept, texts);
            if (outcome.RuledOut is not null)
                LookForRemoved(cards, texts);
            Clear(texts, hit);
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

    private void LookAt(CardBlock block, ReadOnlySpan<ulong> kept, ReadOnlySpan<float> texts)
    {
        for (var w = 0; w < kept.Length; w++)
            for (var bits = kept[w]; bits != 0; bits &= bits - 1)
            {
                var i = w << 6 | BitOperations.TrailingZeroCount(bits);
                var card = block.Cards[i]!;
                if (!sieve.Reach.Lets(card, out var km))
                    continue;
                var apart = look.Apart(card, outcome);
                if (look.MayReach(card, texts[i], km, thresholds[(int)apart], out var known, out var atMost))
                    waiting[(int)apart].Add(atMost, new(card, known, texts[i]));
            }
    }

    private void LookForRemoved(CardBlock block, ReadOnlySpan<float> texts)
    {
        var least = Math.Max(1, outcome.RuledOut!.Threshold);
        for (var i = 0; i < texts.Length; i++)
            if (block.Cards[i] is { } card && look.RelevantAtMost(card, texts[i]) is var relevance && relevance >= least)
                removed.Add(relevance, new(card, 0, texts[i]));
    }

    private void ScoreBest(int most)
    {
        foreach (var apart in InTurn)
            for (var left = most; left > 0 && waiting[(int)apart].Next(Threshold(apart), out var seen); left--)
                Score(seen, apart);
        if (outcome.RuledOut is { } told)
            for (var left = most; left > 0 && removed.Next(told.Threshold, out var seen); left--)
                Tell(seen, told);
        Raise();
    }

    private void Score(in Waiting.Seen seen, Apart apart)
    {
        if (!IsCandidate(seen, out var pair))
            return;
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

    private void Tell(in Waiting.Seen seen, Leaders told)
    {
        if (IsCandidate(seen, out var pair) && RuleList.FirstBroken(pair) is not null && Relevance.Of(pair) is > 0 and var relevance)
            told.Offer(new(relevance, pair.Candidate, setting, pair.Text));
    }

    private bool IsCandidate(in Waiting.Seen seen, out Pair pair)
    {
        pair = new(setting, seen.Card, seen.Text);
        return !setting.Skips(seen.Card);
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
