using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>Networks that anything may be missing in, small enough to score plainly and odd enough to meet every rule and signal.</summary>
internal sealed class ARandomNetwork(int seed)
{
    private static readonly string[] Words = ("vand å måling net lup smådyr klasse elev læse bog have jord træ værksted kor sang musik dans fodbold hal køkken mad " +
        "ældre besøg samtale frivillig robot kode forsøg skov sti cykel bus hjælp vandmiljø skolehave læsehjælp madværksted").Split(' ');
    private static readonly ImmutableArray<Theme> Themes = Network.Reference.Themes.All;
    public static readonly DateOnly Today = new(2026, 1, 12);

    private readonly Random random = new(seed);
    private int made;

    public NetworkSnapshot Snapshot(int organisations = 12, int offers = 60, int needs = 25, int partnerships = 10)
    {
        var ids = Enumerable.Range(0, organisations).Select(i => $"o{i}").ToArray();
        return NetworkSnapshot.Of(1,
        [
            .. ids.Select(Organisation), .. Enumerable.Range(0, offers).Select(_ => Offer($"t{made++}", ids)),
            .. Enumerable.Range(0, needs).Select(_ => Need($"n{made++}", ids)), .. Enumerable.Range(0, partnerships).Select(_ => Partnership($"p{made++}", ids)),
            .. Enumerable.Range(0, organisations * 2).Select(_ => Request($"q{made++}", ids)),
        ]);
    }

