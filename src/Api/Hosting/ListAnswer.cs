using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CoCreate.Matching.Search;

namespace CoCreate.Api.Hosting;

/// <summary>A page of a list.</summary>
/// <param name="Items">The page.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Revision">The revision it was read at.</param>
public sealed record ListAnswer<T>(ImmutableArray<T> Items, string? Next, int Total, long Revision)
{
    /// <summary>How many hits each value would give, when <c>facets=true</c> was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableDictionary<string, ImmutableArray<FacetValue>>? Facets { get; init; }

    /// <summary>Words of <c>q</c> that nothing holds, and what was searched for instead; left out when every word was found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ReadAs>? ReadAs { get; init; }
}
