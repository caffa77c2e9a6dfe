using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Demo;

/// <summary>Where invented organisations lie: real towns, the story municipalities dense.</summary>
internal sealed record Town(string Municipality, string Name, string Postcode, Position Centre, double Spread)
{
    // Small islands and the towns around Copenhagen are narrow; further out a wider scatter still falls on land.
    private static readonly HashSet<string> Narrow = ["0101", "0147", "0157", "0159", "0169", "0217", "0400", "0813", "0540", "0440", "0706"];

    private static readonly (Town[] Towns, int Weight)[] All = [.. DataFile.Rows("towns.txt").Select(row =>
    {
        var main = row[2].Split(',', StringSplitOptions.TrimEntries);
        var centre = new Position(double.Parse(main[2], CultureInfo.InvariantCulture), double.Parse(main[3], CultureInfo.InvariantCulture));
        var spread = Narrow.Contains(row[0]) ? 1.2 : 3;
        var town = new Town(row[0], main[0], main[1], centre, spread);
        var others = row.List(3).Select(o => o.Split(',', StringSplitOptions.TrimEntries)).Select(o => town with { Name = o[0], Postcode = o[1], Spread = spread * 1.8 });
        return (Towns: (Town[])[town, town, town, .. others], Weight: int.Parse(row[1], CultureInfo.InvariantCulture));
    })];

    private static readonly int Weights = All.Sum(a => a.Weight);

    /// <summary>The town's name without the letters of its postal district: "Randers C" is Randers.</summary>
    public string Plain => Name.Split(' ') is [var first, .., { Length: <= 2 }] ? first : Name;

    public static Town Any(Random random)
    {
        var at = random.Next(Weights);
        foreach (var (towns, weight) in All)
            if ((at -= weight) < 0)
                return towns[random.Next(towns.Length)];
        return All[0].Towns[0];
    }

    /// <summary>A point around the town, about three times as near its centre as its edge.</summary>
    public Position Around(Random random)
    {
        double angle = random.NextDouble() * 2 * Math.PI, km = Spread * (random.NextDouble() + random.NextDouble()) * random.NextDouble() * 1.6;
        return new(Math.Round(Centre.Lat + km * Math.Sin(angle) / 111.2, 5),
            Math.Round(Centre.Lon + km * Math.Cos(angle) / (111.2 * Math.Cos(Centre.Lat * Math.PI / 180)), 5));
    }
}
