using System.Globalization;
using System.Text.Json.Nodes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Forms;

/// <summary>A place written as a postcode, a municipality or two degrees.</summary>
public static class Places
{
    public static JsonNode? Read(string field, FieldReader reader, NetworkSnapshot snapshot)
    {
        if (reader.Written.Text(field) is not { } text)
            return null;
        var parts = text.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var position = parts.Length == 2 && Degrees(parts[0].TrimEnd(',')) is { } lat && Degrees(parts[1]) is { } lon
            ? new Position(lat, lon) : WhereIs.Find(snapshot, text)?.Position;
        if (position is { } at)
            return new JsonObject { ["lat"] = at.Lat, ["lon"] = at.Lon };
        reader.Wrong(field, T.Forms.PlaceWanted);
        return null;
    }

    public static string Write(Position position) => string.Create(CultureInfo.InvariantCulture, $"{position.Lat} {position.Lon}");

    private static double? Degrees(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
