using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Tests.Changes;

/// <summary>One way to break one field: the path and the code that the rules must then tell.</summary>
internal sealed record Break(string Field, string Code, Func<IRecord, IRecord> Plant)
{
    /// <summary>The record's own field, so that no two breaks of one record overwrite each other.</summary>
    public string Root => Field.Split('.', '[')[0];

    private static Break On<T>(string field, string code, Func<T, T> plant) where T : class, IRecord => new(field, code, r => plant((T)r));
    private static ImmutableArray<string> Many(int n) => [.. Enumerable.Range(0, n).Select(i => "ord " + i)];
    private const string Cpr = "Ring til barnet 010112-1234 i morgen";

    public static readonly ImmutableArray<Break> OfOrganisation =
    [
        On<Organisation>("name", "required", o => o with { Name = " \u200b\n" }), On<Organisation>("name", "tooLong", o => o with { Name = new('a', 201) }),
        On<Organisation>("name", "controlCharacter", o => o with { Name = "a\nb" }), On<Organisation>("name", "brokenText", o => o with { Name = "a\ud800b" }),
        On<Organisation>("sector", "unknownValue", o => o with { Sector = (Sector)99 }), On<Organisation>("cvr", "badCvr", o => o with { Cvr = "1234567" }),
        On<Organisation>("description", "cprNumber", o => o with { Description = Cpr }), On<Organisation>("description", "tooLong", o => o with { Description = new('a', 4_001) }),
        On<Organisation>("description", "controlCharacter", o => o with { Description = "a\u0007" }), On<Organisation>("themes[0]", "unknownTheme", o => o with { Themes = ["vannd"] }),
        On<Organisation>("themes[1]", "duplicate", o => o with { Themes = ["vand", "vand"] }), On<Organisation>("themes", "required", o => o with { Themes = default }),
        On<Organisation>("municipality", "unknownMunicipality", o => o with { Municipality = "Randrs" }),
        On<Organisation>("address.street", "tooLong", o => o with { Address = new(new('a', 201)) }), On<Organisation>("address.postcode", "controlCharacter", o => o with { Address = new(null, "89\u000000") }),
        On<Organisation>("address.city", "cprNumber", o => o with { Address = new(null, null, "3112991234") }),
        On<Organisation>("position.lat", "outOfRange", o => o with { Position = new(double.NaN, 10) }), On<Organisation>("position.lon", "outOfRange", o => o with { Position = new(56, 181) }),
        On<Organisation>("positionFrom", "unknownValue", o => o with { PositionFrom = (PositionSource)9 }), On<Organisation>("web", "badWeb", o => o with { Web = "javascript:alert(1)" }),
        On<Organisation>("web", "badWeb", o => o with { Web = "www.forening.example" }), On<Organisation>("limits.perMonth", "outOfRange", o => o with { Limits = new(-1) }),
        On<Organisation>("limits.pauseUntil", "outOfRange", o => o with { Limits = new(null, new(1, 1, 1)) }), On<Organisation>("limits.notes", "tooLong", o => o with { Limits = new(null, null, new('a', 1_001)) }),
        On<Organisation>("responses.answered", "inconsistent", o => o with { Responses = new(1, 2) }), On<Organisation>("responses.asked", "outOfRange", o => o with { Responses = new(-1, -1) }),
        On<Organisation>("responses.medianHours", "inconsistent", o => o with { Responses = new(1, 0, 5) }), On<Organisation>("origin", "unknownValue", o => o with { Origin = (Origin)77 }),
        On<Organisation>("status", "unknownValue", o => o with { Status = (RecordStatus)77 }), On<Organisation>("externalIds[1]", "duplicate", o => o with { ExternalIds = [new("a", "1"), new("a", "1")] }),
        On<Organisation>("externalIds[0].id", "cprNumber", o => o with { ExternalIds = [new("cpr", "0101121234")] }), On<Organisation>("externalIds[0].scheme", "required", o => o with { ExternalIds = [new("", "1")] }),
    ];

