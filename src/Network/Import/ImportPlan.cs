using System.Collections.Immutable;
using CoCreate.Network.Changes;

namespace CoCreate.Network.Import;

/// <summary>What an import would do: nothing is written yet.</summary>
/// <param name="Report">What a person is told.</param>
/// <param name="Changes">What has to be committed, whole or not at all.</param>
/// <param name="Contacts">Contact persons; for people.db only.</param>
public sealed record ImportPlan(ImportReport Report, ImmutableArray<Change> Changes, ImmutableArray<ImportContact> Contacts);

/// <summary>How far reading has come.</summary>
public readonly record struct ImportProgress(int Done, int Total);
