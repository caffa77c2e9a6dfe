using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Snapshot;

/// <summary>One way in which records point at something, so that a snapshot can be walked backwards.</summary>
internal sealed record Link(ImmutableArray<RecordKind> Kinds, Func<IRecord, IEnumerable<string>> TargetsOf)
{
    public const int Offers = 0, Needs = 1, Units = 2, Partnerships = 3, Answers = 4, Municipalities = 5, Externals = 6, Received = 7, Sent = 8;

    /// <summary>Every link, at the place its number says.</summary>
    public static ImmutableArray<Link> All { get; } =
    [
        new([RecordKind.Offer], record => [((Offer)record).Organisation]),
        new([RecordKind.Need], record => [((Need)record).Organisation]),
        new([RecordKind.Unit], record => [((Unit)record).Organisation]),
        new([RecordKind.Partnership], record => ((Partnership)record).Members.Select(member => member.Organisation)),
        new([RecordKind.Partnership], record => ((Partnership)record).Need is { } need ? [need] : []),
        new([RecordKind.Organisation], record => ((Organisation)record).Municipality is { } code ? [code] : []),
        new([.. Enum.GetValues<RecordKind>()], record => record.ExternalIds.IsDefaultOrEmpty ? [] : record.ExternalIds.Select(external => ExternalKey(record.Kind, external))),
        new([RecordKind.Request], record => [((Request)record).To]),
        new([RecordKind.Request], record => [((Request)record).From]),
    ];

    private static readonly int[][] ByKind =
        [.. Enum.GetValues<RecordKind>().Select(kind => Enumerable.Range(0, All.Length).Where(i => All[i].Kinds.Contains(kind)).ToArray())];

    /// <summary>The numbers of the links a kind of record takes part in.</summary>
    public static ReadOnlySpan<int> Of(RecordKind kind) => ByKind[(int)kind];

    public static string ExternalKey(RecordKind kind, ExternalId external) => $"{(int)kind} {external.Scheme} {external.Id}";
}
