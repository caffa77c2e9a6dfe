namespace CoCreate.Matching.Signals;

/// <summary>All signals, in the order they are asked and told: what decides most and costs least first.</summary>
internal static class SignalList
{
    public static ISignal[] All { get; } =
    [
        new ThemeSignal(), new TextSignal(), new SubjectSignal(), new KindSignal(), new AudienceSignal(), new DistanceSignal(), new TimeSignal(),
        new WeekdaySignal(), new CapacitySignal(), new PriceSignal(), new HistorySignal(), new TrustSignal(), new SectorSignal(),
        new FreshnessSignal(), new AnswerSignal(),
    ];
}
