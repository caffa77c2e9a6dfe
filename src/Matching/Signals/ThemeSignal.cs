using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;

namespace CoCreate.Matching.Signals;

/// <summary>Whether they are about the same, seen through the tree of themes.</summary>
internal sealed class ThemeSignal : ISignal
{
    public string Code => "theme";
    public Sentence Name => new("Emne: om det handler om det samme", "Theme: whether it is about the same");

    public bool InPlay(Setting setting) => setting.Card.Themes.Length > 0;

    public double Value(in Pair pair) => Likeness(pair.Themes, pair.Asker.Themes, pair.Giver.Themes);

    /// <summary>The best likeness counts most, how many of the asker's themes are met the rest.</summary>
    public static double Likeness(ThemeNumbers themes, ReadOnlySpan<ushort> asked, ReadOnlySpan<ushort> given)
    {
        if (asked.IsEmpty || given.IsEmpty)
            return 0;
        double best = -1, met = 0;
        foreach (var a in asked)
        {
            var nearest = -1.0;
            foreach (var g in given)
                nearest = Math.Max(nearest, themes.Likeness(a, g));
            best = Math.Max(best, nearest);
            met += Math.Max(0, nearest);
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / asked.Length;
    }

    public Sentence Words(in Pair pair, double value)
    {
        var tree = pair.Themes;
        var (asked, given) = (pair.Asker.Themes.ToArray(), pair.Giver.Themes.ToArray());
        var shared = asked.Intersect(given).ToList();
        if (shared.Count > 0)
        {
            var (da, en) = Names(tree, shared);
            return Say.About(pair, $"Handler om {da}. Det er {{As}} emne", $"Is about {en}. That is {{As}} theme");
        }
        var (nearAsk, nearGive) = (from a in asked from g in given select (a, g)).MaxBy(p => tree.Likeness(p.a, p.g));
        var (askDa, askEn) = Names(tree, [nearAsk]);
        var (giveDa, giveEn) = Names(tree, value < 0 ? given.Take(2) : [nearGive]);
        return value < 0
            ? Say.About(pair, $"Handler om {giveDa}, ikke om {askDa}", $"Is about {giveEn}, not about {askEn}")
            : Say.About(pair, $"Handler om {giveDa}, tæt på {{As}} emne {askDa}", $"Is about {giveEn}, close to {{As}} theme {askEn}");
    }

    private static (string Da, string En) Names(ThemeNumbers tree, IEnumerable<ushort> themes)
    {
        var named = themes.Take(3).Select(t => tree[t]).ToList();
        return (Say.ListDa(named.Select(t => Say.Inside(t.LabelDa))), Say.ListEn(named.Select(t => Say.Inside(t.LabelEn))));
    }
}
