namespace CoCreate.Web.Components;

/// <summary>One thing that was chosen or understood; <paramref name="Without"/> is the address without it.</summary>
public sealed record Chip(string Text, string? Without = null);
