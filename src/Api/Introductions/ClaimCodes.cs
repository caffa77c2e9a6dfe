using System.Security.Cryptography;
using System.Text;

namespace CoCreate.Api.Introductions;

/// <summary>Codes of links that are also printed and typed: twelve characters without those that look alike, sixty random bits.</summary>
internal static class ClaimCodes
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 12);

    /// <summary>What is kept of a code to find it again.</summary>
    public static string Print(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToLowerInvariant())));
}
