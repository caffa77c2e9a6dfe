using CoCreate.Matching.Rules;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>Where givers are and how far it may be to them: the columns behind the rule about reach. Kilometres.</summary>
internal sealed class Ways
{
    /// <summary>Further than any way on earth.</summary>
    public const float Anywhere = 1e6f;

    // so far below zero that no reach added to it comes back
    private const float Nowhere = -1e8f;

    public Ways(Card?[] cards)
    {
        X = new float[cards.Length];
        Y = new float[cards.Length];
        Z = new float[cards.Length];
        for (var i = 0; i < cards.Length; i++)
            (X[i], Y[i], Z[i]) = OnBall(cards[i]?.Position);
        GiverGoes = Array.ConvertAll(cards, c => c is null ? Nowhere : Kilometres(ReachRule.GiverGoes(c)) + (float)ReachRule.Roughness(c));
        AskerMayCome = Array.ConvertAll(cards, c => c is not null && ReachRule.AskerMayCome(c) ? (float)ReachRule.Roughness(c) : Nowhere);
    }

    /// <summary>Positions as points on a ball of radius 1; NaN when unknown.</summary>
    public float[] X { get; }
    public float[] Y { get; }
    public float[] Z { get; }
    /// <summary>How far the giver goes, its own place's roughness included; below zero when it does not.</summary>
    public float[] GiverGoes { get; }
    /// <summary>What to add to the asker's reach when the asker may come; far below zero when not.</summary>
    public float[] AskerMayCome { get; }

    public static (float X, float Y, float Z) OnBall(Position? position)
    {
        if (position is not { } p)
            return (float.NaN, float.NaN, float.NaN);
        double lat = p.Lat * Math.PI / 180, lon = p.Lon * Math.PI / 180;
        return ((float)(Math.Cos(lat) * Math.Cos(lon)), (float)(Math.Cos(lat) * Math.Sin(lon)), (float)Math.Sin(lat));
    }

    public static float Kilometres(double? way) => way is { } km ? (float)Math.Min(km, Anywhere) : Nowhere;
}
