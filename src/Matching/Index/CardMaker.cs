using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

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
        return Base(organisation, organisation, organisation.Themes.OrEmpty().Concat(done.SelectMany(p => p.Themes.OrEmpty()))) with
        {
            Position = Place(null, organisation),
            Rough = Rough(null, organisation),
            Named = [.. DanishText.Words(organisation.Name)],
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

    private Card Numbers(Need need, Organisation? owner) => Base(need, owner, need.Themes.OrEmpty().Concat(need.Requirements.OrEmpty().SelectMany(r => r.Themes.OrEmpty()))) with
    {
        Kinds = (byte)need.Requirements.OrEmpty().Aggregate(0, (bits, r) => bits | 1 << (int)r.Kind),
        Grades = Bits(need.Grades.OrEmpty()),
        Subjects = SubjectBits(need.Subjects.OrEmpty()),
        OtherSubjects = need.Subjects.OrEmpty().Any(c => !SubjectNumbers.ContainsKey(c)),
        Days = need.Window is { } w && (w.From ?? w.To) is not null ? [Ends(w)] : [],
        Weekdays = (byte)Bits(need.Weekdays.OrEmpty().Select(d => (int)d)),
        Position = Place(need.Position, owner),
        Rough = Rough(need.Position, owner),
    };

    private Card Numbers(Offer offer, Organisation? owner) => Base(offer, owner, offer.Themes.OrEmpty()) with
    {
        Kinds = (byte)(1 << (int)offer.OfferKind),
        Grades = Bits(offer.Grades.OrEmpty()),
        Subjects = SubjectBits(offer.Subjects.OrEmpty()),
        OtherSubjects = offer.Subjects.OrEmpty().Any(c => !SubjectNumbers.ContainsKey(c)),
        Days = [.. offer.Periods.OrEmpty().Select(Ends)],
        Weekdays = (byte)Bits(offer.Weekdays.OrEmpty().Select(d => (int)d)),
        Where = (byte)Bits(offer.Where.OrEmpty().Select(w => (int)w)),
        Position = Place(offer.Position, owner),
        Rough = Rough(offer.Position, owner),
    };

    // the centre of the municipality is better than nothing, and the sentence says that it is only about there
    private static Position? Place(Position? own, Organisation? owner) => own ?? owner?.Position ?? Municipalities.Find(owner?.Municipality)?.Centre;

    private static bool Rough(Position? own, Organisation? owner) => own is null && owner is ({ Position: null } or { PositionFrom: PositionSource.Municipality });

    private Card Base(IRecord record, Organisation? owner, IEnumerable<string> about)
    {
        var numbers = themes.Of(about);
        return new()
        {
            Record = record,
            Owner = owner,
            OwnerNumber = owner is null ? -1 : organisations.Of(owner.Id),
            Themes = numbers,
            Tops = themes.TopBits(numbers),
        };
    }

    private static readonly FrozenDictionary<string, int> SubjectNumbers =
        Subjects.All.Take(64).Select((s, number) => (s.Code, number)).ToFrozenDictionary(p => p.Code, p => p.number);

    private static ulong SubjectBits(ImmutableArray<string> codes) =>
        codes.Aggregate(0UL, (bits, code) => SubjectNumbers.TryGetValue(code, out var number) ? bits | 1UL << number : bits);

    private static (int From, int To) Ends(Period p) => (p.From?.DayNumber ?? 0, p.To?.DayNumber ?? DateOnly.MaxValue.DayNumber);

    private static ushort Bits(IEnumerable<int> places) =>
        (ushort)places.Where(p => p is >= 0 and < 16).Aggregate(0, (bits, p) => bits | 1 << p);

    private static string RequirementTexts(Need need) => string.Join('\n', need.Requirements.OrEmpty().Select(r => r.Text));
}

/// <summary>Lists that were never set read as empty ones.</summary>
internal static class Lists
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
