using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Rules;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>
/// An offer as one row with all that rules and signals look at, worked out beforehand: what a rival would otherwise have to look up in
/// the organisation or compute from other fields stands ready.
/// </summary>
internal sealed record OfferRow
{
    /// <summary>Kilometres, further than any way on earth.</summary>
    private const double Anywhere = 1e6;

    public required int Number { get; init; }
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required int Owner { get; init; }
    public required int Sector { get; init; }
    public required int Kind { get; init; }
    public required int[] Themes { get; init; }
    public required long Subjects { get; init; }
    public required int Grades { get; init; }
    public required int Weekdays { get; init; }
    public required bool Online { get; init; }
    /// <summary>Comes to the asker.</summary>
    public required bool Comes { get; init; }
    /// <summary>The asker may come.</summary>
    public required bool Visited { get; init; }
    public required Position At { get; init; }
    public required double? Radius { get; init; }
    /// <summary>Kilometres the giver goes, online any distance; −1 when it does not.</summary>
    public required double Goes { get; init; }
    /// <summary>Two periods as day numbers, both ends included.</summary>
    public required (int From, int To)[] Periods { get; init; }
    public required int LastDay { get; init; }
    public required bool Full { get; init; }
    public required int? Room { get; init; }
    /// <summary>Price of one of what it is counted by (an hour's price: of the whole duration).</summary>
    public required double? Price { get; init; }
    public required int Per { get; init; }
    public required int? Fresh { get; init; }
    /// <summary>The value of the signal about answers.</summary>
    public required double Answers { get; init; }
    public required int? PausedUntil { get; init; }
    public required bool LimitUsed { get; init; }

    public static OfferRow Of(Card card, int number, NetworkSnapshot snapshot, DateOnly today)
    {
        var (offer, owner) = (card.Offer!, card.Owner!);
        return new()
        {
            Number = number, Id = offer.Id, Title = offer.Title, Text = offer.Text ?? "", Owner = card.OwnerNumber, Sector = (int)owner.Sector,
            Kind = (int)offer.OfferKind, Themes = Array.ConvertAll(card.Themes.ToArray(), t => (int)t), Subjects = (long)card.Subjects, Grades = card.Grades, Weekdays = card.Weekdays,
            Online = card.May(Where.Online), Comes = card.May(Where.Asker), Visited = ReachRule.AskerMayCome(card), At = card.Position!.Value, Radius = offer.RadiusKm,
            Goes = ReachRule.GiverGoes(card) is { } goes ? Math.Min(goes, Anywhere) : -1, Periods = card.Days.ToArray(), LastDay = ClosedRule.LastDayOf(card).DayNumber,
            Full = FullRule.IsFull(card), Room = CapacitySignal.Room(offer), Price = PriceOf(offer), Per = (int)(offer.Price?.Per ?? PricePer.Total),
            Fresh = offer.FreshUntil?.DayNumber, Answers = AnswerSignal.Habit(owner), PausedUntil = owner.Limits?.PauseUntil?.DayNumber,
            LimitUsed = MonthlyRequests.UsedUp(snapshot, owner, today),
        };
    }

    private static double? PriceOf(Offer offer) => offer switch
    {
        { OfferKind: OfferKind.Funding } or { Price: null } => null,
        { Price: { Per: PricePer.Hour } price } => (double?)price.Amount * offer.DurationMinutes / 60,
        { Price: { } price } => (double)price.Amount,
    };
}
