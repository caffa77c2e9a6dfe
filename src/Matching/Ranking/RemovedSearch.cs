using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Rules;

namespace CoCreate.Matching.Ranking;

/// <summary>Looks for those that are about the same and that a hard rule removed, for questions that want them told.</summary>
internal sealed class RemovedSearch
{
    private readonly Setting setting;
    private readonly Leaders told;
    private readonly FirstLook look;
    private readonly BlockSieve sieve;
    private readonly Waiting waiting;
    private int least;

    public RemovedSearch(Setting setting, Leaders told, FirstLook look, Reach reach, Workbench bench)
    {
        (this.setting, this.told, this.look, waiting) = (setting, told, look, bench.Removed);
        sieve = new(setting, bench.Levels, reach, bench, aboutOnly: true);
        Raise();
    }

    /// <summary>Whether somebody of a block may be told, whatever their words are.</summary>
    public bool MayTell(CardBlock block, Span<ulong> kept) => sieve.MayKeep(block, kept);

    /// <summary>Looks at the block that was asked about last.</summary>
    public void LookAt(CardBlock block, ReadOnlySpan<float> texts, ReadOnlySpan<ulong> hit, Span<ulong> kept)
    {
        if (!sieve.Keep(texts, hit, kept))
            return;
        for (var w = 0; w < kept.Length; w++)
            for (var bits = kept[w]; bits != 0; bits &= bits - 1)
            {
                var i = w << 6 | BitOperations.TrailingZeroCount(bits);
                var card = block.Cards[i]!;
                if (look.RelevantAtMost(card, texts[i]) is var relevance && relevance >= least)
                    waiting.Add(relevance, new(card, 0, texts[i]));
            }
    }

    /// <summary>Tells so many of the most relevant.</summary>
    public void TellBest(int most)
    {
        for (var left = most; left > 0 && waiting.Next(told.Threshold, out var seen); left--)
        {
            var pair = new Pair(setting, seen.Card, seen.Text);
            if (!setting.Skips(seen.Card) && RuleList.FirstBroken(pair) is not null && Relevance.Of(pair) is > 0 and var relevance)
                told.Offer(new(relevance, pair.Candidate, setting, pair.Text));
        }
        Raise();
    }

    private void Raise()
    {
        least = Math.Max(1, told.Threshold);
        sieve.Raise([least, least, least]);
    }
}
