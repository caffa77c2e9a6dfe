using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Benchmarks.Rank;

/// <summary>A set as records of the network: organisations, past partnerships, themes as imported taxonomies, and a query as a need of its lead.</summary>
public sealed class SetNetwork
{
    /// <summary>What stands where a set has no words; it holds none.</summary>
    private const string NoWords = "–";

    private readonly Dictionary<string, Theme> themes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> codes = [];

    /// <summary>The taxonomies met so far, as records.</summary>
    public IEnumerable<Theme> Themes => themes.Values;

    /// <summary>Everything the set knows before its queries, the taxonomies first.</summary>
    /// <param name="set">The set.</param>
    /// <param name="past">Whether anybody has a past.</param>
    public IReadOnlyList<IRecord> Records(EvaluationSet set, bool past = true)
    {
        var led = set.Partnerships.Concat(set.Queries).Select(p => p.Lead).ToHashSet();
        var day = set.Queries.Min(q => q.Start);
        List<IRecord> records = [.. set.Organisations.Select(o => Organisation(o, led.Contains(o.Id))), .. past ? set.Partnerships.Select(p => Partnership(p, day)) : []];
        foreach (var query in set.Queries)
            Need(query);
        return [.. Themes, .. records];
    }

    /// <param name="set">The organisation as the set says.</param>
    /// <param name="hasLed">The sets know the address of leads only: before an organisation has led, nobody had it.</param>
    public Organisation Organisation(SetOrganisation set, bool hasLed)
    {
        var municipality = hasLed && int.TryParse(set.Postcode, out var postcode) ? Municipalities.NearPostcode(postcode) : null;
        return new()
        {
            Id = set.Id, Version = 1, Status = RecordStatus.Published, Name = set.Name ?? NoWords, Sector = SectorOf(set.Sector),
            Address = hasLed && set.Postcode is { Length: > 0 } ? new(null, set.Postcode, set.City) : null,
            Municipality = municipality?.Code, Position = municipality?.Centre, PositionFrom = municipality is null ? PositionSource.None : PositionSource.Postcode,
            Themes = set.Country is { } country ? [Code("region", country)] : [], Origin = Origin.Import,
        };
    }

    public Partnership Partnership(SetPartnership set, DateOnly today) => new()
    {
        Id = set.Id, Version = 1, Status = RecordStatus.Published, Title = set.Title ?? NoWords, Text = set.Text, Themes = ThemesOf(set),
        Phase = set.End < today ? PartnershipPhase.Ended : PartnershipPhase.Running, Start = set.Start, End = set.End, Origin = Origin.Import,
        Members = [new(set.Lead, MemberRole.Lead), .. set.Partners!.Where(p => p != set.Lead).Select(p => new Member(p, MemberRole.Partner))],
    };

    public Need Need(SetPartnership set) => new()
    {
        Id = set.Id, Version = 1, Status = RecordStatus.Published, Organisation = set.Lead, Question = set.Title ?? NoWords, Text = set.Text, Themes = ThemesOf(set),
        Visibility = Visibility.Public,
    };

    private ImmutableArray<string> ThemesOf(SetPartnership set) =>
    [
        .. (set.Themes ?? []).Concat(set.Theme is { Length: > 0 } theme ? [theme] : []).Select(t => Code("programme", t)),
        .. set.Fund is { Length: > 0 } fund ? [Code("fund", fund)] : Array.Empty<string>(),
        .. set.Region is { Length: > 0 } region ? [Code("region", region)] : Array.Empty<string>(),
    ];

    private string Code(string scheme, string label)
    {
        if (codes.TryGetValue((scheme, label), out var known))
            return known;
        var code = string.Concat(label.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        var theme = new Theme { Id = $"{scheme}:{code}", Version = 1, Status = RecordStatus.Published, Scheme = scheme, Code = code, LabelDa = label, LabelEn = label };
        themes[theme.Id] = theme;
        return codes[(scheme, label)] = theme.Id;
    }

    // "support" are the publicly paid bodies that help businesses along; a university is where people are taught, an institute where it is known
    private static Sector SectorOf(string sector) => sector switch
    {
        "company" or "PRC" => Sector.Business,
        "municipality" => Sector.Municipality,
        "school" or "HES" => Sector.School,
        "support" or "PUB" => Sector.State,
        "association" => Sector.Association,
        "knowledge" or "REC" => Sector.Knowledge,
        "region" => Sector.Region,
        _ => Sector.Other,
    };
}
