using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Search;

/// <summary>Sets of reference values as bits; what no table knows has no bit.</summary>
internal static class SearchBits
{
    /// <summary>A record that names no grade is for all of them.</summary>
    public const ushort AllGrades = 0x7FF;

    private static readonly FrozenDictionary<string, int> SubjectNumbers =
        Subjects.All.Select((s, i) => (s.Code, i)).ToFrozenDictionary(p => p.Code, p => p.i);

    private static readonly FrozenDictionary<string, int> MunicipalityNumbers =
        Municipalities.All.Select((m, i) => (m.Code, i)).ToFrozenDictionary(p => p.Code, p => p.i);

    public static ushort OfGrades(ImmutableArray<int> grades)
    {
        var bits = 0;
        foreach (var grade in grades)
            if (grade is >= 0 and <= 10)
                bits |= 1 << grade;
        return (ushort)bits;
    }

    public static byte OfKinds(IEnumerable<OfferKind> kinds) => (byte)kinds.Aggregate(0, (bits, kind) => bits | 1 << (int)kind);

    public static ushort OfSectors(IEnumerable<Sector> sectors) => (ushort)sectors.Aggregate(0, (bits, sector) => bits | 1 << (int)sector);

    public static ulong OfSubjects(ImmutableArray<string> codes)
    {
        var bits = 0ul;
        foreach (var code in codes)
            if (SubjectNumbers.TryGetValue(code, out var number))
                bits |= 1ul << number;
        return bits;
    }

    public static UInt128 OfMunicipality(string? code) =>
        code is not null && MunicipalityNumbers.TryGetValue(code, out var number) ? UInt128.One << number : UInt128.Zero;

    public static UInt128 OfMunicipalities(ImmutableArray<string> codes)
    {
        var bits = UInt128.Zero;
        foreach (var code in codes)
            bits |= OfMunicipality(code);
        return bits;
    }
}
