using System.Globalization;
using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>The grammar of the demo network, read once.</summary>
internal static class Words
{
    public static Grammar General { get; } = Grammar.Read("general.txt")[0];

    private static readonly Dictionary<string, Pack> Packs = new[] { "pack-1.txt", "pack-2.txt", "pack-3.txt" }
        .SelectMany(Grammar.Read).ToDictionary(g => g.Name, Pack);

    public static OrganisationKind[] Organisations { get; } = [.. Grammar.Read("organisations.txt").Select(g => new OrganisationKind
    {
        Grammar = g,
        Sector = Enum.Parse<Sector>(g.Plain("sector"), ignoreCase: true),
        Weight = int.Parse(g.Plain("weight"), CultureInfo.InvariantCulture),
        Gives = [.. g.List("gives").Select(name => Packs[name])],
        Needs = [.. g.List("needs").Select(name => Packs[name])],
    })];

    private static Pack Pack(Grammar g)
    {
        var grades = g.Plain("grades").Split('-');
        return new()
        {
            Grammar = g,
            Themes = g.List("themes"),
            Subjects = g.List("subjects"),
            Grades = grades.Length == 2 ? (int.Parse(grades[0], CultureInfo.InvariantCulture), int.Parse(grades[1], CultureInfo.InvariantCulture)) : null,
            Kinds = [.. g.List("kinds").Select(k => Enum.Parse<OfferKind>(k, ignoreCase: true)).Where(k => g.Find(Reference.Labels.Wire(k) + ".title") is not null)],
        };
    }
}
