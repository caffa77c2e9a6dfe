using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Store;

/// <summary>Records of the size people write, in the proportions of the demo network: 4 organisations, 15 offers, 3 needs, 2 partnerships.</summary>
public sealed class Believable(int seed)
{
    private static readonly string[] Words =
        ["vi", "og", "eleverne", "kommer", "ud", "til", "åen", "skoven", "frivillige", "læser", "sammen", "med", "børn", "værksted", "uge", "efter", "skoletid",
         "bygger", "undersøger", "smådyr", "vandmiljø", "i", "grupper", "på", "fem", "ældre", "hjælper", "gerne", "køkkenhave", "madpakke", "bussen", "holder", "lige",
         "ved", "klasselokale", "naturvejleder", "en", "formiddag", "forløbet", "varer", "to", "timer", "der", "er", "plads", "alle", "kan", "være", "det", "samarbejde"];

    private readonly Random random = new(seed);
    private readonly List<string> organisations = [];

    /// <summary>That many records; what a record points at comes before it.</summary>
    public IEnumerable<IRecord> Take(int count)
    {
        for (var i = 0; i < count; i++)
            yield return (i % 24) switch { < 4 => Organisation(), < 19 => Offer(), < 22 => Need(), _ => Partnership() };
    }

    /// <summary>One organisation.</summary>
    public Organisation Organisation()
    {
        var organisation = new Organisation
        {
            Id = Ids.From(random), Name = Text(3), Sector = (Sector)random.Next(9), Description = Text(30), Themes = Codes("theme", 3, 120),
            Municipality = $"{101 + random.Next(98) * 7:D4}", Address = new(Text(2), $"{random.Next(1000, 9999)}", Words[random.Next(Words.Length)]),
            Position = new(54.6 + random.NextDouble() * 3, 8.1 + random.NextDouble() * 4), PositionFrom = PositionSource.Postcode, Status = RecordStatus.Published,
            Origin = Origin.Demo, ExternalIds = random.Next(4) == 0 ? [new("school", $"{random.Next(1_000_000)}")] : [],
        };
        organisations.Add(organisation.Id);
        return organisation;
    }

    /// <summary>One offer, about 60 words.</summary>
    public Offer Offer() => new()
    {
        Id = Ids.From(random), Organisation = Any(), OfferKind = (OfferKind)random.Next(7), Title = Text(5), Text = Text(35), Preparation = Text(6), Activities = Text(10),
        FollowUp = Text(5), Themes = Codes("theme", 3, 120), Subjects = Codes("subject", 2, 20), Grades = [.. Enumerable.Range(random.Next(6), 3)], Where = [(Where)random.Next(3)],
        RadiusKm = random.Next(5, 60), Periods = [new(new(2026, random.Next(1, 12), 1), new(2026, 12, 20))], Weekdays = [Weekday.Mon, (Weekday)random.Next(1, 5)],
        Capacity = random.Next(10, 60), DurationMinutes = 45 * random.Next(1, 6), Price = new(random.Next(10) * 100), Language = "da", Conditions = Codes("condition", 1, 6),
        FreshUntil = new(2026, 12, random.Next(1, 31)), Status = RecordStatus.Published, Origin = Origin.Demo,
    };

    private Need Need() => new()
    {
        Id = Ids.From(random), Organisation = Any(), Question = Text(14), Text = Text(45), Requirements = [new("r1", (OfferKind)random.Next(7), random.Next(1, 30), Text(3))],
        Themes = Codes("theme", 3, 120), Grades = [random.Next(11)], ReachKm = random.Next(5, 40), Window = new(new(2026, 4, 27), new(2026, 5, 1)), GroupSize = random.Next(8, 80),
        Budget = new(random.Next(50) * 100), Phase = (NeedPhase)random.Next(4), Status = RecordStatus.Published, Origin = Origin.Demo,
    };

    private Partnership Partnership() => new()
    {
        Id = Ids.From(random), Title = Text(6), Text = Text(35), Themes = Codes("theme", 2, 120), Phase = PartnershipPhase.Ended,
        Members = [new(Any(), MemberRole.Lead), new(Any(), MemberRole.Partner), new(Any(), MemberRole.Host)],
        Commitments = [new("c1", organisations[^1], OfferKind.People, 2, Text(4))], Start = new(2025, 1, 1), End = new(2025, 6, 1), Status = RecordStatus.Published, Origin = Origin.Demo,
    };

    private string Any() => organisations[random.Next(organisations.Count)];

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, random.Next(words * 3 / 4, words * 5 / 4 + 1)).Select(_ => Words[random.Next(Words.Length)]));

    private System.Collections.Immutable.ImmutableArray<string> Codes(string scheme, int most, int of) =>
        [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => $"{scheme}-{random.Next(of)}").Distinct()];
}
