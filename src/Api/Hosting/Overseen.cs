using CoCreate.Api.Accounts;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Which municipality somebody who oversees asks about.</summary>
internal static class Overseen
{
    public static readonly Parameter Municipality = new("municipality", "query", "string", "Official code; may be left out by who facilitates one, and by an administrator who means the whole network.");

    /// <summary>Why the role does not let them.</summary>
    public static ProblemAnswer? RoleRefusal(HttpContext http, NetworkSnapshot snapshot) =>
        !http.Actor().SignedIn ? new(ProblemKind.SignInFirst)
        : !Rights.May(http.Actor(), Act.Oversee, null, snapshot) ? new(ProblemKind.Forbidden) : null;

    /// <summary>Reads the municipality; what cannot be read stands in the query's own refusal.</summary>
    public static ProblemAnswer? Refusal(HttpContext http, NetworkSnapshot snapshot, out QueryReader query, out string? municipality)
    {
        (query, municipality) = (new(http.Request.Query), null);
        if (RoleRefusal(http, snapshot) is { } refusal)
            return refusal;
        var actor = http.Actor();
        if (query.Text("municipality", 40) is { } said)
        {
            if (Municipalities.Find(said) is not { } found)
            {
                query.Refuse("municipality", "en kommunes officielle kode, for eksempel 0730", "a municipality's official code, for example 0730");
                return null;
            }
            municipality = found.Code;
        }
        else if (!actor.Is(Role.Administrator))
        {
            if (actor.Municipalities is not [var own])
            {
                query.Refuse("municipality", "koden på en af dine kommuner", "the code of one of your municipalities");
                return null;
            }
            municipality = own;
        }
        return Rights.Oversees(actor, municipality) ? null : new(ProblemKind.Forbidden);
    }
}
