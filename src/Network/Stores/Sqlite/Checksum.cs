using System.Buffers.Binary;
using System.Numerics;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>CRC-32C (Castagnoli): SQLite itself keeps no sums, so a changed byte inside a text would go unnoticed.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var one in bytes)
            sum = BitOperations.Crc32C(sum, one);
        return ~sum;
    }
}
