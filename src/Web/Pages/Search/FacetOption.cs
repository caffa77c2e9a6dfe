namespace CoCreate.Web.Pages.Search;

/// <summary>One choice of a facet; the count is the hits there would be with it.</summary>
public sealed record FacetOption(string Value, string Text, int? Count, bool Chosen);
