namespace CoCreate.Matching.Learning;

/// <summary>
/// Fits how much more or less each signal should weigh to the answers that were given. Two things speak: that somebody said yes or no, by a logistic curve over the score in
/// which each signal may bend its share; and what a no named as its reason, by how much more often a signal is named than what it lacked under the
/// weights known before explains (a softmax over the points each signal lacked, in which every fifth reason may be anything: who names what nobody would
/// believe moves little). Both are held back towards what was known before by the square of the difference (a normal prior).
/// </summary>
internal sealed class VerdictFit
{
    /// <summary>Points as the fit counts them.</summary>
    private const double Step = 1250;

    /// <summary>So many answers move the weights half as far as they say; few move them little.</summary>
    private const double Half = 25;

    /// <summary>A named reason counts so much of an answer, and so many of all reasons may be anything.</summary>
    private const double NamingWeight = 0.5, Anything = 0.2;

    private readonly double[] before;
    private readonly double strength;
    private readonly List<Row> rows = [];
    private double decided = 1, pointed = 1;

    private sealed record Row(double[] Shares, double[] Lacking, bool[]? Named, bool Yes, double Weight);

    /// <param name="verdicts">The answers, in an order of their own.</param>
    /// <param name="weights">How much each counts.</param>
    /// <param name="signals">The signals that may move.</param>
    /// <param name="before">By how much each moved in what is known before; 0 = not at all.</param>
    /// <param name="strength">How much the signals are held back; the larger the more answers it takes.</param>
    public VerdictFit(IReadOnlyList<Verdict> verdicts, double[] weights, string[] signals, double[] before, double strength)
    {
        (this.before, this.strength) = (before, strength);
        for (var i = 0; i < verdicts.Count; i++)
        {
            var (shares, lacking) = (new double[signals.Length], new double[signals.Length]);
            foreach (var signal in verdicts[i].Signals)
                if (Array.IndexOf(signals, signal.Signal) is >= 0 and var at)
                    (shares[at], lacking[at]) = (signal.Points / Step, Math.Max(0, signal.Most - signal.Points) / Step);
            var named = Array.ConvertAll(signals, s => verdicts[i].Because.Contains(s));
            rows.Add(new(shares, lacking, named.Where((n, k) => n && lacking[k] > 0).Any() ? named : null, verdicts[i].Kind == VerdictKind.Yes, weights[i]));
        }
        Centre();
    }

    /// <summary>By how much each signal's weight should move: 0.2 = a fifth more.</summary>
    public double[] Run()
    {
        // how decided people are, and how much they point at what is worst, is no matter of single signals: it is found first, with the weights known before
        var people = new Descent(People).Run([0, 1, 1]);
        (decided, pointed) = (Math.Clamp(people[1], 0.2, 3), Math.Clamp(people[2], 0.2, 10));
        var trust = rows.Count / (rows.Count + Half);
        return [.. new Descent(Signals).Run([people[0], .. before]).Skip(1).Select((moved, k) => before[k] + trust * (moved - before[k]))];
    }

    // around their means the curve's height and the signals do not get in each other's way
    private void Centre()
    {
        var sum = rows.Sum(r => r.Weight);
        var means = before.Select((_, k) => rows.Sum(r => r.Weight * r.Shares[k]) / sum).ToArray();
        for (var i = 0; i < rows.Count; i++)
            rows[i] = rows[i] with { Shares = [.. rows[i].Shares.Select((s, k) => s - means[k])] };
    }

    private double People(double[] at, double[] slope)
    {
        var loss = Held(at, slope, 0, 0, 1e-3) + Held(at, slope, 1, 1, 0.1) + Held(at, slope, 2, 1, 0.1);
        foreach (var row in rows)
        {
            var score = 0.0;
            for (var k = 0; k < before.Length; k++)
                score += (1 + before[k]) * row.Shares[k];
            loss += Answered(row, at[0] + at[1] * score, out var pull);
            slope[0] += pull;
            slope[1] += pull * score;
            loss += Named(row, before, 0, at[2], (k, found) => slope[2] += found * (1 + before[k]) * row.Lacking[k]);
        }
        return loss;
    }

    private double Signals(double[] at, double[] slope)
    {
        var loss = Held(at, slope, 0, 0, 1e-3);
        for (var k = 0; k < before.Length; k++)
            loss += Held(at, slope, k + 1, before[k], strength);
        foreach (var row in rows)
        {
            var margin = at[0];
            for (var k = 0; k < before.Length; k++)
                margin += decided * (1 + at[k + 1]) * row.Shares[k];
            loss += Answered(row, margin, out var pull);
            slope[0] += pull;
            for (var k = 0; k < before.Length; k++)
                slope[k + 1] += pull * decided * row.Shares[k];
            loss += Named(row, at, 1, pointed, (k, found) => slope[k + 1] += found * pointed * row.Lacking[k]);
        }
        return loss;
    }

    // the first to ask sets the slope, the rest add to it
    private static double Held(double[] at, double[] slope, int k, double to, double strength)
    {
        slope[k] = strength * (at[k] - to);
        return 0.5 * strength * (at[k] - to) * (at[k] - to);
    }

    private static double Answered(Row row, double margin, out double pull)
    {
        pull = row.Weight * (1 / (1 + Math.Exp(-margin)) - (row.Yes ? 1 : 0));
        var signed = row.Yes ? margin : -margin;
        return row.Weight * (signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : Math.Log(1 + Math.Exp(signed)) - signed);
    }

    // of all that was lacking, what was named; a reason may name several at once
    private static double Named(Row row, double[] moves, int first, double sharp, Action<int, double> slope)
    {
        if (row.Named is null)
            return 0;
        var odds = new double[row.Lacking.Length];
        double most = 0, all = 0, those = 0;
        for (var k = 0; k < odds.Length; k++)
            most = Math.Max(most, odds[k] = sharp * (1 + moves[first + k]) * row.Lacking[k]);
        var (open, named) = (0, 0);
        for (var k = 0; k < odds.Length; k++)
        {
            odds[k] = row.Lacking[k] > 0 ? Math.Exp(odds[k] - most) : 0;
            all += odds[k];
            open += row.Lacking[k] > 0 ? 1 : 0;
            (those, named) = row.Named[k] ? (those + odds[k], named + (row.Lacking[k] > 0 ? 1 : 0)) : (those, named);
        }
        var chance = (1 - Anything) * those / all + Anything * named / open;
        var weight = NamingWeight * row.Weight;
        var believed = weight * (1 - Anything) * those / all / chance;
        for (var k = 0; k < odds.Length; k++)
            if (odds[k] > 0)
                slope(k, believed * (odds[k] / all - (row.Named[k] ? odds[k] / Math.Max(those, 1e-300) : 0)));
        return -weight * Math.Log(chance);
    }
}
