using CoCreate.Matching.Fairness;

namespace CoCreate.Matching.Signals;

/// <summary>All signals, in the order they are asked and told: what decides most and costs least first.</summary>
internal static class SignalList
{
    public static ISignal[] All { get; } =
    [
        new ThemeSignal(), new TextSignal(), new SubjectSignal(), new KindSignal(), new AudienceSignal(), new DistanceSignal(), new TimeSignal(),
        new WeekdaySignal(), new CapacitySignal(), new PriceSignal(), new HistorySignal(), new TrustSignal(), new SectorSignal(),
        new FreshnessSignal(), new AnswerSignal(), new WishSignal(),
    ];

    /// <summary>Signals that never add anything: their values are 0 or less, and their weights are no part of the 10,000 points.</summary>
    public static ISignal[] PullDown { get; } = [new RefusalSignal(), new LoadSignal(), new CrowdSignal()];
}
