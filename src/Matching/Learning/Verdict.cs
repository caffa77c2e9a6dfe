using System.Collections.Immutable;

namespace CoCreate.Matching.Learning;

/// <summary>What came of a suggestion: yes, no, set aside by those who have the need, or no answer.</summary>
public enum VerdictKind { Yes, No, SetAside, Silence }

/// <summary>One answer to one suggestion.</summary>
/// <param name="Id">Of the request, or of the need and what was set aside.</param>
/// <param name="Municipality">Where those are who have the need; null = not known.</param>
/// <param name="Asker">The organisation that has the need.</param>
/// <param name="Decider">The organisation that gave the answer.</param>
/// <param name="Kind">The answer.</param>
/// <param name="Because">The signals that the reason given is about; empty = no reason, or one that is about none.</param>
/// <param name="Signals">What the engine said for and against, with the frozen weights.</param>
public sealed record Verdict(string Id, string? Municipality, string Asker, string Decider, VerdictKind Kind, ImmutableArray<string> Because, ImmutableArray<Weighed> Signals);

/// <summary>One signal's or family's points for a pair.</summary>
/// <param name="Signal">Its code.</param>
/// <param name="Points">The points it gave.</param>
/// <param name="Most">The most it could have given.</param>
public readonly record struct Weighed(string Signal, int Points, int Most);
