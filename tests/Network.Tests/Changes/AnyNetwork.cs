using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Tests.Changes;

/// <summary>A small network to change, and random valid records that use the whole of every allowed range.</summary>
internal static class AnyNetwork
{
    public static readonly Organisation School = new() { Id = "school", Name = "Toldbodskolen", Sector = Sector.School, Status = RecordStatus.Published };
    public static readonly Organisation Club = new() { Id = "club", Name = "Pramdragerlauget", Sector = Sector.Association, Status = RecordStatus.Published };
    public static readonly Organisation Gone = new() { Id = "gone", Name = "Den gamle klub", Sector = Sector.Association, Status = RecordStatus.Archived };
    public static readonly Need Asked = new() { Id = "asked", Organisation = "school", Question = "Hvem kan vise os åen?", Status = RecordStatus.Published };
    public static readonly Theme Word = new() { Id = "kle:1", Scheme = "kle", Code = "1", LabelDa = "Vej", LabelEn = "Road" };

    public static readonly NetworkSnapshot Before = NetworkSnapshot.Of(7, [School, Club, Gone, Asked, Word]);

    public static ChangeSet Set(params Change[] changes) => new([.. changes], "account-1", DateTimeOffset.UnixEpoch, "test.change");

    public static ImmutableArray<RuleError> Adding(IRecord record) => ChangeRules.Check(Before, Set(Change.Add(record)));

    public static IRecord Record(int kind, Random r) => (kind % 7) switch
    {
        0 => Organisation(r),
        1 => Offer(r),
        2 => Need(r),
        3 => Partnership(r),
        4 => new Unit { Id = Id(r), Organisation = "school", Name = Line(r, 200), Address = Address(r), Position = Position(r), PositionFrom = Any<PositionSource>(r) },
        5 => new Theme { Id = "kle:2", Scheme = "kle", SchemeVersion = "2026", Code = "2", LabelDa = Line(r, 200), LabelEn = Line(r, 200), Broader = "1", SynonymsDa = ["vej", "gade"] },
        _ => new Place { Id = "8900", Name = Line(r, 100), Position = new(56.46, 10.03), Municipalities = ["0730", "0411"] },
    };

    private static Organisation Organisation(Random r) => new()
    {
        Id = Id(r), Name = Line(r, 200), Sector = Any<Sector>(r), Status = Any<RecordStatus>(r), Cvr = r.Next(2) == 0 ? null : "12345678",
        Description = Text(r, 4_000), Themes = ["vand", "sdg:6", "kle:1"], Municipality = Municipalities.All[r.Next(98)].Code,
        Address = Address(r), Position = Position(r), PositionFrom = Any<PositionSource>(r), Web = "https://forening.example/om?x=1",
        Limits = new(r.Next(1_001), Day(r), Text(r, 1_000)), Responses = new(9, r.Next(1, 10), r.Next(100_000)), Origin = Any<Origin>(r),
        ExternalIds = [new("pnr", "1003123456"), new("dst", "730001")],
    };

    private static Offer Offer(Random r) => new()
    {
        Id = Id(r), Organisation = "club", OfferKind = Any<OfferKind>(r), Title = Line(r, 200), Status = Any<RecordStatus>(r),
        Text = Text(r, 4_000), Preparation = Text(r, 4_000), Activities = Text(r, 4_000), FollowUp = Text(r, 4_000),
        Themes = [.. Themes.All.Take(r.Next(31)).Select(t => t.Code)], Subjects = ["natur-teknologi", "dansk"], Grades = [.. Enumerable.Range(0, r.Next(12))],
        Ages = new(r.Next(61), 60 + r.Next(61)), Where = [Where.Asker, Where.Online], Position = Position(r), RadiusKm = r.NextDouble() * 1_000,
        Periods = [new(Day(r)), new(null, Day(r)), new(new(2026, 5, 3), new(2026, 5, 3))], Weekdays = [.. Enum.GetValues<Weekday>()],
        Capacity = r.Next(1_000_001), Seats = 0, DurationMinutes = r.Next(1, 100_001), Price = new(r.Next(10_000_001), "DKK", Any<PricePer>(r)),
        Language = "en-GB", Facilities = ["own-food", "Kaffe"], Conditions = ["two-adults"], WontDo = ["driving", "Sejler uden vest"], FreshUntil = Day(r),
    };

    private static Need Need(Random r) => new()
    {
        Id = Id(r), Organisation = "school", Question = Line(r, 300), Text = Text(r, 4_000), Status = Any<RecordStatus>(r),
        Requirements = [new("r1", OfferKind.People, 1_000_000, Text(r, 1_000)) { Themes = ["vand"] }, new("r2", OfferKind.Funding, 10_000_000)],
        Themes = ["vand"], Subjects = ["dansk"], Grades = [0, 10], Ages = new(null, 120), Position = Position(r), ReachKm = 1_000,
        Window = new(new(2026, 8, 1), new(2027, 6, 30)), Weekdays = [Weekday.Tue], GroupSize = 26, Budget = new(2_500.50m, "EUR"),
        Phase = Any<NeedPhase>(r), Visibility = Any<Visibility>(r), Deadline = Day(r),
    };

    private static Partnership Partnership(Random r) => new()
    {
        Id = Id(r), Title = Line(r, 200), Text = Text(r, 4_000), Themes = ["vand"], Phase = Any<PartnershipPhase>(r),
        Members = [new("school", MemberRole.Lead), new("club", MemberRole.Host), new("club", MemberRole.Bridge)],
        Commitments = [new("c1", "club", OfferKind.Equipment, 8, Text(r, 1_000), Day(r)), new("c2", "school", OfferKind.People)],
        Need = "asked", Room = "room-1", Start = new(2025, 1, 1), End = new(2025, 1, 1),
    };

    private static string Id(Random r) => r.Next(2) == 0 ? Ids.From(r) : new string('x', 64);
    private static T Any<T>(Random r) where T : struct, Enum => Enum.GetValues<T>()[r.Next(Enum.GetValues<T>().Length)];
    private static DateOnly Day(Random r) => new(r.Next(1950, 2101), r.Next(1, 13), r.Next(1, 29));
    private static Position Position(Random r) => new(r.NextDouble() * 180 - 90, r.NextDouble() * 360 - 180);
    private static Address Address(Random r) => new(Line(r, 200), "8900", "Randers C");

    private static string Line(Random r, int max) => r.Next(4) switch
    {
        0 => new string('æ', max),
        1 => "Hus 12-14, tlf. 86 12 34 56, 😀 <script>=1+1</script>",
        2 => "P-nummer 1003123456 og EAN 5790001234567",
        _ => "Å",
    };

    private static string? Text(Random r, int max) => r.Next(5) == 0 ? null : r.Next(3) == 0 ? "To\r\nlinjer\tog én\ntil" : Line(r, max);
}
