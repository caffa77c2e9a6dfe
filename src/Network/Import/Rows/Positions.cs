using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>The best position there is for a row: its own coordinates, else its postcode's, else its municipality's centre.</summary>
internal static class Positions
{
    public static (Position? Position, PositionSource From) Find(Position? given, string? postcode, string? municipality, Workspace work)
    {
        if (given is { } own)
            return (own, PositionSource.Given);
        if (postcode is not null && work.Find(RecordKind.Place, postcode) is Place place)
            return (place.Position, PositionSource.Postcode);
        return Municipalities.Find(municipality) is { } known ? (known.Centre, PositionSource.Municipality) : (null, PositionSource.None);
    }

    /// <summary>Reads lat and lon; points outside Denmark are left out with a note, swapped ones turned.</summary>
    public static Position? Given(RowReader row)
    {
        if (row.Raw("lat") is not { } lat || row.Raw("lon") is not { } lon)
            return null;
        if (Numbers.TryReadDegrees(lat.Text, out var a) && Numbers.TryReadDegrees(lon.Text, out var o))
        {
            if (Denmark(a, o))
                return new(a, o);
            if (Denmark(o, a))
            {
                row.Note("lat", "Bredde og længde var byttet om. Vi vendte dem.", "Latitude and longitude were swapped. We turned them.");
                return new(o, a);
            }
        }
        row.Note("lat", "Koordinaterne ligger ikke i Danmark, så dem brugte vi ikke.", "The coordinates are not in Denmark, so we did not use them.");
        return null;
    }

    private static bool Denmark(double lat, double lon) => lat is >= 54.4 and <= 58 && lon is >= 7.8 and <= 15.4;
}
