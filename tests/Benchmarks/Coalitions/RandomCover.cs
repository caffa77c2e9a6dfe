using CoCreate.Matching.Coalitions;

namespace CoCreate.Benchmarks.Coalitions;

/// <summary>Problems of a given size.</summary>
internal static class RandomCover
{
    public static CoverProblem Of(int seed, int requirements, int offers, int organisations, int widest)
    {
        var random = new Random(seed);
        var ways = Enumerable.Range(0, organisations).Select(_ => new Dictionary<ulong, int> { [0] = 0 }).ToArray();
        for (var offer = 0; offer < offers; offer++)
        {
            var owner = ways[offer < organisations ? offer : random.Next(organisations)];
            var covers = Enumerable.Range(0, random.Next(1, widest + 1)).Aggregate(0UL, (all, _) => all | 1UL << random.Next(requirements));
            var price = random.Next(3) == 0 ? 0 : random.Next(1, 40) * 50;
            foreach (var (known, cost) in owner.ToList())
                owner[known | covers] = Math.Min(owner.GetValueOrDefault(known | covers, int.MaxValue), cost + price);
        }
        var parties = ways.Select(w => new CoverParty(random.Next(60) * 10, 1U << random.Next(6), CoverOption.Undominated([.. w.Select(o => new CoverOption(o.Key, o.Value))]))).ToArray();
        var strange = parties.Select(_ => new int[organisations]).ToArray();
        for (var a = 0; a < organisations; a++)
            for (var b = 0; b < a; b++)
                strange[a][b] = strange[b][a] = random.Next(10) switch { 0 => 0, 1 or 2 => 100, _ => 200 };
        return new(requirements, parties, strange, 1, random.Next(2) * 3, 500);
    }
}
