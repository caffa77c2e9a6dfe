using System.Collections.Immutable;

namespace CoCreate.Matching.Radar;

/// <summary>What a grant is for. Transport and bus are the same, money and funding too.</summary>
public enum GrantKind { Transport, Bus, Money, Funding }

/// <summary>A grant somebody thinks of giving.</summary>
/// <param name="Question">Where, and what may be shown.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Amount">How much in all, DKK, above 0.</param>
public sealed record WhatIfQuestion(RadarQuestion Question, GrantKind Kind, decimal Amount);

/// <summary>Whose needs it would reach, in the order the money goes to them.</summary>
/// <param name="Revision">The revision it holds for.</param>
/// <param name="Matchable">The needs.</param>
/// <param name="Spent">What they cost together, at most the grant.</param>
public sealed record WhatIfAnswer(long Revision, ImmutableArray<MatchableNeed> Matchable, decimal Spent);

/// <summary>A need that the grant helps.</summary>
/// <param name="Need">The need.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Area">Where it is.</param>
/// <param name="Before">How many offers fit it well today and can be paid.</param>
/// <param name="After">How many do so with the changes, by asking the engine with the changed need.</param>
/// <param name="Cost">What it takes of the grant, DKK.</param>
/// <param name="Changes">What the grant changes in the need.</param>
public sealed record MatchableNeed(NeedRef Need, OrganisationRef Organisation, string Area, int Before, int After, decimal Cost, ImmutableArray<FieldChange> Changes);
