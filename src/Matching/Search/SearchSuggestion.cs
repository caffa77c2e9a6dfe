using System.Collections.Immutable;

namespace CoCreate.Matching.Search;

/// <summary>A changed question that gives hits.</summary>
/// <param name="Question">The question after the change.</param>
/// <param name="Changed">What was changed, as the address names it: <c>q</c> <c>sector</c> <c>municipality</c> <c>theme</c> <c>kind</c> <c>subject</c> <c>grade</c> <c>week</c> <c>withinKm</c>.</param>
/// <param name="Hits">How many hits it gives.</param>
public sealed record SearchSuggestion(SearchQuestion Question, ImmutableArray<string> Changed, int Hits);
