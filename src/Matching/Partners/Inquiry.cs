using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>
/// What a need says that the past can answer: who asks, when, about what, where, how much each past partnership is like it, and whom one meets
/// from there.
/// </summary>
internal sealed class Inquiry
{
    public Inquiry(Trails trails, Card asker, DateOnly today, Desk desk)
    {
        (Trails, Asker, Desk) = (trails, asker, desk);
        Lead = trails.PlaceOf(asker.OwnerNumber);
        var (themes, areas) = (new List<ushort>(), new List<ushort>());
        foreach (var theme in asker.Themes)
            (trails.Areas.IsArea(theme) ? areas : themes).Add(theme);
        Themed = trails.Themed([.. themes]);
        Areas = areas.Count > 0 ? trails.Areas.Said(areas) : trails.Areas.Of(asker.Owner);
        There = trails.In(Areas);
        Since = trails.Since(today);
        LeadSpot = asker.Position ?? trails.SpotOf(Lead);
        Sector = asker.Owner is { } owner ? (sbyte)owner.Sector : (sbyte)-1;
        Words = new(asker.Need!, trails.Gazetteer);
        HasWords = Likeness.Measure(this, asker.Need!);
        Namings.Measure(this);
        Query = new(trails.Index.Profiles, asker.Record);
        if (HasWords)
            foreach (var term in Query.Terms)
                trails.Index.Profiles.Texts.AddScores(term.Number, term.Weight, desk.Profile);
        Wander();
        Count = Shortlist.Of(this, desk.Shortlist);
        for (var slot = 0; slot < Count; slot++)
            desk.SlotOf[desk.Shortlist[slot]] = (short)(slot + 1);
    }

    public Trails Trails { get; }
    public Card Asker { get; }
    public Desk Desk { get; }
    /// <summary>Place of the organisation that asks; -1 when unknown.</summary>
    public int Lead { get; }
    /// <summary>Number of its sector; -1 when unknown.</summary>
    public sbyte Sector { get; }
    /// <summary>The past as seen from what it is about.</summary>
    public ThemedPast Themed { get; }
    /// <summary>The past as seen from where it is.</summary>
    public PlacedPast There { get; }
    /// <summary>Where it is.</summary>
    public int[] Areas { get; }
    public Position? LeadSpot { get; }
    /// <summary>How much the newest past partnership still weighs today.</summary>
    public float Since { get; }
    public NeedWords Words { get; }
    /// <summary>What was looked up to tell why.</summary>
    public Findings Findings { get; } = new();
    public TextQuery Query { get; }
    /// <summary>Whether its words say anything that past partnerships also said.</summary>
    public bool HasWords { get; }
    /// <summary>Whether the asker has a past.</summary>
    public bool HasPast => Trails.CountOf(Lead) > 0;
    /// <summary>How many are on the shortlist.</summary>
    public int Count { get; }
    public ReadOnlySpan<int> Listed => Desk.Shortlist.AsSpan(0, Count);

    /// <summary>How recent a past partnership is, 1 = today, 0.5 = three years ago.</summary>
    public float Age(int trail) => Trails.Grown[trail] * Since;
    public float Match(int trail) => Themed.Match[Trails.Kinds.Theme[trail]];
    /// <summary>Whether it was in the same area.</summary>
    public bool Here(int trail) => There.Here[Trails.Kinds.Area[trail]];
    public bool IsHome(int organisation) => There.Here[Trails.Kinds.Home[organisation]];
    /// <summary>1 in the same area, less elsewhere.</summary>
    public float Near(int trail) => There.Near[Trails.Kinds.Area[trail]];
    /// <summary>How alike the texts are, 0–1, by runs of letters.</summary>
    public float Like(int trail) => Desk.Like[trail];
    /// <summary>The same by stems.</summary>
    public float WordLike(int trail) => Desk.WordLike[trail];
    /// <summary>How likely somebody who joined a past partnership joins this: like it, near, recent.</summary>
    public float Likely(int trail) => Like(trail) * Like(trail) * Near(trail) * Trails.Grown[trail];
    /// <summary>How much of what the need says the profile says too, 0–1.</summary>
    public float ProfileOf(int organisation) => Query.Full > 0 ? Math.Min(1f, Desk.Profile[Trails.Shelved[organisation]] / Query.Full) : 0;

    /// <summary>How often one meets it on three steps from the asker through partnerships of the theme.</summary>
    public float Met(int organisation) => Walk.Met(Trails.Paths, Desk.Flow, Desk.Start, organisation);

    /// <summary>Takes away what the desk holds of this question.</summary>
    public void Clear()
    {
        foreach (var o in Listed)
            Desk.SlotOf[o] = 0;
        foreach (var t in Trails.Of(Lead))
            foreach (var m in Trails.Paths.MembersOf(t))
                Desk.Known[m] = false;
        Array.Clear(Desk.Start);
        if (!HasWords)
            return;
        Array.Clear(Desk.Profile);
        Array.Clear(Desk.Named);
        Array.Clear(Desk.Rarest);
    }

    // from the asker, or, when it has no past, from those who led something on the theme where it is
    private void Wander()
    {
        var (paths, desk) = (Trails.Paths, Desk);
        if (HasPast)
        {
            desk.Start[Lead] = 1;
            foreach (var t in Trails.Of(Lead))
                foreach (var m in paths.MembersOf(t))
                    desk.Known[m] = true;
        }
        else
            Begin();
        Walk.Take(paths, desk.Start, Themed.Inverse, Themed.Weights, desk.Flow, desk.Carried);
        Walk.Meet(paths, desk.Flow, desk.Start, desk.There);
        Walk.Take(paths, desk.There, Themed.Inverse, Themed.Weights, desk.Flow, desk.Carried);
        Walk.Meet(paths, desk.Flow, desk.Start, desk.Here);
        Walk.Take(paths, desk.Here, Themed.Inverse, Themed.Weights, desk.Flow, desk.Carried);
    }

    private void Begin()
    {
        var home = Lead >= 0 ? Trails.Kinds.Home[Lead] : -1;
        var sum = 0f;
        for (var t = 0; t < Trails.All.Length; t++)
            if (Trails.All[t].Lead is >= 0 and var lead && (home >= 0 ? Trails.Kinds.Home[lead] == home : Here(t)))
            {
                var weight = Match(t) * Trails.Grown[t];
                Desk.Start[lead] += weight;
                sum += weight;
            }
        if (sum > 0)
            for (var o = 0; o < Desk.Start.Length; o++)
                Desk.Start[o] /= sum;
    }
}
