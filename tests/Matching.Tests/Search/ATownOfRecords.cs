using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Search;

/// <summary>A small invented network around Randers and Aabenraa, all published unless said.</summary>
internal static class ATownOfRecords
{
    public static readonly Position Randers = new(56.46, 10.04);

    public static readonly ImmutableArray<IRecord> Records =
    [
        Organisation("gudenaa", "Gudenåens Naturskole", Sector.Knowledge, "0730", ["vand"]) with { Position = new(56.47, 10.06) },
        Organisation("spejder", "Spejderne i Åbenrå", Sector.Association, "0580", []),
        Organisation("skole", "Hornbæk Skole", Sector.School, "0730", []),
        Organisation("uden", "Foreningen uden adresse", Sector.Association, null, []),
        new Unit { Id = "u1", Organisation = "skole", Name = "Specialafdelingen Regnbuen", Status = RecordStatus.Published },

        Offer("vandmiljo", "gudenaa", OfferKind.Activity, "Undersøg vandmiljøet i åen", ["vandloeb-og-soeer"]) with
            { Grades = [4, 5, 6], Subjects = ["natur-teknologi"], Periods = [new(new(2027, 4, 1), new(2027, 6, 15))] },
        Offer("skovtur", "spejder", OfferKind.Activity, "Skovtur med bål for elever", ["skov"]),
        Offer("kajak", "spejder", OfferKind.Equipment, "Tolv kajakker til låns", ["sejlads"]) with { Grades = [7, 8, 9] },
        Offer("lokale", "uden", OfferKind.Place, "Lokale med plads til tredive", []),
        Offer("fjern", "uden", OfferKind.Knowledge, "Foredrag om klima på skærmen", ["klima"]) with { Where = [Where.Online] },
        Offer("kladde", "gudenaa", OfferKind.Activity, "Hemmelig kladde om vandmiljø", ["vand"]) with { Status = RecordStatus.Draft },

        Need("laes", "skole", "Hvem kan læse højt for de mindste?", Visibility.Public) with { Requirements = [new("r1", OfferKind.People)], Grades = [0, 1] },
        Need("lukket", "skole", "Hvem kan læse højt i det skjulte?", Visibility.Network),
        new Partnership { Id = "venner", Title = "Læsevenner i Hornbæk", Status = RecordStatus.Published,
            Members = [new("skole", MemberRole.Lead), new("spejder", MemberRole.Partner)], Start = new(2025, 8, 1) },
    ];

    public static NetworkSnapshot Snapshot { get; } =
        NetworkSnapshot.Of(7, Records.Select((record, i) => record.Committed(1, 1 + i % 7)));

    public static Organisation Organisation(string id, string name, Sector sector, string? municipality, ImmutableArray<string> themes) =>
        new() { Id = id, Name = name, Sector = sector, Municipality = municipality, Themes = themes, Status = RecordStatus.Published };

    public static Offer Offer(string id, string organisation, OfferKind kind, string title, ImmutableArray<string> themes) =>
        new() { Id = id, Organisation = organisation, OfferKind = kind, Title = title, Themes = themes, Status = RecordStatus.Published };

    public static Need Need(string id, string organisation, string question, Visibility visibility) =>
        new() { Id = id, Organisation = organisation, Question = question, Visibility = visibility, Status = RecordStatus.Published };
}