    public static readonly ImmutableArray<Break> OfOffer =
    [
        On<Offer>("organisation", "notFound", o => o with { Organisation = "nobody" }), On<Offer>("organisation", "required", o => o with { Organisation = "" }),
        On<Offer>("kind", "unknownValue", o => o with { OfferKind = (OfferKind)42 }), On<Offer>("title", "required", o => o with { Title = "" }), On<Offer>("title", "tooLong", o => o with { Title = new('a', 201) }),
        On<Offer>("text", "brokenText", o => o with { Text = "Bl\uFFFDb\uFFFDr" }), On<Offer>("preparation", "tooLong", o => o with { Preparation = new('a', 4_001) }),
        On<Offer>("activities", "controlCharacter", o => o with { Activities = "a\u202Eb" }), On<Offer>("followUp", "cprNumber", o => o with { FollowUp = Cpr }),
        On<Offer>("themes", "tooMany", o => o with { Themes = [.. CoCreate.Network.Reference.Themes.All.Take(31).Select(t => t.Code)] }), On<Offer>("themes[0]", "required", o => o with { Themes = [null!] }),
        On<Offer>("subjects[0]", "unknownSubject", o => o with { Subjects = ["dansk2"] }), On<Offer>("grades[1]", "outOfRange", o => o with { Grades = [0, 11] }), On<Offer>("grades[1]", "duplicate", o => o with { Grades = [4, 4] }),
        On<Offer>("ages.to", "fromAfterTo", o => o with { Ages = new(9, 8) }), On<Offer>("ages.from", "outOfRange", o => o with { Ages = new(-1) }), On<Offer>("ages.to", "outOfRange", o => o with { Ages = new(null, 121) }),
        On<Offer>("where[1]", "duplicate", o => o with { Where = [Where.Asker, Where.Asker] }), On<Offer>("where[0]", "unknownValue", o => o with { Where = [(Where)8] }),
        On<Offer>("position.lat", "outOfRange", o => o with { Position = new(-91, 0) }), On<Offer>("radiusKm", "outOfRange", o => o with { RadiusKm = double.NaN }), On<Offer>("radiusKm", "outOfRange", o => o with { RadiusKm = 1_000.1 }),
        On<Offer>("periods[0].to", "fromAfterTo", o => o with { Periods = [new(new(2027, 5, 2), new(2027, 5, 1))] }), On<Offer>("periods[0].from", "outOfRange", o => o with { Periods = [new(new(1949, 1, 1))] }),
        On<Offer>("periods[0]", "required", o => o with { Periods = [null!] }), On<Offer>("weekdays[1]", "duplicate", o => o with { Weekdays = [Weekday.Mon, Weekday.Mon] }),
        On<Offer>("capacity", "outOfRange", o => o with { Capacity = -1 }), On<Offer>("seats", "outOfRange", o => o with { Seats = 1_000_001 }), On<Offer>("durationMinutes", "outOfRange", o => o with { DurationMinutes = 0 }),
        On<Offer>("price.amount", "outOfRange", o => o with { Price = new(-1) }), On<Offer>("price.amount", "tooManyDecimals", o => o with { Price = new(1.005m) }), On<Offer>("price.currency", "unknownCurrency", o => o with { Price = new(1, "KRO") }),
        On<Offer>("price.per", "unknownValue", o => o with { Price = new(1, "DKK", (PricePer)9) }), On<Offer>("language", "badLanguage", o => o with { Language = "dansk sprog" }),
        On<Offer>("facilities", "tooMany", o => o with { Facilities = Many(41) }), On<Offer>("conditions[0]", "required", o => o with { Conditions = [""] }), On<Offer>("conditions[0]", "tooLong", o => o with { Conditions = [new('a', 201)] }),
        On<Offer>("wontDo[0]", "cprNumber", o => o with { WontDo = [Cpr] }), On<Offer>("freshUntil", "outOfRange", o => o with { FreshUntil = new(2101, 1, 1) }), On<Offer>("origin", "unknownValue", o => o with { Origin = (Origin)77 }),
    ];

    public static readonly ImmutableArray<Break> OfNeed =
    [
        On<Need>("organisation", "notFound", n => n with { Organisation = "nobody" }), On<Need>("question", "required", n => n with { Question = "\t" }), On<Need>("question", "tooLong", n => n with { Question = new('a', 301) }),
        On<Need>("text", "tooLong", n => n with { Text = new('a', 4_001) }), On<Need>("requirements[0].kind", "unknownValue", n => n with { Requirements = [new("r", (OfferKind)12)] }),
        On<Need>("requirements[1].id", "duplicate", n => n with { Requirements = [new("r", OfferKind.People), new("r", OfferKind.Place)] }), On<Need>("requirements[0].id", "badId", n => n with { Requirements = [new("r 1", OfferKind.People)] }),
        On<Need>("requirements[0].amount", "outOfRange", n => n with { Requirements = [new("r", OfferKind.People, -1)] }), On<Need>("requirements[0].text", "cprNumber", n => n with { Requirements = [new("r", OfferKind.People, 1, Cpr)] }),
        On<Need>("requirements[0].themes[0]", "unknownTheme", n => n with { Requirements = [new("r", OfferKind.People) { Themes = ["kle:9"] }] }), On<Need>("requirements", "tooMany", n => n with { Requirements = [.. Enumerable.Range(0, 21).Select(i => new Requirement("r" + i, OfferKind.People))] }),
        On<Need>("requirements[0]", "required", n => n with { Requirements = [null!] }), On<Need>("themes[0]", "unknownTheme", n => n with { Themes = ["ukendt-emne"] }), On<Need>("subjects[0]", "unknownSubject", n => n with { Subjects = ["latin"] }),
        On<Need>("grades[0]", "outOfRange", n => n with { Grades = [-1] }), On<Need>("ages.to", "fromAfterTo", n => n with { Ages = new(2, 1) }), On<Need>("position.lon", "outOfRange", n => n with { Position = new(0, double.PositiveInfinity) }),
        On<Need>("reachKm", "outOfRange", n => n with { ReachKm = -0.1 }), On<Need>("window.to", "fromAfterTo", n => n with { Window = new(new(2027, 5, 2), new(2027, 5, 1)) }), On<Need>("weekdays[0]", "unknownValue", n => n with { Weekdays = [(Weekday)7] }),
        On<Need>("groupSize", "outOfRange", n => n with { GroupSize = 1_000_001 }), On<Need>("budget.amount", "outOfRange", n => n with { Budget = new(10_000_001) }), On<Need>("budget.currency", "unknownCurrency", n => n with { Budget = new(1, "dkk") }),
        On<Need>("phase", "unknownValue", n => n with { Phase = (NeedPhase)9 }), On<Need>("visibility", "unknownValue", n => n with { Visibility = (Visibility)9 }), On<Need>("deadline", "outOfRange", n => n with { Deadline = new(1900, 1, 1) }),
    ];

