using System.Text;

namespace CoCreate.Network.Model;

/// <summary>Longer text as memory holds it: UTF-8, which is half of what a string takes, and a new string each time somebody reads it.
/// A million records are mostly text that is seldom read again once the indexes are built.</summary>
internal readonly struct Prose : IEquatable<Prose>
{
    private readonly byte[]? bytes;

    private Prose(string text) => bytes = Encoding.UTF8.GetBytes(text);

    public static implicit operator Prose(string? text) => text is null ? default : new(text);

    public static implicit operator string?(Prose prose) => prose.bytes is null ? null : Encoding.UTF8.GetString(prose.bytes);

    public bool Equals(Prose other) => bytes is null == other.bytes is null && bytes.AsSpan().SequenceEqual(other.bytes);

    public override bool Equals(object? obj) => obj is Prose other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
