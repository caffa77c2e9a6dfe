using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Search;

/// <summary>What filters and facets see of a record; sets of few values are bits.</summary>
internal sealed class SearchCard
{
    public required string Id { get; init; }
    /// <summary>The first characters of the id as a number: ties by id without comparing strings.</summary>
    public required ulong Tie { get; init; }
    /// <summary>Organisations that own it.</summary>
    public required ImmutableArray<string> Owners { get; init; }
    public required long Revision { get; init; }
    /// <summary>Whether everybody may find it.</summary>
    public required bool Public { get; init; }
    /// <summary>Whether everybody who is signed in may find it, though not visitors.</summary>
    public bool Network { get; init; }
    public ushort Sectors { get; init; }
    public UInt128 Municipalities { get; init; }
    public byte Kinds { get; init; }
    /// <summary>Bit g = grade g; all bits when the record names none.</summary>
    public ushort Grades { get; init; } = SearchBits.AllGrades;
    public ulong Subjects { get; init; }
    /// <summary>Numbers of its themes and of every theme above them.</summary>
    public int[] Themes { get; init; } = [];
    /// <summary>When it can be had or is wanted; empty = any time.</summary>
    public ImmutableArray<Period> Periods { get; init; } = [];
    public Position? At { get; init; }
    /// <summary>Online, so that no distance rules it out.</summary>
    public bool Anywhere { get; init; }

    public static ulong TieOf(string id)
    {
        Span<byte> first = stackalloc byte[8];
        first.Clear();
        Encoding.ASCII.GetBytes(id.AsSpan(0, Math.Min(8, id.Length)), first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }
}
