using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Demo;

/// <summary>The hand-written part of the demo: four stories, each with its people's needs, offers and history. Ids never change.</summary>
public static class Stories
{
    /// <summary>All story records; those pointed at stand first.</summary>
    public static ImmutableArray<IRecord> All(DateOnly today) =>
    [
        .. RandersStory.Records(today), .. RandersNeighbours.Records(today), .. RoskildeStory.Records(today),
        .. OdenseStory.Records(today), .. ViborgStory.Records(today), .. DemoRequests.Records(today),
    ];

    internal static Organisation Organisation(string id, string name, Sector sector, string municipality, Position at, Address address, string description, params string[] themes) => new()
    {
        Id = id,
        Name = name,
        Sector = sector,
        Status = RecordStatus.Published,
        Origin = Origin.Demo,
        Municipality = municipality,
        Position = at,
        PositionFrom = PositionSource.Address,
        Address = address,
        Description = description,
        Themes = [.. themes],
        Web = $"https://{Names.Slug(name)}.example",
        Claimed = true,
        Verified = true,
    };

    internal static Offer Offer(string id, string organisation, OfferKind kind, string title, string text, DateOnly fresh, params string[] themes) => new()
    {
        Id = id,
        Organisation = organisation,
        OfferKind = kind,
        Title = title,
        Text = text,
        Status = RecordStatus.Published,
        Origin = Origin.Demo,
        Themes = [.. themes],
        Language = "da",
        FreshUntil = fresh,
    };

    internal static Need Need(string id, string organisation, string question, string text, params string[] themes) => new()
    {
        Id = id,
        Organisation = organisation,
        Question = question,
        Text = text,
        Status = RecordStatus.Published,
        Origin = Origin.Demo,
        Themes = [.. themes],
    };

    internal static Partnership Partnership(string id, string title, string text, PartnershipPhase phase, DateOnly? start, DateOnly? end, params Member[] members) => new()
    {
        Id = id,
        Title = title,
        Text = text,
        Phase = phase,
        Start = start,
        End = end,
        Members = [.. members],
        Status = RecordStatus.Published,
        Origin = Origin.Demo,
    };

    /// <summary>Weeks of the school year's coming spring or autumn, the first of them at or after today.</summary>
    internal static Period Weeks(DateOnly today, int first, int last)
    {
        var from = SchoolYear.NextWeek(first, today)!.From!.Value;
        return new(from, from.AddDays(7 * (last - first + 1) - 1));
    }
}
