using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>Places as points on a ball of radius 1: the chord between two is never longer than the way, so it tells how far it is at least.</summary>
internal static class Ball
{
    /// <summary>Further than any way on earth.</summary>
    public const float Anywhere = 1e6f;

    // so far below zero that no reach added to it comes back
    private const float Nowhere = -1e8f;

    private const float EarthKm = 6371;
    // Single precision places a point on the earth within a metre.
    private const float Slack = 0.01f;

    public static (float X, float Y, float Z) Of(Position? position)
    {
        if (position is not { } p)
            return (float.NaN, float.NaN, float.NaN);
        double lat = p.Lat * Math.PI / 180, lon = p.Lon * Math.PI / 180;
        return ((float)(Math.Cos(lat) * Math.Cos(lon)), (float)(Math.Cos(lat) * Math.Sin(lon)), (float)Math.Sin(lat));
    }

    /// <summary>How far it is at least, from the squares of the chord; NaN when a place is unknown.</summary>
    public static float LeastKm(float chordSquared) => MathF.Sqrt(chordSquared) * EarthKm - Slack;

    public static float Kilometres(double? way) => way is { } km ? (float)Math.Min(km, Anywhere) : Nowhere;
}
