using System.Diagnostics.CodeAnalysis;

namespace CoCreate.Rooms;

/// <summary>Ids that clients make.</summary>
internal static class Ids
{
    /// <summary>Whether it is one: 8–64 letters, digits, <c>-</c> and <c>_</c>; a UUID is.</summary>
    public static bool Good([NotNullWhen(true)] string? id) => id is { Length: >= 8 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