    /// <summary>A few records added, changed or removed.</summary>
    public CommittedChangeSet Changes(NetworkSnapshot now)
    {
        var ids = now.Organisations.Select(o => o.Id).Order().ToArray();
        var changes = new Dictionary<(RecordKind, string), Change>();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var kind = Pick(RecordKind.Offer, RecordKind.Need, RecordKind.Organisation, RecordKind.Partnership, RecordKind.Request);
            var old = now.All(kind).OrderBy(r => r.Id).ToArray();
            var id = old.Length > 0 && random.Next(3) > 0 ? Pick(old).Id : $"x{made++}";
            IRecord? after = random.Next(5) == 0 && kind != RecordKind.Organisation ? null : kind switch
            {
                RecordKind.Offer => Offer(id, ids),
                RecordKind.Need => Need(id, ids),
                RecordKind.Organisation => Organisation(id),
                RecordKind.Request => Request(id, ids),
                _ => Partnership(id, ids),
            };
            changes[(kind, id)] = new(kind, id, null, after);
        }
        return new(now.Revision + 1, new([.. changes.Values], "test", DateTimeOffset.UnixEpoch, "test"));
    }

    public T Pick<T>(params T[] of) => of[random.Next(of.Length)];

    private T? Maybe<T>(Func<T> value, int ofTen = 7) where T : struct => random.Next(10) < ofTen ? value() : null;
    private ImmutableArray<T> Some<T>(int most, Func<T> value) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => value()).Distinct()];
    private string Text(int words) => string.Join(' ', Enumerable.Range(0, random.Next(1, words)).Select(_ => Pick(Words)));
    private RecordStatus Status() => random.Next(12) == 0 ? Pick(RecordStatus.Draft, RecordStatus.Archived) : RecordStatus.Published;
    private string Theme() => Themes[random.Next(random.Next(2) == 0 ? 14 : Themes.Length)].Code;
    private Position Somewhere() => new(56.2 + random.NextDouble() * 0.6, 9.6 + random.NextDouble());
    private DateOnly Day() => Today.AddDays(random.Next(-30, 200));

    private Period Period()
    {
        var from = Day();
        return new(random.Next(8) == 0 ? null : from, random.Next(8) == 0 ? null : from.AddDays(random.Next(40)));
    }

    private Organisation Organisation(string id) => new()
    {
        Id = id, Status = Status(), Name = $"{Pick(Words)} {id}", Sector = Pick(Enum.GetValues<Sector>()), Themes = Some(2, Theme),
        Description = random.Next(2) == 0 ? Text(12) : null, Position = Maybe(Somewhere), PositionFrom = Pick(PositionSource.Given, PositionSource.Municipality),
        Limits = random.Next(8) switch { 0 => new(PauseUntil: Day()), 1 or 2 => new(PerMonth: random.Next(4)), 3 => new(Notes: Pick("Vi vil ikke stå for ", "Helst ") + Text(4)), _ => null },
        Responses = random.Next(2) == 0 ? new() : new(random.Next(5, 9), random.Next(6), Maybe(() => random.Next(400))),
    };

    private Offer Offer(string id, string[] owners) => new()
    {
        Id = id, Status = Status(), Organisation = Pick(owners), OfferKind = Pick(Enum.GetValues<OfferKind>()), Title = Text(5),
        Text = random.Next(4) == 0 ? null : Text(25), Themes = Some(3, Theme), Subjects = Some(2, () => Pick("dansk", "biologi", "musik")),
        Grades = Some(4, () => random.Next(10)), Ages = random.Next(5) == 0 ? new(random.Next(3, 60), Maybe(() => random.Next(60, 100))) : null,
        Where = Some(2, () => Pick(Enum.GetValues<Where>())), Position = Maybe(Somewhere, 4), RadiusKm = Maybe(() => random.Next(5, 60) * 1.0, 4),
        Periods = Some(2, Period), Weekdays = Some(4, () => Pick(Enum.GetValues<Weekday>())), Capacity = Maybe(() => random.Next(1, 60)),
        Seats = Maybe(() => random.Next(0, 9) * 6, 3), DurationMinutes = Maybe(() => random.Next(30, 300)),
        Price = random.Next(3) == 0 ? null : new(random.Next(0, 5) * 100, Per: Pick(Enum.GetValues<PricePer>())),
        WontDo = Some(1, () => Pick("under-15", "evenings", "animals", "frit ord")), FreshUntil = Maybe(Day),
    };

    public Need Need(string id, string[] owners) => new()
    {
        Id = id, Status = Status(), Organisation = Pick(owners), Question = Text(10), Text = random.Next(3) == 0 ? null : Text(20),
        Requirements = Some(2, () => new Requirement($"r{random.Next(9)}", Pick(Enum.GetValues<OfferKind>()), Maybe(() => random.Next(1, 9)))),
        Themes = Some(3, Theme), Subjects = Some(2, () => Pick("dansk", "biologi", "musik")), Grades = Some(2, () => random.Next(10)),
        Ages = random.Next(6) == 0 ? new(random.Next(5, 80)) : null, Position = Maybe(Somewhere, 3), ReachKm = Maybe(() => random.Next(5, 50) * 1.0),
        Window = random.Next(3) == 0 ? null : Period(), Weekdays = Some(2, () => Pick(Enum.GetValues<Weekday>())), GroupSize = Maybe(() => random.Next(1, 60)),
        Budget = random.Next(2) == 0 ? null : new(random.Next(0, 5) * 500), Wicked = random.Next(2) == 0,
        Visibility = random.Next(9) == 0 ? Visibility.Network : Visibility.Public, Deadline = Maybe(Day, 2),
    };

    private Request Request(string id, string[] owners)
    {
        var asked = new DateTimeOffset(Today.AddDays(-random.Next(25)).ToDateTime(new(12, 0)), TimeSpan.Zero);
        var to = Pick(owners);
        return new() { Id = id, Status = RecordStatus.Published, From = Pick(owners), To = to, Turn = random.Next(2) == 0 ? to : null, Asked = asked, Expires = asked.AddDays(14) };
    }

    private Partnership Partnership(string id, string[] owners) => new()
    {
        Id = id, Status = Status(), Title = Text(4), Themes = Some(1, Theme), Phase = Pick(Enum.GetValues<PartnershipPhase>()),
        Members = Some(4, () => new Member(Pick(owners), Pick(Enum.GetValues<MemberRole>()))), Start = Maybe(Day), End = Maybe(Day),
    };
}
