using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Index;

/// <summary>Makes cards. New organisations get a number; words are read by <see cref="CardTexts"/>.</summary>
internal sealed class CardMaker(ThemeNumbers themes, Numbering organisations)
{
    public Card Of(Need need, Organisation? owner) => Made(need, owner, Numbers(need.Themes.OrEmpty(), need.Requirements.OrEmpty()) with
    {
        Kinds = Kinds(need.Requirements.OrEmpty()),
        Grades = Bits(need.Grades.OrEmpty().AsSpan()),
        Subjects = SubjectBits(need.Subjects.OrEmpty(), out var others),
        OtherSubjects = others,
        Days = need.Window is { } w && (w.From ?? w.To) is not null ? [Ends(w)] : [],
        Weekdays = (byte)Bits(need.Weekdays.OrEmpty()),
    });

    public Card Of(Offer offer, Organisation? owner) => Made(offer, owner, Numbers(offer.Themes.OrEmpty()) with
    {
        Kinds = (byte)(1 << (int)offer.OfferKind),
        Grades = Bits(offer.Grades.OrEmpty().AsSpan()),
        Subjects = SubjectBits(offer.Subjects.OrEmpty(), out var others),
        OtherSubjects = others,
        Days = Days(offer.Periods.OrEmpty()),
        Weekdays = (byte)Bits(offer.Weekdays.OrEmpty()),
        Where = (byte)Bits(offer.Where.OrEmpty()),
    });

    /// <summary>An organisation's profile: what it says of itself, and what it has done with others.</summary>
    public Card Of(Organisation organisation, IEnumerable<Partnership> past) =>
        Made(organisation, organisation, Numbers([.. organisation.Themes.OrEmpty(), .. past.SelectMany(p => p.Themes.OrEmpty())]));

    /// <summary>The card of a record that differs in numbers only, its text as it was.</summary>
    public Card Again(IRecord changed, Card like)
    {
        var card = changed switch
        {
            Need need => Of(need, like.Owner),
            Offer offer => Of(offer, like.Owner),
            _ => like,
        };
        (card.Number, card.Worded) = (like.Number, like.Worded);
        return card;
    }

    private Card Made(IRecord record, Organisation? owner, in CardNumbers numbers) => new(record, owner, owner is null ? -1 : organisations.Of(owner.Id), numbers);

    private CardNumbers Numbers(ImmutableArray<string> about, ImmutableArray<Requirement> requirements = default)
    {
        var numbers = themes.Of(about, requirements.OrEmpty());
        return new(numbers, themes.TopBits(numbers));
    }

    private static byte Kinds(ImmutableArray<Requirement> requirements)
    {
        var bits = 0;
        foreach (var requirement in requirements)
            bits |= 1 << (int)requirement.Kind;
        return (byte)bits;
    }

    private static (int From, int To)[] Days(ImmutableArray<Period> periods)
    {
        var days = new (int, int)[periods.Length];
        for (var i = 0; i < days.Length; i++)
            days[i] = Ends(periods[i]);
        return days;
    }

    private static readonly FrozenDictionary<string, int> SubjectNumbers =
        Subjects.All.Take(64).Select((s, number) => (s.Code, number)).ToFrozenDictionary(p => p.Code, p => p.number);

    private static ulong SubjectBits(ImmutableArray<string> codes, out bool others)
    {
        var bits = 0UL;
        others = false;
        foreach (var code in codes)
            if (SubjectNumbers.TryGetValue(code, out var number))
                bits |= 1UL << number;
            else
                others = true;
        return bits;
    }

    private static (int From, int To) Ends(Period p) => (p.From?.DayNumber ?? 0, p.To?.DayNumber ?? DateOnly.MaxValue.DayNumber);

    private static ushort Bits(ReadOnlySpan<int> places)
    {
        var bits = 0;
        foreach (var place in places)
            bits |= place is >= 0 and < 16 ? 1 << place : 0;
        return (ushort)bits;
    }

    private static int Bits(ImmutableArray<Weekday> days)
    {
        var bits = 0;
        foreach (var day in days)
            bits |= 1 << (int)day;
        return bits;
    }

    private static int Bits(ImmutableArray<Where> places)
    {
        var bits = 0;
        foreach (var place in places)
            bits |= 1 << (int)place;
        return bits;
    }
}
