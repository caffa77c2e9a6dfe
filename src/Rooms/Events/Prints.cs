using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CoCreate.Rooms.Events;

/// <summary>Fingerprints of submissions, to know a retry from another wish under the same id.</summary>
public static class Prints
{
    /// <summary>The first 64 bits of SHA-256 over kind and body as they were sent.</summary>
    public static ulong Of(Submission wish)
    {
        var body = JsonMarshal.GetRawUtf8Value(wish.Body);
        var length = Encoding.UTF8.GetMaxByteCount(wish.Kind.Length) + body.Length;
        var rented = length > 1_024 ? System.Buffers.ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented ?? stackalloc byte[1_024];
        var at = Encoding.UTF8.GetBytes(wish.Kind, bytes);
        body.CopyTo(bytes[at..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..(at + body.Length)], hash);
        if (rented is not null)
            System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
