using System.Security.Cryptography;

namespace CoCreate.Network.Snapshot;

/// <summary>Makes opaque record ids: 16 characters of [a-z2-7], 80 random bits.</summary>
public static class Ids
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>An id nobody can guess.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, 16);

    /// <summary>An id that the same seed gives again.</summary>
    public static string From(Random random) => string.Create(16, random, (span, r) =>
    {
        foreach (ref var c in span)
            c = Alphabet[r.Next(32)];
    });
}
