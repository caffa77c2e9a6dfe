using CoCreate.Matching.Coalitions;

namespace CoCreate.Matching.Tests.Coalitions;

/// <summary>Problems as a network makes them: parties with a few offers each, near or far, known to each other or not.</summary>
internal static class ARandomProblem
{
    public static CoverProblem Of(int seed, int requirements, int parties, int offersEach)
    {
        var random = new Random(seed);
        var made = Enumerable.Range(0, parties).Select(_ =>
        {
            var ways = new Dictionary<ulong, int> { [0] = 0 };
            for (var i = random.Next(1, offersEach * 2); i > 0; i--)
            {
                var covers = Enumerable.Range(0, random.Next(1, 4)).Aggregate(0UL, (all, _) => all | 1UL << random.Next(requirements));
                var price = random.Next(3) == 0 ? 0 : random.Next(1, 40) * 50;
                foreach (var (known, cost) in ways.ToList())
                    ways[known | covers] = Math.Min(ways.GetValueOrDefault(known | covers, int.MaxValue), cost + price);
            }
            return new CoverParty(random.Next(60) * 10, 1U << random.Next(6), CoverOption.Undominated([.. ways.Select(w => new CoverOption(w.Key, w.Value))]));
        }).ToArray();
        var strange = Enumerable.Range(0, parties).Select(_ => new int[parties]).ToArray();
        for (var a = 0; a < parties; a++)
            for (var b = 0; b < a; b++)
                strange[a][b] = strange[b][a] = random.Next(10) switch { 0 => 0, 1 or 2 => 100, _ => 200 };
        return new(requirements, made, strange, 1, random.Next(2) * 3, 500);
    }
}
