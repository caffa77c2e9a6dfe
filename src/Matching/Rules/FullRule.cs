using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Rules;

/// <summary>No seat is left.</summary>
internal sealed class FullRule : IHardRule
{
    public string Code => "full";
    public Sentence Name => new("Fuldt: der er ikke flere pladser", "Full: no seat is left");

    public bool Breaks(in Pair pair) => IsFull(pair.Giver);

    public static bool IsFull(Card giver) => giver.Offer is { Seats: <= 0 };

    public Sentence Words(in Pair pair)
    {
        var periods = TimeSignal.Periods(pair.Giver);
        if (periods.Length != 1)
            return new("Fuldt booket", "Fully booked");
        var when = Say.Time(periods[0], pair.Today);
        return when.Da.StartsWith("uge", StringComparison.Ordinal) ? new($"Fuldt booket i {when.Da}", $"Fully booked in {when.En}") : new("Fuldt booket", "Fully booked");
    }
}
