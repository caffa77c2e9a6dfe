using System.Collections.Immutable;
using CoCreate.Matching.Reasons;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching;

/// <summary>What is asked for.</summary>
public enum MatchTarget { Offers, Organisations, Needs }

/// <summary>How well two fit: great ≥ 7,500, good ≥ 5,000, fair ≥ 2,500 of 10,000.</summary>
public enum Rating { Poor, Fair, Good, Great }

/// <summary>Who reads the sentences: those who ask (you and they), those who are found, or somebody who is neither and reads names.</summary>
public enum Listener { Question, Match, Third }

/// <summary>A question to the engine. Exactly one of need, offer and organisation is set.</summary>
/// <param name="Need">A need, saved or not.</param>
/// <param name="Offer">An offer that looks for needs.</param>
/// <param name="Organisation">An organisation that looks for others, or for needs it could meet.</param>
/// <param name="Target">What to rank.</param>
/// <param name="Today">The day the question is asked.</param>
/// <param name="Top">How many matches, 1–200.</param>
/// <param name="RuledOut">Whether to tell what hard rules removed.</param>
/// <param name="BetterIf">Whether to look for counterfactuals.</param>
public sealed record MatchQuestion(Need? Need, Offer? Offer, Organisation? Organisation, MatchTarget Target, DateOnly Today,
    int Top = 20, bool RuledOut = false, bool BetterIf = true)
{
    /// <summary>Which needs the asker may see besides those everybody may; null = none.</summary>
    public Func<Need, bool>? Sees { get; init; }

    /// <summary>To whom reasons are told.</summary>
    public Listener TellTo { get; init; }

    /// <summary>How many new requests of this month are already on their way to an organisation, besides those it got; null = none. With them its limit is kept.</summary>
    public Func<string, int>? Promised { get; init; }

    /// <summary>How much those whom everybody knows stand back, 0 = not at all, 1 = as usual.</summary>
    public double TakingTurns { get; init; } = 1;

    /// <summary>How much variety counts among the first places, 0–1; 0 = by score alone.</summary>
    public double Diversity { get; init; } = Fairness.Variety.Usual;

    internal bool Shows(Need need) => need.Visibility == Visibility.Public || Sees?.Invoke(need) == true;
}

/// <summary>The engine's answer at one revision. On the wire as it stands here.</summary>
public sealed record MatchAnswer(long Revision, ImmutableArray<Match> Items)
{
    /// <summary>What a hard rule removed although it is about the same; null when not asked for.</summary>
    public ImmutableArray<RuledOut>? RuledOut { get; init; }
}

/// <summary>One ranked match. <c>Reasons</c> sum to <c>Score</c>, 0–10,000. <c>ForVariety</c> = it stands above somebody with a better score, because those above it are of another kind.</summary>
public sealed record Match(int Rank, OfferRef? Offer, NeedRef? Need, OrganisationRef Organisation, int Score, Rating Rating,
    ImmutableArray<Reason> Reasons, ImmutableArray<BetterIf> BetterIf, bool FromOutside, bool ForVariety = false);

/// <summary>An offer, as a match names it.</summary>
public sealed record OfferRef(string Id, string Title);

/// <summary>A need, as a match names it.</summary>
public sealed record NeedRef(string Id, string Question);

/// <summary>An organisation, as a match names it.</summary>
public sealed record OrganisationRef(string Id, string Name, Sector Sector, string? Municipality)
{
    /// <summary>As it stands in its record.</summary>
    public static OrganisationRef To(Organisation organisation) => new(organisation.Id, organisation.Name, organisation.Sector, organisation.Municipality);

    /// <summary>By its id; one that is not there is named by it.</summary>
    public static OrganisationRef To(NetworkSnapshot network, string id) => network.Organisation(id) is { } organisation ? To(organisation) : new(id, id, Sector.Other, null);
}

/// <summary>One signal's share of a score: a whole number of points (negative pulls down) and a sentence a teacher understands.</summary>
public sealed record Reason(string Signal, int Points, string Da, string En)
{
    /// <summary>Which kind of reason it is; reasons of one family are told together.</summary>
    public string Family => ReasonFamilies.CodeOf(Signal);

    /// <summary>What a family of signals is the sum of, each with its own words; null for a signal that stands alone.</summary>
    public ImmutableArray<Reason>? Parts { get; init; }
}

/// <summary>The smallest change that lifts a match one rating.</summary>
public sealed record BetterIf(Rating Rating, ImmutableArray<FieldChange> Changes, string Da, string En);

/// <summary>One field of one record, from one value to another (both as JSON values; null = not set).</summary>
/// <param name="Of"><c>need</c>, <c>offer</c> or <c>organisation</c>.</param>
/// <param name="Id">The record's id; null for a need that is not saved.</param>
/// <param name="Field">Its field, as on the wire.</param>
/// <param name="From">The value now.</param>
/// <param name="To">The value that lifts it.</param>
public sealed record FieldChange(string Of, string? Id, string Field, System.Text.Json.Nodes.JsonNode? From, System.Text.Json.Nodes.JsonNode? To);

/// <summary>What a hard rule removed, and which.</summary>
public sealed record RuledOut(OfferRef? Offer, NeedRef? Need, OrganisationRef Organisation, string Rule, string Da, string En);
