using System.Collections.Immutable;

namespace CoCreate.Api.Rooms;

/// <summary>A part of the minutes, the same in Markdown and HTML. Words are plain: what could be markup is encoded by whoever writes them.</summary>
public abstract record MinutesPart
{
    private MinutesPart() { }

    /// <summary>A heading, 1–3.</summary>
    public sealed record Heading(int Level, string Words) : MinutesPart;
    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Words) : MinutesPart;
    /// <summary>Somebody's own words.</summary>
    public sealed record Quote(string Words) : MinutesPart;
    /// <summary>A list.</summary>
    public sealed record Items(ImmutableArray<MinutesItem> All) : MinutesPart;
}

/// <summary>A line of a list: what stands out, the rest, and lines below it.</summary>
public sealed record MinutesItem(string Strong, string Words = "", params ImmutableArray<string> Below);
