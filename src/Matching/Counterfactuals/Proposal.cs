using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Counterfactuals;

/// <summary>One field of the need or the offer that could be otherwise, and what it costs people to change it.</summary>
/// <param name="Field">The field, as on the wire.</param>
/// <param name="Cost">See docs/matching.md; 1 is next to nothing.</param>
/// <param name="From">The value now.</param>
/// <param name="To">The other value.</param>
/// <param name="Words">What follows "Better if".</param>
internal sealed record Proposal(string Field, int Cost, object? From, object? To, Sentence Words)
{
    /// <summary>What it makes of the need; null when it is the offer that changes.</summary>
    public Func<Need, Need>? Need { get; init; }

    /// <summary>What it makes of the offer; null when it is the need that changes.</summary>
    public Func<Offer, Offer>? Offer { get; init; }

    /// <summary>Whether the two change different fields, so that both can be done.</summary>
    public bool GoesWith(Proposal other) => Field != other.Field || Need is null != other.Need is null;

    public FieldChange On(Need? need, Offer? offer) => Need is not null
        ? new("need", need is { Version: > 0 } ? need.Id : null, Field, Json(From), Json(To))
        : new("offer", offer!.Id, Field, Json(From), Json(To));

    private static JsonNode? Json(object? value) => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), NetworkJson.Wire);
}
