using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation has done something like it.</summary>
internal sealed class SimilarFamily : IFamily
{
    private const int Wander = 0, Profile = 1, Type = 2, Nearest = 3, Association = 4, Heard = 5;

    public string Code => "similar";
    public Sentence Name => new("Erfaring: om de har lavet noget, der ligner", "Experience: whether they have done something like it");

    public Part[] Parts { get; } =
    [
        new("similar.walk", "Dem, man møder ud fra det, der ligner", "Those one meets from what is like it"),
        new("similar.profile", "De samme ord i det, de siger om sig selv, og det, de har lavet", "The same words in what they say of themselves and what they have done"),
        new("similar.type", "Den slags organisation, der plejer at være med", "The kind of organisation that usually takes part"),
        new("similar.nearest", "De få ting, der ligner allermest", "The few things that are most like it"),
        new("similar.subject", "Ord, der hører til det, netop de laver", "Words that belong to what they in particular do"),
        new("similar.echo", "Alt, det I spørger om, har til fælles med det, de har lavet", "All that what you ask for has in common with what they have done"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        if (PartnerWeights.EchoOf(about.HasWords) is { } echo)
            Echo.Measure(about, echo, values[Heard]);
        if (!about.HasWords)
            return;
        var trails = about.Trails;
        var weights = new double[trails.All.Length];
        for (var t = 0; t < weights.Length; t++)
            weights[t] = about.Like[t] * about.Like[t] * about.Near[t] * about.Age[t];
        Shares(trails, [.. weights.Select((w, t) => w * about.WordLike[t] * about.Like[t])], values[Nearest]);
        var wander = Walk.From(trails, Walk.Spread(trails, Array.ConvertAll(weights, w => w * w)), about.Near);
        for (var o = 0; o < wander.Length; o++)
            values[Wander][o] = (float)Math.Log(1 + 500 * wander[o]);
        Types(about, weights, values[Type]);
        Associations(about, values[Association]);
        var query = new Ranking.TextQuery(trails.Index.Profiles, about.Asker.Record);
        if (query.Full > 0)
            foreach (var card in trails.Profiles)
                values[Profile][card.OwnerNumber] = Math.Min(1f, query.SumOf(card) / query.Full);
    }

    private static void Shares(Trails trails, double[] weights, float[] values)
    {
        var sum = 0.0;
        foreach (var w in weights)
            sum += w;
        if (sum <= 0)
            return;
        var held = Walk.Totals(trails, weights);
        for (var o = 0; o < held.Length; o++)
            values[o] = (float)Math.Log(1 + 50 * held[o] / sum);
    }

    // Which words the names of those have who took part in what is like it, against how common they are among all names.
    private static void Types(Inquiry about, double[] weights, float[] values)
    {
        var names = about.Trails.Names;
        var expected = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        var sum = weights.Sum();
        if (sum <= 0)
            return;
        for (var t = 0; t < weights.Length; t++)
            if (weights[t] > 0.001 * sum)
                foreach (var stem in about.Trails.All[t].Members.Where(m => m != about.Trails.All[t].Lead).SelectMany(names.StemsOf).Distinct())
                    expected[stem] = expected.GetValueOrDefault(stem) + weights[t] / sum;
        foreach (var (stem, share) in expected)
        {
            var worth = share * Math.Max(0, Math.Log((share + 0.01) / (names.Commonness(stem) + 0.01)));
            if (names.WithStem(stem) is { Count: >= 3 } with)
                foreach (var o in with)
                    values[o] += (float)worth;
        }
    }

    // Rare words of the need, and which share of what an organisation did holds them.
    private static void Associations(Inquiry about, float[] values)
    {
        var (trails, stems) = (about.Trails, about.Trails.Texts.Stems);
        var held = new float[trails.Texts.Bound + Text.PostingBlock.Size];
        foreach (var stem in about.Words.Written.Keys)
            if (stems.Lexicon.Find(stem) is >= 0 and var term && stems.Holding(term) is > 0 and var holding && holding <= Math.Max(4, trails.All.Length / 20))
                stems.AddScores(term, stems.Idf(term), held);
        for (var t = 0; t < trails.All.Length; t++)
            if (trails.All[t].Text >= 0)
                foreach (var m in trails.All[t].Members)
                    values[m] += held[trails.All[t].Text];
        foreach (var card in trails.Profiles)
            values[card.OwnerNumber] = (float)Math.Log(1 + values[card.OwnerNumber] / (trails.CountOf(card.OwnerNumber) + 3));
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        if (!speaksFor)
            return new("Det, de har lavet, ligner ikke så meget", "What they have done is not so much like it");
        var (da, en) = Evidence.Area(about);
        if (part == Type)
            return new("Er den slags organisation, der plejer at være med i sådan noget", "Are the kind of organisation that usually takes part in such things");
        if (part == Profile)
            return new("I bruger de samme ord", "You use the same words");
        if (part == Wander)
            return new("Arbejder sammen med dem, der har lavet noget lignende", "Work with those who have done something like it");
        var here = part is Nearest or Heard;
        if (Evidence.Best(about, organisation, t => about.Like[t] * (here ? about.Near[t] : 1)) is not { } best)
            return new("Har lavet noget, der ligner", "Have done something like it");
        return best.Areas.AsSpan().ContainsAny(about.Areas)
            ? new($"Har lavet noget lignende i {da}: {Evidence.Titled(best)}", $"Have done something like it in {en}: {Evidence.Titled(best)}")
            : new($"Har lavet noget lignende: {Evidence.Titled(best)}", $"Have done something like it: {Evidence.Titled(best)}");
    }
}
