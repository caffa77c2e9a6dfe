using CoCreate.Matching.Ranking;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Rules;

/// <summary>Something that makes a match impossible, however well the rest fits. Only what is stated can break a rule.</summary>
internal interface IHardRule
{
    /// <summary>Stable code, as ruled-out candidates carry it.</summary>
    string Code { get; }

    /// <summary>What the rule is about, for the page that explains it.</summary>
    Sentence Name { get; }

    /// <summary>Whether it is broken.</summary>
    bool Breaks(in Pair pair);

    /// <summary>How, when it is.</summary>
    Sentence Words(in Pair pair);
}
