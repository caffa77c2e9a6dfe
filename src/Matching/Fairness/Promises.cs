using System.Collections.Immutable;
using CoCreate.Matching.Index;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Fairness;

/// <summary>
/// Suggestions that are given out one after the other, to many who ask at once. Each counts against the month's limit of the organisation that is suggested until it is
/// kept (asked) or dropped, so that all of them together never promise more than an organisation takes.
/// </summary>
public sealed class Promises
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <summary>How many are out for an organisation.</summary>
    public int To(string organisation) => given.GetValueOrDefault(organisation);

    /// <summary>The best of an answer, promised: of each organisation no more than it still takes.</summary>
    /// <param name="index">What is asked.</param>
    /// <param name="question">The question; what was promised elsewhere counts too.</param>
    /// <param name="places">How many suggestions at most.</param>
    public ImmutableArray<Match> Ask(MatchIndex index, MatchQuestion question, int places)
    {
        var (elsewhere, found) = (question.Promised, ImmutableArray.CreateBuilder<Match>());
        foreach (var match in MatchEngine.Ask(index, question with { Promised = Out }).Items)
        {
            if (found.Count == places)
                break;
            var owner = index.Snapshot.Organisation(match.Organisation.Id);
            if (owner is null || MonthlyRequests.UsedUp(index.Snapshot, owner, question.Today, Out(owner.Id)))
                continue;
            given[owner.Id] = To(owner.Id) + 1;
            found.Add(match);
        }
        return found.ToImmutable();

        int Out(string organisation) => To(organisation) + (elsewhere?.Invoke(organisation) ?? 0);
    }

    /// <summary>One was asked for: from now on the request counts.</summary>
    public void Kept(string organisation) => Dropped(organisation);

    /// <summary>One is no longer wanted.</summary>
    public void Dropped(string organisation)
    {
        if (To(organisation) is > 0 and var open)
            given[organisation] = open - 1;
    }
}
