using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Benchmarks.Fair;

/// <summary>Two municipalities side by side with schools that ask and organisations that offer. Everything a signal of a class's need can go by is said, and differs.</summary>
internal sealed class Town(int seed)
{
    public const string Here = "0730", There = "0740";
    public static readonly DateOnly Today = new(2026, 1, 12);

    private static readonly string[] Themes = [.. Network.Reference.Themes.All.Where(t => t.Broader is not null).Select(t => t.Code).Take(24)];
    private static readonly string[] Words = "vand åen smådyr skov træ bog teater musik dans mad køkken robot kode historie krig slot havn skib ko mark biavl cykel sang maleri ler foto film avis".Split(' ');
    private readonly Random random = new(seed);

    public IEnumerable<IRecord> Records(int offers = 400, int organisations = 120, int schools = 40)
    {
        for (var i = 0; i < schools; i++)
            yield return Organisation($"school{i}", Sector.School, i % 2 == 0 ? Here : There);
        for (var i = 0; i < organisations; i++)
            yield return Organisation($"o{i}", (Sector)random.Next(1, 6), i % 2 == 0 ? Here : There);
        for (var i = 0; i < offers; i++)
            yield return Offer(i, organisations);
    }

    /// <summary>A class of a school of the municipality looks for something.</summary>
    public Need Need(int number, string municipality) => new()
    {
        Id = $"need{number}", Version = 1, Status = RecordStatus.Published, Organisation = $"school{2 * random.Next(20) + (municipality == Here ? 0 : 1)}", Question = Text(8), Text = Text(20),
        Requirements = [new("a", (OfferKind)random.Next(7))], Themes = [Any(Themes), Any(Themes)], Grades = [random.Next(10)], Position = Somewhere(), ReachKm = 60,
        Window = SchoolYear.Week(2026, random.Next(10, 26)), Weekdays = [(Weekday)random.Next(5), (Weekday)random.Next(5)], GroupSize = random.Next(12, 29), Budget = new(random.Next(1, 6) * 500),
    };

    private Organisation Organisation(string id, Sector sector, string municipality) => new()
    {
        Id = id, Version = 1, Status = RecordStatus.Published, Name = $"{Any(Words)} {id}", Sector = sector, Municipality = municipality, Position = Somewhere(), PositionFrom = PositionSource.Given,
    };

    private Offer Offer(int number, int organisations)
    {
        var (week, grade) = (random.Next(8, 24), random.Next(7));
        return new()
        {
            Id = $"offer{number}", Version = 1, Status = RecordStatus.Published, Organisation = $"o{random.Next(organisations)}", OfferKind = (OfferKind)random.Next(7), Title = Text(6), Text = Text(30),
            Themes = [Any(Themes), Any(Themes)], Grades = [.. Enumerable.Range(grade, random.Next(2, 5))], Where = [Where.Provider], Position = Somewhere(),
            Periods = [SchoolYear.Weeks(2026, week, week + random.Next(2, 9))], Weekdays = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => (Weekday)random.Next(5)).Distinct()],
            Capacity = random.Next(10, 40), Price = new(random.Next(0, 6) * 300), FreshUntil = Today.AddDays(90),
        };
    }

    private Position Somewhere() => new(56.2 + random.NextDouble() * 0.6, 9.6 + random.NextDouble());

    private T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Any(Words)));
}
