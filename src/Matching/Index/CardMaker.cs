using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>Makes cards. With a lexicon their texts are read, and new words get a number; a question is never read so, it must not teach the index words.</summary>
internal sealed class CardMaker(ThemeNumbers themes, Numbering organisations, Lexicon? words)
{
    public Card Of(Need need, Organisation? owner, Card? like = null) => Numbers(need, owner) with
    {
        Terms = Same(need, like) ?? Read((Field.Title, need.Question), (Field.Text, need.Text), (Field.Title, RequirementTexts(need))),
    };

    public Card Of(Offer offer, Organisation? owner, Card? like = null) => Numbers(offer, owner) with
    {
        Terms = Same(offer, like) ?? Read((Field.Title, offer.Title), (Field.Text, offer.Text), (Field.Text, offer.Activities), (Field.Text, offer.Preparation), (Field.Text, offer.FollowUp)),
    };

    /// <summary>An organisation's profile: what it says of itself, and what it has done with others.</summary>
    public Card Of(Organisation organisation, IEnumerable<Partnership> past)
    {
        var done = past.OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        return Base(organisation, organisation) with
        {
            Themes = themes.Of(organisation.Themes.OrEmpty().Concat(done.SelectMany(p => p.Themes.OrEmpty()))),
            Position = organisation.Position,
            Rough = organisation.PositionFrom == PositionSource.Municipality,
            Terms = Read([(Field.Owner, organisation.Name), (Field.Text, organisation.Description), .. done.Select(p => (Field.Text, (string?)$"{p.Title}\n{p.Text}"))]),
        };
    }

    /// <summary>The card of a record that differs in numbers only, its text as it was.</summary>
    public Card Again(IRecord changed, Card like) => changed switch
    {
        Need need => Numbers(need, like.Owner) with { Terms = like.Terms },
        Offer offer => Numbers(offer, like.Owner) with { Terms = like.Terms },
        _ => like,
    };

    private static DocumentTerms? Same(IRecord record, Card? like) => ReferenceEquals(record, like?.Record) ? like.Terms : null;

    private DocumentTerms Read(params (Field Kind, string? Text)[] fields)
    {
        if (words is null)
            return new([], []);
        var collector = new TermCollector(words);
        foreach (var (kind, text) in fields)
            collector.Add(kind, text);
        return collector.Take();
    }

    private Card Numbers(Need need, Organisation? owner) => Base(need, owner) with
    {
        Themes = themes.Of(need.Themes.OrEmpty().Concat(need.Requirements.OrEmpty().SelectMany(r => r.Themes.OrEmpty()))),
        Kinds = (byte)need.Requirements.OrEmpty().Aggregate(0, (bits, r) => bits | 1 << (int)r.Kind),
        Grades = Bits(need.Grades.OrEmpty()),
        Weekdays = (byte)Bits(need.Weekdays.OrEmpty().Select(d => (int)d)),
        Position = need.Position ?? owner?.Position,
        Rough = need.Position is null && owner?.PositionFrom == PositionSource.Municipality,
    };

    private Card Numbers(Offer offer, Organisation? owner) => Base(offer, owner) with
    {
        Themes = themes.Of(offer.Themes.OrEmpty()),
        Kinds = (byte)(1 << (int)offer.OfferKind),
        Grades = Bits(offer.Grades.OrEmpty()),
        Weekdays = (byte)Bits(offer.Weekdays.OrEmpty().Select(d => (int)d)),
        Where = (byte)Bits(offer.Where.OrEmpty().Select(w => (int)w)),
        Position = offer.Position ?? owner?.Position,
        Rough = offer.Position is null && owner?.PositionFrom == PositionSource.Municipality,
    };

    private Card Base(IRecord record, Organisation? owner) => new()
    {
        Record = record,
        Owner = owner,
        OwnerNumber = owner is null ? -1 : organisations.Of(owner.Id),
    };

    private static ushort Bits(IEnumerable<int> places) =>
        (ushort)places.Where(p => p is >= 0 and < 16).Aggregate(0, (bits, p) => bits | 1 << p);

    private static string RequirementTexts(Need need) => string.Join('\n', need.Requirements.OrEmpty().Select(r => r.Text));
}

/// <summary>Lists that were never set read as empty ones.</summary>
internal static class Lists
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
