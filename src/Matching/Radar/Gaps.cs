using System.Collections.Immutable;

namespace CoCreate.Matching.Radar;

/// <summary>The gap map at one revision.</summary>
/// <param name="Revision">The revision it shows.</param>
/// <param name="Cells">One for each theme, grade and area with a need or an offer. What names several themes or grades counts in each; what names no grade counts under none (null).</param>
/// <param name="Totals">One for each theme and area, each need and each offer once.</param>
/// <param name="Areas">The areas, those with most needs and offers first.</param>
public sealed record GapAnswer(long Revision, ImmutableArray<GapCell> Cells, ImmutableArray<GapTotal> Totals, ImmutableArray<Quarter> Areas);

/// <summary>How many open needs and how many offers are about a theme, for a grade, in an area.</summary>
/// <param name="Theme">Key of the theme at its second level, or of the first where a record says no more.</param>
/// <param name="Grade">0–10; null = no grade is named.</param>
/// <param name="Area">What the area is called.</param>
/// <param name="Needs">Open needs.</param>
/// <param name="Offers">Offers.</param>
public sealed record GapCell(string Theme, int? Grade, string Area, int Needs, int Offers);

/// <summary>The same whatever the grade, or for one grade when that was asked.</summary>
public sealed record GapTotal(string Theme, string Area, int Needs, int Offers)
{
    /// <summary>Needs without an offer; below 0 when there are more offers than needs.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Missing => Needs - Offers;
}
