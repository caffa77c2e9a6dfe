using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation has done something like it.</summary>
internal sealed class SimilarFamily : IFamily
{
    private const int Profile = 0, Type = 1, Nearest = 2, Subject = 3, Heard = 4, Best = 5;

    public string Code => "similar";
    public Sentence Name => new("Erfaring: om de har lavet noget, der ligner", "Experience: whether they have done something like it");

    public Part[] Parts { get; } =
    [
        new("similar.profile", "De samme ord i det, de siger om sig selv, og det, de har lavet", "The same words in what they say of themselves and what they have done"),
        new("similar.type", "Den slags organisation, der plejer at være med", "The kind of organisation that usually takes part"),
        new("similar.nearest", "De få ting, der ligner allermest", "The few things that are most like it"),
        new("similar.subject", "Ord, der hører til det, netop de laver", "Words that belong to what they in particular do"),
        new("similar.echo", "Alt, det I spørger om, har til fælles med det, de har lavet", "All that what you ask for has in common with what they have done"),
        new("similar.best", "Det ene, der ligner mest i egnen", "The one thing in the area that is most like it"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        if (into.Wants(Heard) && PartnerWeights.EchoOf(about.HasWords) is { } echo)
            Echo.Measure(about, echo, into, Heard);
        if (!about.HasWords)
            return;
        if (into.Wants(Nearest))
            Closest(about, into);
        if (into.Wants(Type))
            Types.Measure(about, into, Type);
        if (into.Wants(Subject))
            Subjects(about, into);
        var slot = -1;
        foreach (var o in about.Listed)
        {
            into[Profile, ++slot] = about.ProfileOf(o);
            if (into.Wants(Best))
                into[Best, slot] = BestOf(about, o);
        }
    }

    private static void Closest(Inquiry about, Table into)
    {
        var (weights, sum) = (about.Desk.Weights, 0f);
        for (var t = 0; t < weights.Length; t++)
            sum += weights[t] = about.Likely(t) * about.WordLike(t) * about.Like(t);
        var slot = -1;
        foreach (var o in about.Listed)
            into[Nearest, ++slot] = sum > 0 ? MathF.Log(1 + 50 * Sum(about.Trails.Of(o), weights) / sum) : 0;
    }

    private static float BestOf(Inquiry about, int organisation)
    {
        var best = 0f;
        foreach (var t in about.Trails.Of(organisation))
            if (about.Here(t))
                best = Math.Max(best, about.Like(t));
        return best;
    }

    // Rare words of the need, and which share of what an organisation did holds them.
    private static void Subjects(Inquiry about, Table into)
    {
        var (trails, held, stems) = (about.Trails, about.Desk.Held, about.Trails.Texts.Stems);
        Array.Clear(held);
        foreach (var stem in about.Words.Written.Keys)
            if (stems.Lexicon.Find(stem) is >= 0 and var term && stems.Holding(term) is > 0 and var holding && holding <= Math.Max(4, trails.All.Length / 20))
                stems.AddScores(term, stems.Idf(term), held);
        var slot = -1;
        foreach (var o in about.Listed)
        {
            var sum = 0f;
            foreach (var t in trails.Of(o))
                sum += trails.All[t].Text is >= 0 and var text ? held[text] : 0;
            into[Subject, ++slot] = MathF.Log(1 + sum / (trails.CountOf(o) + 3));
        }
    }

    private static float Sum(ReadOnlySpan<int> places, float[] values)
    {
        var sum = 0f;
        foreach (var place in places)
            sum += values[place];
        return sum;
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
        var here = part is Nearest or Heard;
        if (Evidence.Likest(about, organisation, here) is not { } best)
            return new("Har lavet noget, der ligner", "Have done something like it");
        return best.Areas.AsSpan().ContainsAny(about.Areas)
            ? new($"Har lavet noget lignende i {da}: {Evidence.Titled(best)}", $"Have done something like it in {en}: {Evidence.Titled(best)}")
            : new($"Har lavet noget lignende: {Evidence.Titled(best)}", $"Have done something like it: {Evidence.Titled(best)}");
    }
}
