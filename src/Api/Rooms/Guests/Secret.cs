using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CoCreate.Api.Rooms;

/// <summary>Tokens of links and guests: random, and kept by their hash only.</summary>
internal static class Secret
{
    /// <summary>One that nobody can guess.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>What is kept of it.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
