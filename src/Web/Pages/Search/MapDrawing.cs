using System.Globalization;
using System.Text.Json;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Search;

/// <summary>One mark on the drawn map; the hits of this page carry their numbers.</summary>
public sealed record Pin(string Transform, string Sector, string Shape, string? Numbers);

/// <summary>A municipality's name on the drawn map.</summary>
public sealed record NameOnMap(string X, string Y, string Size, string Text);

/// <summary>The map without script: pins over the outline, in the outline's own units (see client/outline.mjs for the frame).</summary>
public sealed class MapDrawing
{
    private const double West = 7.2, East = 15.8, South = 54.2, North = 58.2, Squeeze = 0.56, Scale = 100, UnitsPerKm = Scale / 111.2;
    private const double LeastSide = 28, WholeCountry = 150;

    public static readonly string Width = Text((East - West) * Squeeze * Scale), Height = Text((North - South) * Scale);

    public required string ViewBox { get; init; }
    public required Pin[] Pins { get; init; }
    public required Sector[] Sectors { get; init; }
    public required string Json { get; init; }
    public required NameOnMap[] Names { get; init; }
    public string? Here { get; init; }
    public (string X, string Y, string R)? Circle { get; init; }

    public static MapDrawing Of(SearchFound found)
    {
        var numbered = found.Page.Select(f => f.Number).ToHashSet();
        Found[] shown = [.. found.OnMap.Where(f => f.At is { } at && Inside(at) && f.Organisation is not null)
            .Concat(found.Page.Where(f => f.At is { } at && Inside(at) && f.Organisation is not null)).DistinctBy(f => f.Number)];
        // hits at one place share a mark: "1, 2"
        Spot[] spots = [.. shown.GroupBy(f => f.At!.Value).Select(g => new Spot(g.Key, g.MinBy(f => f.Number)!.Organisation!,
            g.Select(f => f.Number).Where(numbered.Contains).Order().ToArray() is { Length: > 0 } own ? string.Join(", ", own) : null, g.Min(f => f.Number)))
            .OrderBy(spot => spot.Numbers is not null)];
        // the circle asked for decides what is in sight, else the list's own pins
        (double X, double Y)[] seen = [.. shown.Where(f => numbered.Contains(f.Number)).Select(f => At(f.At!.Value)),
            .. found.Place is { } p ? Corners(At(p.Position), (found.Asked.Km ?? 1) * UnitsPerKm) : []];
        if (seen.Length == 0)
            seen = [(0, 0), ((East - West) * Squeeze * Scale, (North - South) * Scale)];
        double left = seen.Min(s => s.X), top = seen.Min(s => s.Y), side = Math.Max(Math.Max(seen.Max(s => s.X) - left, seen.Max(s => s.Y) - top) * 1.2, LeastSide);
        double midX = (left + seen.Max(s => s.X)) / 2, midY = (top + seen.Max(s => s.Y)) / 2;
        var pin = side / 320;
        var placed = Apart(spots, found.Place is { } own ? At(own.Position) : null, pin);

        return new()
        {
            ViewBox = $"{Text(midX - side / 2)} {Text(midY - side / 2)} {Text(side)} {Text(side)}",
            Pins = [.. placed.Select(p => new Pin(Move(p.At, pin * (p.Spot.Numbers is null ? 0.5 : 0.8)),
                Labels.Wire(p.Spot.Organisation.Sector), SectorShapes.Mark(p.Spot.Organisation.Sector), p.Spot.Numbers))],
            Names = [.. Named(placed, (midX - side / 2, midY - side / 2, side), found.Place is { } you ? At(you.Position) : null, pin)],
            Sectors = [.. spots.Select(spot => spot.Organisation.Sector).Distinct().Order()],
            Here = found.Place is { } here ? Move(At(here.Position), pin) : null,
            Circle = found is { Place: { } centre, Asked.Km: { } km } ? (Text(At(centre.Position).X), Text(At(centre.Position).Y), Text(km * UnitsPerKm)) : null,
            Json = JsonSerializer.Serialize(new
            {
                here = found.Place is { } home ? new[] { home.Position.Lat, home.Position.Lon } : null,
                names = Everywhere.Select(m => new object[] { m.Name, m.Centre.Lat, m.Centre.Lon }),
                km = found.Place is null ? null : found.Asked.Km,
                points = spots.Select(spot => new
                {
                    at = new[] { spot.At.Lat, spot.At.Lon },
                    sector = Labels.Wire(spot.Organisation.Sector),
                    shape = SectorShapes.Mark(spot.Organisation.Sector),
                    numbers = spot.Numbers,
                    first = spot.First,
                    name = $"{spot.Organisation.Name}, {T.Name(spot.Organisation.Sector)}",
                }),
            }),
        };
    }

