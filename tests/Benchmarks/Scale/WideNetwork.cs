using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Benchmarks.Scale;

/// <summary>
/// Many offers with every field filled: texts of 60 words on average over 24,000 stems as often as words are in a language (Zipf),
/// three themes, two periods, a position. Harder than a real network, where much is missing.
/// </summary>
internal sealed class WideNetwork(int seed)
{
    private const int Stems = 24_000, OffersEach = 4;
    public static readonly DateOnly Today = new(2026, 1, 12);

    private static readonly ImmutableArray<Theme> Themes = [.. Network.Reference.Themes.All.Where(t => t.Broader is not null)];
    private static readonly string[] Subjects = [.. Network.Reference.Subjects.All.Select(s => s.Code)];
    private static readonly string[] Beginnings = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "bl", "dr", "fl", "gr", "kl", "kr", "sk", "sp", "st", "tr"];
    private static readonly string[] Vowels = ["a", "i", "o", "u", "y", "æ", "ø", "å"];
    private static readonly string[] Ends = ["lm", "nk", "rv", "sp", "mp", "lf", "rk", "ng", "pt", "ft"];

    private readonly Random random = new(seed);
    private readonly string[] words = [.. Enumerable.Range(0, Stems).Select(Word)];
    private readonly double[] upTo = UpTo();

    public IEnumerable<IRecord> Records(int offers)
    {
        var organisations = Math.Max(8, offers / OffersEach);
        for (var i = 0; i < organisations; i++)
            yield return Organisation(i);
        for (var i = 0; i < offers; i++)
            yield return Offer(i, random.Next(organisations));
        for (var i = 0; i < organisations / 2; i++)
            yield return Partnership(i, organisations);
    }

    public Need Need(int number, int organisations) => new()
    {
        Id = $"need{number}", Version = 1, Status = RecordStatus.Published, Organisation = $"o{random.Next(organisations)}", Question = Text(12), Text = Text(60),
        Requirements = [new("a", Any(Enum.GetValues<OfferKind>()), 2), new("b", Any(Enum.GetValues<OfferKind>()), 20)], Themes = Codes(3),
        Subjects = [Any(Subjects)], Grades = [random.Next(10)], ReachKm = 15, Window = SchoolYear.Week(2026, random.Next(10, 26)),
        Weekdays = [Weekday.Tue, Weekday.Wed], GroupSize = 26, Budget = new(2500),
    };

    public Offer Offer(int number, int owner)
    {
        var week = random.Next(5, 40);
        var from = random.Next(7);
        return new()
        {
            Id = $"offer{number}", Version = 1, Status = RecordStatus.Published, Organisation = $"o{owner}", OfferKind = Any(Enum.GetValues<OfferKind>()),
            Title = Text(6), Text = Text(54), Themes = Codes(3), Subjects = [Any(Subjects), Any(Subjects)],
            Grades = [.. Enumerable.Range(from, random.Next(1, 11 - from))], Where = [Any(Enum.GetValues<Where>())], Position = Somewhere(), RadiusKm = random.Next(5, 60),
            Periods = [SchoolYear.Weeks(2026, week, week + 3), SchoolYear.Weeks(2026, week + 6, week + 9)], Weekdays = [Weekday.Tue, (Weekday)random.Next(7)],
            Capacity = random.Next(5, 60), Seats = random.Next(20) == 0 ? 0 : null, DurationMinutes = 90,
            Price = new(random.Next(0, 6) * 100, Per: Any(Enum.GetValues<PricePer>())), FreshUntil = Today.AddDays(random.Next(-200, 200)),
        };
    }

    private Organisation Organisation(int number) => new()
    {
        Id = $"o{number}", Version = 1, Status = RecordStatus.Published, Name = Text(3), Sector = Any(Enum.GetValues<Sector>()), Description = Text(20),
        Themes = Codes(2), Position = Somewhere(), PositionFrom = PositionSource.Given, Responses = new(10, random.Next(11), random.Next(200)),
    };

    private Partnership Partnership(int number, int organisations) => new()
    {
        Id = $"p{number}", Version = 1, Status = RecordStatus.Published, Title = Text(5), Phase = PartnershipPhase.Ended, End = Today.AddDays(-random.Next(1500)),
        Members = [.. Enumerable.Range(0, 3).Select(_ => new Member($"o{random.Next(organisations)}", MemberRole.Partner)).Distinct()],
    };

    private T Any<T>(T[] of) => of[random.Next(of.Length)];

    private ImmutableArray<string> Codes(int count) => [.. Enumerable.Range(0, count).Select(_ => Themes[random.Next(Themes.Length)].Code).Distinct()];

    // People live in towns: half of all places lie around ten of them.
    private Position Somewhere()
    {
        if (random.Next(2) == 0)
            return new(54.8 + random.NextDouble() * 2.8, 8.3 + random.NextDouble() * 4.2);
        var town = Municipalities.All[random.Next(10) * 9].Centre;
        return new(town.Lat + (random.NextDouble() - 0.5) * 0.2, town.Lon + (random.NextDouble() - 0.5) * 0.3);
    }

    private string Text(int mean) => string.Join(' ', Enumerable.Range(0, Math.Max(1, mean / 2 + random.Next(mean + 1))).Select(_ =>
    {
        var at = Array.BinarySearch(upTo, random.NextDouble());
        return words[Math.Min(at < 0 ? ~at : at, Stems - 1)];
    }));

    private static string Word(int number)
    {
        var word = "";
        for (var rest = number; word.Length == 0 || rest > 0; rest /= Beginnings.Length * Vowels.Length)
            word += Beginnings[rest % Beginnings.Length] + Vowels[rest / Beginnings.Length % Vowels.Length];
        return word + Ends[number % Ends.Length];
    }

    private static double[] UpTo()
    {
        var sums = new double[Stems];
        for (var i = 0; i < Stems; i++)
            sums[i] = (i > 0 ? sums[i - 1] : 0) + 1 / (i + 20.0);
        return Array.ConvertAll(sums, s => s / sums[^1]);
    }
}
