using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Tests.Engine;

/// <summary>A school in Randers with a class that looks for water science in week 18, and offers that answer it more or less.</summary>
internal sealed class ASmallNetwork
{
    public static readonly DateOnly Today = new(2026, 1, 12);
    public static readonly Position Randers = new(56.4607, 10.0364);
    public static readonly Period Week18 = SchoolYear.Week(2026, 18);

    private readonly Dictionary<(RecordKind, string), IRecord> records = [];

    public ASmallNetwork()
    {
        Add(Organisation("school", "Toldbodskolen", Sector.School));
        Add(Organisation("science", "Professionshøjskolen Østjylland", Sector.Knowledge));
        Add(Organisation("boats", "Pramdragerlauget", Sector.Association));
        Add(Organisation("art", "Kunstværkstedet Slusen", Sector.Association));
    }

    public static Organisation Organisation(string id, string name, Sector sector, Position? at = null) => new()
    {
        Id = id, Version = 1, Status = RecordStatus.Published, Name = name, Sector = sector, Municipality = "0730",
        Position = at ?? Randers, PositionFrom = PositionSource.Given,
    };

    public static Need AClass => new()
    {
        Id = "class", Version = 1, Status = RecordStatus.Published, Organisation = "school",
        Question = "Hvordan kan 5. B undersøge åens vand, så byen kan bruge det, de finder ud af?",
        Text = "Eleverne skal måle, tælle smådyr og spørge – og fortælle kommunen, hvordan åen har det.",
        Requirements = [new("r1", OfferKind.Knowledge), new("r2", OfferKind.Activity)],
        Themes = ["vandloeb-og-soeer"], Subjects = ["natur-teknologi"], Grades = [5], ReachKm = 15, Window = Week18,
        Weekdays = [Weekday.Tue, Weekday.Wed], GroupSize = 26, Budget = new(2500),
    };

    public static Offer AStream(string id = "stream", string owner = "science") => new()
    {
        Id = id, Version = 1, Status = RecordStatus.Published, Organisation = owner, OfferKind = OfferKind.Knowledge,
        Title = "Åen i laboratoriekassen", Text = "Vi undersøger vand og smådyr i åen med net og lup. Eleverne måler og tæller.",
        Themes = ["vandloeb-og-soeer"], Subjects = ["natur-teknologi", "biologi"], Grades = [4, 5, 6], Where = [Where.Provider],
        Position = new(56.49, 10.05), Periods = [SchoolYear.Weeks(2026, 15, 22)], Weekdays = [Weekday.Tue, Weekday.Wed, Weekday.Thu],
        Capacity = 30, Price = new(0), FreshUntil = new(2026, 6, 30),
    };

    public ASmallNetwork Add(params IRecord[] added)
    {
        foreach (var record in added)
            records[(record.Kind, record.Id)] = record;
        return this;
    }

    public NetworkSnapshot Snapshot => NetworkSnapshot.Of(1, records.Values);

    public MatchIndex Index => MatchIndex.Build(Snapshot);

    public MatchAnswer Ask(Need? need = null, MatchTarget target = MatchTarget.Offers, int top = 20) =>
        MatchEngine.Ask(Index, new(need ?? AClass, null, null, target, Today, top, RuledOut: true));
}
