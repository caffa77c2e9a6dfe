namespace CoCreate.Api.Hosting;

/// <summary>Who has been brought together by a facilitator.</summary>
public interface IIntroduced
{
    /// <summary>Every pair, whatever they answered.</summary>
    IntroducedPairs Pairs();
}

/// <summary>Pairs of organisations, each in the order of their ids.</summary>
public sealed class IntroducedPairs(IEnumerable<(string, string)> pairs)
{
    private readonly HashSet<(string, string)> known = [.. pairs.Select(p => Ordered(p.Item1, p.Item2))];

    /// <summary>Whether these two were.</summary>
    public bool Holds(string one, string other) => known.Contains(Ordered(one, other));

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
