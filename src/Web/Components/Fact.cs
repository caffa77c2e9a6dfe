namespace CoCreate.Web.Components;

/// <summary>One fact: its name, its value, and a few more words in small.</summary>
public sealed record Fact(string Name, string Value, string? More = null);
