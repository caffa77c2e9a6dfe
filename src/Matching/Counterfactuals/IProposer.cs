using CoCreate.Matching.Ranking;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>Finds what could be otherwise about one side of a pair.</summary>
internal interface IProposer
{
    /// <summary>The signals that what it proposes can lift.</summary>
    string[] Lifts { get; }

    /// <summary>What could be changed for this pair; each is one field, and only fields whose signal is not at its best.</summary>
    IEnumerable<Proposal> For(Pair pair);
}
