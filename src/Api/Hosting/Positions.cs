using System.Text.Json.Nodes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Hosting;

/// <summary>Where an organisation is: as given, else its postcode's centre when postcodes were imported, else its municipality's.</summary>
public static class Positions
{
    /// <summary>The wished record with its position; <paramref name="before"/> is null for a new one.</summary>
    public static IRecord Settle(IRecord wish, IRecord? before, JsonObject sent, NetworkSnapshot snapshot)
    {
        if (wish is not Organisation now)
            return wish;
        var was = before as Organisation;
        if (sent["position"] is not null && now.Position is not null && now.Position != was?.Position)
            return now with { PositionFrom = PositionSource.Given };
        // A position somebody gave belongs to the address it was given for.
        var moved = was is null || was.Address != now.Address || was.Municipality != now.Municipality || now.Position is null;
        return moved ? Derive(now, snapshot) : now;
    }

    private static Organisation Derive(Organisation organisation, NetworkSnapshot snapshot)
    {
        if (organisation.Address?.Postcode is { Length: > 0 } postcode && snapshot.Place(postcode.Trim()) is { } place)
            return organisation with { Position = place.Position, PositionFrom = PositionSource.Postcode };
        return organisation.Municipality is { } code && Municipalities.Find(code) is { } municipality
            ? organisation with { Position = municipality.Centre, PositionFrom = PositionSource.Municipality }
            : organisation with { Position = null, PositionFrom = PositionSource.None };
    }
}
