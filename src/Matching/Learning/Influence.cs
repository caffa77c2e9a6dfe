namespace CoCreate.Matching.Learning;

/// <summary>
/// How much each answer counts. Silence and setting aside count less than an answer. What the same two say to each other again and again counts like
/// one or two answers, and all that one organisation says, or is told, like three: nobody moves the weights alone.
/// </summary>
internal static class Influence
{
    /// <summary>The most that all answers between two organisations, and of one organisation, count together.</summary>
    public const double OfTwo = 1.5, OfOne = 3;

    public static double[] Of(IReadOnlyList<Verdict> verdicts)
    {
        var weights = verdicts.Select(Alone).ToArray();
        Hold(v => v.Asker + "\n" + v.Decider, OfTwo);
        Hold(v => v.Decider, OfOne);
        Hold(v => v.Asker, OfOne);
        return weights;

        // later rounds only take away, so that every cap holds in the end
        void Hold(Func<Verdict, string> who, double most)
        {
            var sums = new Dictionary<string, double>(StringComparer.Ordinal);
            for (var i = 0; i < weights.Length; i++)
                sums[who(verdicts[i])] = sums.GetValueOrDefault(who(verdicts[i])) + weights[i];
            for (var i = 0; i < weights.Length; i++)
                if (sums[who(verdicts[i])] is var sum && sum > most)
                    weights[i] *= most / sum;
        }
    }

    private static double Alone(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Yes => 1,
        VerdictKind.No => verdict.Because.IsEmpty ? 0.7 : 1,
        VerdictKind.SetAside => verdict.Because.IsEmpty ? 0.4 : 0.7,
        _ => 0.3,
    };
}
