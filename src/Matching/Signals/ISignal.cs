using CoCreate.Matching.Ranking;

namespace CoCreate.Matching.Signals;

/// <summary>One thing that makes two parties fit more or less. A signal never rules anything out; <see cref="Rules.IHardRule"/> does.</summary>
internal interface ISignal
{
    /// <summary>Stable code, as reasons carry it.</summary>
    string Code { get; }

    /// <summary>What the signal looks at, for the page that explains the weights.</summary>
    Sentence Name { get; }

    /// <summary>Whether the question's side says anything the signal can go by.</summary>
    bool InPlay(Setting setting);

    /// <summary>-1 (speaks against) to 1 (could not be better); 0 when the candidate does not say.</summary>
    double Value(in Pair pair);

    /// <summary>Why, for a value the signal gave.</summary>
    Sentence Words(in Pair pair, double value);
}

/// <summary>The same in Danish and English.</summary>
internal readonly record struct Sentence(string Da, string En);
