using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Demo;

/// <summary>Invents needs, told as innovation questions. Some do not know yet what they need.</summary>
internal sealed class NeedMaker(Random ids, Random random, DateOnly today)
{
    private readonly Calendar calendar = new(random, today);

    public Need Make(DemoOrganisation by)
    {
        var pack = random.Any(by.Kind.Needs);
        var grade = by.Sector == Sector.School && pack.Grades is { } range ? random.Next(range.From, range.To + 1) : (int?)null;
        var voice = new Voice(random, Words.General, by.Kind.Grammar, pack.Grammar).With("town", by.Town.Plain).With("org", by.Name);
        voice.With("who", Who(voice, by.Sector, grade));
        var window = random.Percent(60) ? calendar.Weeks(random.Next(1, 7)) : null;
        return new()
        {
            Id = Ids.From(ids),
            Organisation = by.Id,
            Status = RecordStatus.Published,
            Origin = Origin.Demo,
            Question = voice.Say("question")!,
            Text = random.Percent(12) ? null : $"{voice.Say("needmore", random.Next(1, 3))} {voice.Say("need.why", 1)}",
            Requirements = Requirements(voice, pack),
            Themes = random.Some(pack.Themes, 1, 2),
            Grades = grade is { } g ? [g] : [],
            Subjects = grade is null ? [] : [.. random.Some(pack.Subjects, 1, 2).Where(s => Subjects.Find(s)!.IsTaughtIn(grade.Value))],
            Ages = grade is null && random.Percent(30) ? random.Any<AgeRange>([new(18), new(65), new(16, 30), new(6, 14), new(25, 60)]) : null,
            ReachKm = random.Percent(75) ? random.Any<double>([2, 5, 8, 10, 15, 20, 30, 40]) : null,
            Window = window,
            Weekdays = calendar.Weekdays(weekends: grade is null),
            GroupSize = random.Percent(75) ? (grade is null ? random.Next(4, 40) : random.Next(16, 29)) : null,
            Budget = random.Percent(38) ? new(100 * random.Next(0, 80)) : null,
            Phase = random.Any(Enum.GetValues<NeedPhase>()),
            Wicked = random.Percent(10),
            Visibility = random.Percent(8) ? Visibility.Network : Visibility.Public,
            Deadline = window?.From is { } from && random.Percent(50) ? Later(from.AddDays(-random.Next(7, 40))) : null,
        };
    }

    private DateOnly Later(DateOnly day) => day > today ? day : today.AddDays(5);

    private string Who(Voice voice, Sector sector, int? grade)
    {
        if (grade is { } g)
            return g == 0 ? "børnehaveklassen" : random.Any([$"{g}. {(char)('A' + random.Next(4))}", $"vores to {g}. klasser", $"{g}. årgang", $"eleverne i {g}. klasse"]);
        var said = voice.Say(sector == Sector.School ? "who.knowledge" : "who." + Labels.Wire(sector))!;
        return char.ToLowerInvariant(said[0]) + said[1..];
    }

    private ImmutableArray<Requirement> Requirements(Voice voice, Pack pack)
    {
        if (random.Percent(16))
            return [];
        var kinds = random.Some([.. pack.Kinds.Distinct()], 1, 3);
        return [.. kinds.Select((kind, i) => new Requirement($"r{i + 1}", kind, random.Percent(50) ? Amount(kind) : null, Said(voice, kind))
        {
            Themes = random.Percent(40) ? [random.Any(pack.Themes)] : [],
        })];
    }

    private int Amount(OfferKind kind) => kind switch
    {
        OfferKind.Funding => 500 * random.Next(1, 40),
        OfferKind.People => random.Next(1, 9),
        OfferKind.Equipment => random.Next(1, 25),
        OfferKind.Place => random.Next(8, 60),
        _ => random.Next(1, 4),
    };

    private string? Said(Voice voice, OfferKind kind) => !random.Percent(55) ? null : kind switch
    {
        OfferKind.Equipment when voice.Knows("gear") => voice.Say("gear"),
        OfferKind.Place when voice.Knows("spot") => voice.Say("spot"),
        OfferKind.People => random.Any(["Voksne, der vil komme igen", "En, der har prøvet det før", "Folk med god tid", "To, der kan skiftes"]),
        OfferKind.Knowledge => random.Any(["En, der kan svare på spørgsmål", "Noget at læse, som er let at forstå"]),
        _ => null,
    };
}
