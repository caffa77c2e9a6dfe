using System.Text.Json;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Tests.Stores;

/// <summary>Records to store: small ones, and one of each kind with every field filled.</summary>
public static class Sample
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, 123, TimeSpan.FromHours(2));

    public static Organisation Organisation(string id, string name = "Gudenåens Venner") =>
        new() { Id = id, Name = name, Sector = Sector.Association, Municipality = "0730", Status = RecordStatus.Published };

    public static Offer Offer(string id, string organisation, string title = "Kom ud på vandet") =>
        new() { Id = id, Organisation = organisation, OfferKind = OfferKind.Activity, Title = title, Text = "Vi tager jer med ud og finder smådyr." };

    public static ChangeSet Set(params Change[] changes) => new([.. changes], "account-1", Noon, "test.change");

    public static ChangeSet Adding(params IRecord[] records) => Set([.. records.Select(Change.Add)]);

    /// <summary>Everything a snapshot holds, as text to compare.</summary>
    public static string[] Everything(NetworkSnapshot snapshot) =>
        [.. Enum.GetValues<RecordKind>().SelectMany(snapshot.All).Select(Json).Order(StringComparer.Ordinal)];

    public static string Json(IRecord record) => $"{record.Kind} {JsonSerializer.Serialize(record, record.GetType(), NetworkJson.Disk)}";

    public static IRecord[] OneOfEachKind() =>
    [
        new Organisation
        {
            Id = "org", Name = "Ådalens \"Skole\" & <venner> \u2028 🛶", Sector = Sector.School, Cvr = "12345678", Description = new('æ', 4000),
            Themes = ["nature", "water"], Municipality = "0730", Address = new("Åvej 1", "8900", "Randers C"), Position = new(56.46, 10.03),
            PositionFrom = PositionSource.Postcode, Web = "https://example.org", Claimed = true, Verified = true, Status = RecordStatus.Archived,
            Limits = new(4, new(2026, 8, 1), "Helst om formiddagen"), Responses = new(9, 7, 30), Origin = Origin.Import,
            ExternalIds = [new("school", "280001"), new("p", "1003")],
        },
        new Unit { Id = "unit", Organisation = "org", Name = "Afdeling Ø", Address = new(Postcode: "8900"), Position = new(56, 10), PositionFrom = PositionSource.Given },
        new Offer
        {
            Id = "offer", Organisation = "org", OfferKind = OfferKind.Competence, Title = "Vand", Text = "", Preparation = "Læs", Activities = "Fang",
            FollowUp = "Tegn", Themes = ["water"], Subjects = ["nature-technology"], Grades = [0, 4, 10], Ages = new(6, 12),
            Where = [Where.Asker, Where.Online], Position = new(55.5, 9.25), RadiusKm = 12.5, Periods = [new(new(2026, 4, 27), null)],
            Weekdays = [Weekday.Mon, Weekday.Sun], Capacity = 28, Seats = 0, DurationMinutes = 90, Price = new(450.50m, "DKK", PricePer.Class),
            Language = "da", Facilities = ["toilet"], Conditions = ["certificate"], WontDo = ["alone"], FreshUntil = new(2026, 12, 31), Origin = Origin.Demo,
        },
        new Need
        {
            Id = "need", Organisation = "org", Question = "Hvordan kan vi?", Text = "Vi ved det ikke", Requirements = [new("r1", OfferKind.Place, 2, "rum") { Themes = ["water"] }],
            Themes = ["water"], Subjects = ["maths"], Grades = [4], Ages = new(9), Position = new(56, 10), ReachKm = 10, Window = new(new(2026, 4, 27), new(2026, 5, 1)),
            Weekdays = [Weekday.Fri], GroupSize = 24, Budget = new(2000), Phase = NeedPhase.Model, Wicked = true, Visibility = Visibility.Network,
            Deadline = new(2026, 4, 1), Origin = Origin.Person,
        },
        new Partnership
        {
            Id = "partnership", Title = "Vandet sammen", Text = "Hver tirsdag", Themes = ["water"], Phase = PartnershipPhase.Running,
            Members = [new("org", MemberRole.Lead), new("org", MemberRole.Host)], Commitments = [new("c", "org", OfferKind.People, 2, "to frivillige", new(2026, 6, 1), CommitmentState.Kept)],
            Need = "need", Room = "room", Start = new(2026, 1, 1), End = new(2026, 12, 31), Origin = Origin.Match,
        },
        new Theme { Id = "own:water", Scheme = "own", SchemeVersion = "2026", Code = "water", LabelDa = "Vand", LabelEn = "Water", Broader = "nature", SynonymsDa = ["sø", "å"], SynonymsEn = ["lake"] },
        new Place { Id = "8900", Name = "Randers C", Position = new(56.46, 10.03), Municipalities = ["0730"] },
    ];
}
