using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Demo;

/// <summary>Invents offers out of what an organisation's kind of people give.</summary>
internal sealed class OfferMaker(Random ids, Random random, DateOnly today, Likeness? likeness)
{
    private static readonly string[] Refused = ["weekends", "evenings", "alone-with-children", "driving", "large-groups", "personal-care", "medical", "heavy-lifting", "cleaning", "counselling"];
    private static readonly string[] FreeRefusals = ["Vi kommer ikke i skoleferierne", "Vi sender ikke materialer med posten", "Vi tager ikke billeder af deltagerne", "Vi går ikke på stiger"];

    private readonly Calendar calendar = new(random, today);

    public Offer Make(DemoOrganisation by)
    {
        var pack = random.Any(by.Kind.Gives);
        var kind = random.Any(pack.Kinds);
        var id = Ids.From(ids);
        var offer = Terms(Told(id, by, pack, kind), pack);
        // Sentences are drawn again until the text is no near copy of one before.
        for (var i = 0; likeness is not null && i < 300 && !likeness.Add(offer); i++)
            offer = Retold(offer, by, random.Any(by.Kind.Gives));
        return offer;
    }

    private Offer Retold(Offer offer, DemoOrganisation by, Pack pack) => Terms(Told(offer.Id, by, pack, random.Any(pack.Kinds)), pack);

    private Offer Told(string id, DemoOrganisation by, Pack pack, OfferKind kind)
    {
        var capacity = Capacity(kind);
        var voice = new Voice(random, Words.General, by.Kind.Grammar, pack.Grammar)
            .With("n", capacity.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("town", by.Town.Plain).With("org", by.Name);
        var key = Labels.Wire(kind);
        var course = kind is OfferKind.Activity or OfferKind.Competence or OfferKind.People;
        return new()
        {
            Id = id,
            Organisation = by.Id,
            Status = RecordStatus.Published,
            Origin = Origin.Demo,
            OfferKind = kind,
            Capacity = kind is OfferKind.Funding or OfferKind.Knowledge || random.Percent(12) ? null : capacity,
            Title = voice.Say(key + ".title")!,
            Text = random.Percent(5) ? null : Joined(voice.Say(key + ".first", 1), voice.Say("more", random.Next(1, 4)), random.Percent(70) ? voice.Say("practical", random.Next(1, 3)) : null),
            Activities = random.Percent(course ? 70 : 15) ? voice.Say("do", random.Next(1, 3)) : null,
            Preparation = random.Percent(course ? 55 : 15) ? voice.Say("before", random.Next(1, 3)) : null,
            FollowUp = random.Percent(course ? 50 : 10) ? voice.Say("after", random.Next(1, 3)) : null,
        };
    }

    private Offer Terms(Offer told, Pack pack)
    {
        var kind = told.OfferKind;
        var grades = Grades(pack);
        var comes = kind is OfferKind.People or OfferKind.Competence or OfferKind.Knowledge || kind == OfferKind.Activity && random.Percent(45);
        var where = Where(kind, comes);
        var activity = kind is OfferKind.Activity or OfferKind.Competence;
        return told with
        {
            Themes = random.Some(pack.Themes, 1, 3),
            Grades = grades,
            Subjects = grades.IsEmpty ? [] : [.. random.Some(pack.Subjects, 1, 3).Where(s => Subjects.Find(s)!.Grades.Any(g => grades.Contains(g)))],
            Ages = grades.IsEmpty && random.Percent(30) ? random.Any<AgeRange>([new(18), new(60), new(15, 30), new(18, 65), new(10, 18)]) : null,
            Where = where,
            RadiusKm = where.Contains(Model.Where.Asker) ? random.Any<double>([5, 8, 10, 15, 20, 25, 30, 40, 60]) : null,
            Periods = calendar.Periods(),
            Weekdays = calendar.Weekdays(weekends: grades.IsEmpty),
            Seats = told.Capacity is { } capacity && random.Percent(30) ? (random.Percent(20) ? 0 : random.Next(1, capacity + 1)) : null,
            DurationMinutes = activity || kind == OfferKind.People && random.Percent(50) ? random.Any([45, 60, 90, 120, 150, 180, 240, 300]) : null,
            Price = Price(kind),
            Language = random.Percent(80) ? "da" : random.Percent(40) ? "en" : null,
            Facilities = where.Contains(Model.Where.Provider) ? random.Some([.. Facilities.All.Select(f => f.Code)], 1, 6) : [],
            Conditions = random.Some([.. Conditions.All.Select(c => c.Code).Where(c => c != "swimmers-only" || pack.Grammar.Name == "sejlads")], 0, 3),
            WontDo = WontDo(grades),
            FreshUntil = random.Percent(10) ? null : today.AddDays(random.Percent(16) ? -random.Next(1, 260) : random.Next(20, 330)),
        };
    }

    private int Capacity(OfferKind kind) => kind switch
    {
        OfferKind.Place => random.Any([8, 12, 16, 20, 24, 30, 40, 50, 60, 80, 120, 180]),
        OfferKind.People => random.Next(4, 30),
        _ => random.Any([8, 10, 12, 14, 16, 18, 20, 22, 24, 25, 26, 28, 30, 50, 56]),
    };

    private ImmutableArray<int> Grades(Pack pack)
    {
        if (pack.Grades is not { } range || random.Percent(24))
            return [];
        var from = random.Next(range.From, range.To + 1);
        return [.. Enumerable.Range(from, Math.Min(random.Next(2, 6), range.To - from + 1))];
    }

    private ImmutableArray<Where> Where(OfferKind kind, bool comes) => kind switch
    {
        OfferKind.Funding => [],
        OfferKind.Knowledge when random.Percent(30) => [Model.Where.Asker, Model.Where.Online],
        _ when random.Percent(4) => [],
        _ when comes => random.Percent(30) ? [Model.Where.Asker, Model.Where.Provider] : [Model.Where.Asker],
        _ => [Model.Where.Provider],
    };

    private Price? Price(OfferKind kind)
    {
        if (kind == OfferKind.Funding || random.Percent(22))
            return null;
        if (random.Percent(62))
            return new(0);
        return kind switch
        {
            OfferKind.Activity => random.Any<Price>([new(25 * random.Next(1, 6), Per: PricePer.Pupil), new(100 * random.Next(2, 16), Per: PricePer.Class), new(50 * random.Next(4, 30))]),
            OfferKind.Place or OfferKind.Equipment => random.Any<Price>([new(50 * random.Next(1, 12), Per: PricePer.Hour), new(100 * random.Next(1, 15), Per: PricePer.Total), new(75 * random.Next(2, 10))]),
            _ => random.Any<Price>([new(100 * random.Next(2, 12), Per: PricePer.Hour), new(250 * random.Next(2, 14))]),
        };
    }

    private ImmutableArray<string> WontDo(ImmutableArray<int> grades)
    {
        if (random.Percent(60))
            return [];
        var codes = random.Some(Refused, 1, 3);
        if (grades.IsEmpty && random.Percent(12))
            codes = codes.Add("under-15");
        return random.Percent(15) ? codes.Add(random.Any(FreeRefusals)) : codes;
    }

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(p => p is not null));
}
