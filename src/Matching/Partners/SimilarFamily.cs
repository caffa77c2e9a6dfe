using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation has done something like it.</summary>
internal sealed class SimilarFamily : IFamily
{
    private const int Sum = 0, BestHere = 1, Best = 2, Wander = 3, Stems = 4, Title = 5, Profile = 6, Type = 7, Recent = 8, Any = 9, TypeNear = 10, TypeThere = 11, Peaked = 12, Association = 13;

    public string Code => "similar";
    public Sentence Name => new("Erfaring: om de har lavet noget, der ligner", "Experience: whether they have done something like it");

    public Part[] Parts { get; } =
    [
        new("similar.sum", "Alt, de har lavet, der ligner, mest det nye og det i samme egn", "All they have done that is like it, mostly what is new and near"),
        new("similar.bestHere", "Det i samme egn, der ligner mest", "What is most like it in the same area"),
        new("similar.best", "Det, der ligner mest", "What is most like it"),
        new("similar.walk", "Dem, man møder ud fra det, der ligner", "Those one meets from what is like it"),
        new("similar.words", "De samme ord i det, de har lavet", "The same words in what they have done"),
        new("similar.title", "En titel, der ligner", "A title like it"),
        new("similar.profile", "De samme ord i det, de siger om sig selv", "The same words in what they say of themselves"),
        new("similar.type", "Den slags organisation, der plejer at være med", "The kind of organisation that usually takes part"),
        new("similar.recent", "Noget, der ligner, inden for det sidste år eller to", "Something like it within the last year or two"),
        new("similar.anywhere", "Alt, de har lavet, der ligner, uanset hvor", "All they have done that is like it, wherever"),
        new("similar.typeNear", "Den slags organisation, der plejer at være med, i nærheden af jer", "The kind of organisation that usually takes part, near you"),
        new("similar.typeThere", "Den slags organisation, der plejer at være med, et sted I nævner", "The kind of organisation that usually takes part, at a place you name"),
        new("similar.nearest", "De få ting, der ligner allermest", "The few things that are most like it"),
        new("similar.subject", "Ord, der hører til det, netop de laver", "Words that belong to what they in particular do"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        if (!about.HasWords)
            return;
        var trails = about.Trails;
        var weights = new double[trails.All.Length];
        double[] like2 = new double[weights.Length], words2 = new double[weights.Length], fresh = new double[weights.Length], far = new double[weights.Length];
        for (var t = 0; t < weights.Length; t++)
        {
            like2[t] = about.Like[t] * about.Like[t];
            weights[t] = like2[t] * about.Near[t] * about.Age[t];
            words2[t] = about.WordLike[t] * about.WordLike[t] * about.Near[t] * about.Age[t];
            fresh[t] = like2[t] * about.Near[t] * Math.Pow(0.5, about.Years[t]);
            far[t] = like2[t] * about.Age[t];
        }
        Shares(trails, weights, values[Sum]);
        Shares(trails, words2, values[Stems]);
        Shares(trails, fresh, values[Recent]);
        Shares(trails, far, values[Any]);
        var wander = Walk.From(trails, Walk.Spread(trails, Array.ConvertAll(weights, w => w * w)), Array.ConvertAll(about.Near, (n) => n));
        for (var o = 0; o < wander.Length; o++)
            values[Wander][o] = (float)Math.Log(1 + 500 * wander[o]);
        for (var t = 0; t < weights.Length; t++)
            foreach (var m in trails.All[t].Members)
            {
                values[Best][m] = Math.Max(values[Best][m], (float)about.Like[t]);
                values[Title][m] = Math.Max(values[Title][m], (float)about.TitleLike[t]);
                if (about.Here[t])
                    values[BestHere][m] = Math.Max(values[BestHere][m], (float)about.Like[t]);
            }
        Types(about, weights, values[Type]);
        Shares(trails, [.. weights.Select((w, t) => w * about.WordLike[t] * about.Like[t])], values[Peaked]);
        foreach (var card in trails.Profiles)
            if (values[Type][card.OwnerNumber] is > 0 and var type && trails.PlaceOf(card.OwnerNumber) is { } place)
            {
                if (about.LeadPlace is { } lead)
                    values[TypeNear][card.OwnerNumber] = type * (float)Math.Exp(-place.KmTo(lead) / 20);
                foreach (var (_, at) in about.Words.Places)
                    values[TypeThere][card.OwnerNumber] = Math.Max(values[TypeThere][card.OwnerNumber], type * (float)Math.Exp(-place.KmTo(at) / 10));
            }
        Associations(about, values[Association]);
        var query = new Ranking.TextQuery(trails.Index.Profiles, (Network.Model.Need)about.Asker.Record);
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
        if (part is Type or TypeNear or TypeThere)
            return new("Er den slags organisation, der plejer at være med i sådan noget", "Are the kind of organisation that usually takes part in such things");
        if (part == Profile)
            return new("I bruger de samme ord", "You use the same words");
        if (part == Wander)
            return new("Arbejder sammen med dem, der har lavet noget lignende", "Work with those who have done something like it");
        var here = part is Sum or BestHere or Recent or Peaked;
        if (Evidence.Best(about, organisation, t => about.Like[t] * (here ? about.Near[t] : 1)) is not { } best)
            return new("Har lavet noget, der ligner", "Have done something like it");
        return best.Areas.AsSpan().ContainsAny(about.Areas)
            ? new($"Har lavet noget lignende i {da}: {Evidence.Titled(best)}", $"Have done something like it in {en}: {Evidence.Titled(best)}")
            : new($"Har lavet noget lignende: {Evidence.Titled(best)}", $"Have done something like it: {Evidence.Titled(best)}");
    }
}
