namespace CoCreate.Web.Pages.Partnerships;

/// <summary>One thing that is still missing: what, by when, who, and the press that mends it.</summary>
/// <param name="Link">Where the button leads; null when it is a press.</param>
/// <param name="Press">The end of the address a press is posted to, and its fields.</param>
public sealed record Gap(string Title, string Text, DateOnly? Due, string? Who, string Button, string? Link = null, GapPress? Press = null, GapPress? Other = null, string? OtherButton = null);

/// <summary>A press: the end of the address, and what it says.</summary>
public sealed record GapPress(string Path, params (string Name, string Value)[] Fields);