    private sealed record Spot(Position At, Organisation Organisation, string? Numbers, int First);

    // numbers never stand on each other: a mark whose place is taken moves to the nearest free one round it, as in client/src/map.ts
    private static List<(Spot Spot, (double X, double Y) At)> Apart(IEnumerable<Spot> spots, (double X, double Y)? here, double pin)
    {
        List<(Spot Spot, (double X, double Y) At)> placed = [];
        List<(double X, double Y, double Width)> taken = here is { } you ? [(you.X, you.Y, 20 * pin)] : [];
        foreach (var spot in spots)
        {
            var home = At(spot.At);
            if (spot.Numbers is not { } numbers)
            {
                placed.Add((spot, home));
                continue;
            }
            var width = (26 + 9 * numbers.Length) * pin;
            var round = Enumerable.Range(0, 240).Select(turn => (Far: 6.6 * Math.Sqrt(turn) * pin, Angle: turn * 2.4))
                .Select(step => (X: home.X + step.Far * Math.Cos(step.Angle), Y: home.Y + step.Far * Math.Sin(step.Angle)));
            var at = round.FirstOrDefault(at => taken.TrueForAll(t => Math.Abs(t.Y - at.Y) >= 21 * pin || at.X + width <= t.X || t.X + t.Width <= at.X), home);
            taken.Add((at.X, at.Y, width));
            placed.Add((spot, at));
        }
        return placed;
    }

    // the largest towns first: where there is no room, the smaller names give way
    private static readonly string[] Large = ["0101", "0751", "0461", "0851", "0561", "0265", "0730", "0791", "0621", "0615", "0370", "0400", "0540", "0657", "0813"];
    private static readonly Municipality[] Everywhere = [.. Municipalities.All.OrderBy(m => Array.IndexOf(Large, m.Code) is >= 0 and var i ? i : int.MaxValue).ThenBy(m => m.Code, StringComparer.Ordinal)];

    private static IEnumerable<NameOnMap> Named(IEnumerable<(Spot Spot, (double X, double Y) At)> placed, (double Left, double Top, double Side) frame, (double X, double Y)? here, double pin)
    {
        var taken = placed.Select(p => (X: p.At.X - 12 * pin, p.At.Y, Width: (22 + 9 * (p.Spot.Numbers?.Length ?? 0)) * pin)).ToList();
        if (here is { } you)
            taken.Add((you.X - 12 * pin, you.Y, 24 * pin));
        foreach (var municipality in frame.Side > WholeCountry ? Everywhere.Take(Large.Length) : Everywhere)
        {
            var (x, y) = At(municipality.Centre);
            var width = (10 + 7 * municipality.Name.Length) * pin;
            if (x - width / 2 < frame.Left || x + width / 2 > frame.Left + frame.Side || y < frame.Top + 14 * pin || y > frame.Top + frame.Side - 14 * pin)
                continue;
            foreach (var down in (double[])[y, y - 22 * pin, y + 22 * pin, y - 40 * pin, y + 40 * pin])
                if (taken.TrueForAll(t => Math.Abs(t.Y - down) >= 20 * pin || x + width / 2 <= t.X || t.X + t.Width <= x - width / 2))
                {
                    taken.Add((x - width / 2, down, width));
                    yield return new(Text(x), Text(down), Text(12 * pin), municipality.Name);
                    break;
                }
        }
    }

    private static bool Inside(Position at) => at is { Lat: > South and < North, Lon: > West and < East };

    private static (double X, double Y) At(Position at) => ((at.Lon - West) * Squeeze * Scale, (North - at.Lat) * Scale);

    private static (double, double)[] Corners((double X, double Y) at, double reach) => [(at.X - reach, at.Y - reach), (at.X + reach, at.Y + reach)];

    private static string Move((double X, double Y) at, double scale) => $"translate({Text(at.X)} {Text(at.Y)}) scale({scale.ToString("0.####", CultureInfo.InvariantCulture)})";

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
