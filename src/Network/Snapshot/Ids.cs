using System.Security.Cryptography;

namespace CoCreate.Network.Snapshot;

/// <summary>Makes opaque record ids: 16 characters of [a-z2-7]. Those one process makes begin alike and count up, so that what is written together
/// lies together in a store's index; the last ten are fifty random bits.</summary>
public static class Ids
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    // where this process begins to count: thirty random bits
    private static int last = RandomNumberGenerator.GetInt32(1 << 30);

    /// <summary>An id nobody can guess.</summary>
    public static string New() => string.Create(16, Interlocked.Increment(ref last), (span, count) =>
    {
        for (var i = 5; i >= 0; i--, count >>= 5)
            span[i] = Alphabet[count & 31];
        RandomNumberGenerator.GetItems(Alphabet, span[6..]);
    });

    /// <summary>An id that the same seed gives again.</summary>
    public static string From(Random random) => string.Create(16, random, (span, r) =>
    {
        foreach (ref var c in span)
            c = Alphabet[r.Next(32)];
    });
}
