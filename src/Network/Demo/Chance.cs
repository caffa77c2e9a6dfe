using System.Collections.Immutable;

namespace CoCreate.Network.Demo;

/// <summary>Words for throwing dice.</summary>
internal static class Chance
{
    /// <summary>True in so many of a hundred cases.</summary>
    public static bool Percent(this Random random, int percent) => random.Next(100) < percent;

    public static T Any<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Up to so many different ones, in the order they stand.</summary>
    public static ImmutableArray<T> Some<T>(this Random random, IReadOnlyList<T> items, int least, int most)
    {
        var left = Math.Min(items.Count, random.Next(least, most + 1));
        var taken = ImmutableArray.CreateBuilder<T>(left);
        for (var i = 0; i < items.Count && left > 0; i++)
            if (random.Next(items.Count - i) < left)
            {
                taken.Add(items[i]);
                left--;
            }
        return taken.ToImmutable();
    }
}