    public static readonly ImmutableArray<Break> OfPartnership =
    [
        On<Partnership>("title", "required", p => p with { Title = " " }), On<Partnership>("text", "controlCharacter", p => p with { Text = "\0" }), On<Partnership>("themes[0]", "unknownTheme", p => p with { Themes = ["x"] }),
        On<Partnership>("phase", "unknownValue", p => p with { Phase = (PartnershipPhase)9 }), On<Partnership>("members[3].organisation", "notFound", p => p with { Members = p.Members.Add(new("nobody", MemberRole.Partner)) }),
        On<Partnership>("members[3]", "duplicate", p => p with { Members = p.Members.Add(new("club", MemberRole.Host)) }), On<Partnership>("members[3].role", "twoLeads", p => p with { Members = p.Members.Add(new("club", MemberRole.Lead)) }),
        On<Partnership>("members[3].role", "unknownValue", p => p with { Members = p.Members.Add(new("club", (MemberRole)9)) }), On<Partnership>("commitments[0].organisation", "notAMember", p => p with { Commitments = [new("c", "gone", OfferKind.Place)] }),
        On<Partnership>("commitments[1].id", "duplicate", p => p with { Commitments = [new("c", "club", OfferKind.Place), new("c", "club", OfferKind.Place)] }), On<Partnership>("commitments[0].amount", "outOfRange", p => p with { Commitments = [new("c", "club", OfferKind.Place, -1)] }),
        On<Partnership>("commitments[0].text", "tooLong", p => p with { Commitments = [new("c", "club", OfferKind.Place, 1, new('a', 1_001))] }), On<Partnership>("commitments[0].due", "outOfRange", p => p with { Commitments = [new("c", "club", OfferKind.Place, null, null, new(1, 1, 1))] }),
        On<Partnership>("commitments[0].state", "unknownValue", p => p with { Commitments = [new("c", "club", OfferKind.Place, State: (CommitmentState)9)] }), On<Partnership>("commitments[0].kind", "unknownValue", p => p with { Commitments = [new("c", "club", (OfferKind)9)] }),
        On<Partnership>("need", "notFound", p => p with { Need = "nothing" }), On<Partnership>("room", "badId", p => p with { Room = "a/b" }), On<Partnership>("end", "fromAfterTo", p => p with { End = new(2024, 12, 31) }),
    ];

    public static readonly ImmutableArray<Break> OfUnit =
    [
        On<Unit>("organisation", "notFound", u => u with { Organisation = "nobody" }), On<Unit>("name", "required", u => u with { Name = "" }),
        On<Unit>("address.city", "tooLong", u => u with { Address = new(null, null, new('a', 101)) }), On<Unit>("position.lat", "outOfRange", u => u with { Position = new(91, 0) }),
    ];

    public static readonly ImmutableArray<Break> OfTheme =
    [
        On<Theme>("labelDa", "required", t => t with { LabelDa = "" }), On<Theme>("labelEn", "tooLong", t => t with { LabelEn = new('a', 201) }), On<Theme>("schemeVersion", "controlCharacter", t => t with { SchemeVersion = "\n" }),
        On<Theme>("broader", "notFound", t => t with { Broader = "404" }), On<Theme>("broader", "cycle", t => t with { Broader = "2" }), On<Theme>("synonymsDa[1]", "duplicate", t => t with { SynonymsDa = ["vej", "Vej"] }),
        On<Theme>("synonymsEn[0]", "cprNumber", t => t with { SynonymsEn = ["010112 1234"] }),
    ];

    public static readonly ImmutableArray<Break> OfPlace =
    [
        On<Place>("name", "required", p => p with { Name = "" }), On<Place>("position.lat", "outOfRange", p => p with { Position = new(-90.1, 0) }), On<Place>("municipalities[0]", "unknownMunicipality", p => p with { Municipalities = ["73"] }),
    ];

    public static ImmutableArray<Break> Of(IRecord record) => record switch
    {
        Organisation => OfOrganisation, Offer => OfOffer, Need => OfNeed, Partnership => OfPartnership, Unit => OfUnit, Theme => OfTheme, _ => OfPlace,
    };
}
