using System.Security.Cryptography;
using System.Text;

namespace CoCreate.Api.Rooms;

/// <summary>Ids that follow from what they are about, so that the same thing done again has the same.</summary>
internal static class StableId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Sixteen characters.</summary>
    public static string Of(params ReadOnlySpan<string> parts) =>
        string.Create(16, SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", parts!))), (span, hash) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Alphabet[hash[i] & 31];
        });
}
