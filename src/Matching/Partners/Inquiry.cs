using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>What a need says that the past can answer: who asks, when, about what, where, and how much each past partnership is like it.</summary>
internal sealed class Inquiry
{
    /// <summary>What happened so long ago counts half.</summary>
    private const double HalfLifeDays = 3 * 365;

    /// <summary>A past partnership elsewhere counts so much of one in the same area.</summary>
    private const double Elsewhere = 0.3;

    public Inquiry(Trails trails, Card asker, DateOnly today)
    {
        (Trails, Asker) = (trails, asker);
        var tree = trails.Index.Themes;
        Lead = asker.OwnerNumber < trails.Bound ? asker.OwnerNumber : -1;
        Themes = [.. asker.Themes.ToArray().Where(t => !trails.Areas.IsArea(t))];
        var said = trails.Areas.Said(asker.Themes.ToArray());
        Areas = said.Length > 0 ? said : trails.Areas.Of(asker.Owner);
        LeadAreas = trails.Areas.Of(asker.Owner) is { Length: > 0 } own ? own : Areas;
        LeadPlace = asker.Position ?? trails.PlaceOf(Lead);
        Words = new(asker.Need!, trails.Places);
        var all = trails.All;
        Age = Array.ConvertAll(all, t => Math.Pow(0.5, Math.Max(0, today.DayNumber - t.Day) / HalfLifeDays));
        Years = Array.ConvertAll(all, t => Math.Max(0, today.DayNumber - t.Day) / 365.25);
        ThemeMatch = Array.ConvertAll(all, t => Shared(tree, Themes, t.Themes));
        RelatedMatch = Array.ConvertAll(all, t => trails.Related.Of(Themes, t.Themes));
        Here = Array.ConvertAll(all, t => Areas.Length > 0 && t.Areas.AsSpan().ContainsAny(Areas));
        Near = Array.ConvertAll(Here, here => here || Areas.Length == 0 ? 1 : Elsewhere);
        var likeness = new Likeness(trails, asker.Need!);
        (Like, TitleLike, WordLike) = (likeness.Texts, likeness.Titles, likeness.Words);
        HasWords = likeness.Any;
        met = new(Wander);
    }

    private readonly Lazy<double[]> met;

    public Trails Trails { get; }
    public Card Asker { get; }
    /// <summary>Number of the organisation that asks; -1 when unknown.</summary>
    public int Lead { get; }
    /// <summary>What it is about, places left out.</summary>
    public ushort[] Themes { get; }
    /// <summary>Where it is.</summary>
    public int[] Areas { get; }
    /// <summary>Where the asking organisation is.</summary>
    public int[] LeadAreas { get; }
    public Position? LeadPlace { get; }
    public NeedWords Words { get; }
    /// <summary>Whether its words say anything that past partnerships also said.</summary>
    public bool HasWords { get; }
    /// <summary>By organisation: how often one meets it when one wanders from the asker through partnerships of the theme; 0 for all when the asker has no past.</summary>
    public double[] Met => met.Value;
    /// <summary>By past partnership: how recent, 1 = today, 0.5 = three years ago.</summary>
    public double[] Age { get; }
    /// <summary>By past partnership: how many years ago.</summary>
    public double[] Years { get; }
    /// <summary>By past partnership: share of the themes that return.</summary>
    public double[] ThemeMatch { get; }
    /// <summary>By past partnership: how related its themes are, 0–1, by who works with both.</summary>
    public double[] RelatedMatch { get; }
    /// <summary>By past partnership: whether it was in the same area.</summary>
    public bool[] Here { get; }
    /// <summary>By past partnership: 1 in the same area, less elsewhere.</summary>
    public double[] Near { get; }
    /// <summary>By past partnership: how alike the texts are, 0–1, by runs of letters.</summary>
    public double[] Like { get; }
    /// <summary>The same for the titles.</summary>
    public double[] TitleLike { get; }
    /// <summary>The same for the texts by stems.</summary>
    public double[] WordLike { get; }

    private double[] Wander()
    {
        var start = new double[Trails.Bound];
        if (Trails.CountOf(Lead) == 0)
            return start;
        start[Lead] = 1;
        return Walk.From(Trails, start, [.. ThemeMatch.Select((m, t) => (m + 0.15) * Age[t])]);
    }

    private static double Shared(ThemeNumbers tree, ushort[] asked, ushort[] given)
    {
        if (asked.Length == 0 || given.Length == 0)
            return 0;
        var met = 0.0;
        foreach (var a in asked)
        {
            var nearest = 0.0;
            foreach (var g in given)
                nearest = Math.Max(nearest, tree.Likeness(a, g));
            met += nearest;
        }
        return met / asked.Length;
    }
}
