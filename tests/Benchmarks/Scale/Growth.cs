namespace CoCreate.Benchmarks.Scale;

/// <summary>What was measured at one size of the network.</summary>
/// <param name="Offers">How many offers there are.</param>
/// <param name="Ranking">Milliseconds of the ranking alone, before any text is made.</param>
/// <param name="Answer">Milliseconds of the whole answer, with reasons in two languages.</param>
/// <param name="BytesAnOffer">Bytes of the index that an offer takes, what organisations and partnerships take left out.</param>
/// <param name="BytesInAll">Bytes of the whole index for each offer.</param>
/// <param name="Built">Seconds to build the index.</param>
/// <param name="Applied">Milliseconds until a changed offer is visible.</param>
internal sealed record Growth(int Offers, Samples Ranking, Samples Answer, long BytesAnOffer, long BytesInAll, double Built, Samples Applied)
{
    /// <summary>Milliseconds of answers that another thread got while changes were applied one after another.</summary>
    public required Samples WhileChanging { get; init; }
}
