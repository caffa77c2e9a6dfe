using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Sentences;

/// <summary>One thing understood in a sentence, to be shown and taken back.</summary>
/// <param name="Field">The record's field it went into, as on the wire.</param>
/// <param name="Words">The words as they were written.</param>
/// <param name="Da">What they were taken to mean, Danish.</param>
/// <param name="En">The same in English.</param>
public sealed record Understood(string Field, string Words, string Da, string En);

/// <summary>A need read from a sentence; it has no id and no organisation yet, and its question is the words not understood otherwise.</summary>
public sealed record NeedSentence(Need Need, ImmutableArray<Understood> Parts, string Sentence);

/// <summary>An offer read from a sentence; it has no id and no organisation yet, and its title is the words not understood otherwise.</summary>
public sealed record OfferSentence(Offer Offer, ImmutableArray<Understood> Parts, string Sentence);
