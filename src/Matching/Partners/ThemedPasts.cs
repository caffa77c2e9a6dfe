using System.Runtime.InteropServices;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Partners;

/// <summary>The past as seen from any themes. Themes that the past says the same of are the same.</summary>
internal sealed class ThemedPasts
{
    private readonly Remembered<ThemedPast> byThemes;

    public ThemedPasts(Trails trails)
    {
        var count = trails.Kinds.Themes.Length;
        var byMatch = new Remembered<ThemedPast>(key =>
        {
            var both = MemoryMarshal.Cast<char, float>(key.AsSpan());
            return new(trails, both[..count].ToArray(), both[count..].ToArray());
        });
        byThemes = new(key =>
        {
            var themes = MemoryMarshal.Cast<char, ushort>(key.AsSpan()).ToArray();
            float[] both = [.. trails.Kinds.Themes.Select(k => Shared(trails.Index.Themes, themes, k)), .. trails.Kinds.Themes.Select(k => (float)trails.Related.Of(themes, k))];
            return byMatch.Of(new(MemoryMarshal.Cast<float, char>(both)));
        });
    }

    public ThemedPast Of(ReadOnlySpan<ushort> themes) => byThemes.Of(new(MemoryMarshal.Cast<ushort, char>(themes)));

    // the mean over what is asked of the nearest that is given
    private static float Shared(ThemeNumbers tree, ushort[] asked, ushort[] given)
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
        return (float)(met / asked.Length);
    }
}
