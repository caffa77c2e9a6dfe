using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Demo;

/// <summary>Invents organisations with addresses, limits and habits of answering; some know little about themselves.</summary>
internal sealed class OrganisationMaker(Random ids, Random random, DateOnly today)
{
    private static readonly int Weights = Words.Organisations.Sum(k => k.Weight);
    private readonly HashSet<(string, string)> names = [];

    public (Organisation Record, DemoOrganisation Made) Make()
    {
        var kind = Kind();
        var town = Town.Any(random);
        var name = Name(kind, town);
        var made = new DemoOrganisation(Ids.From(ids), name, kind.Sector, kind, town);
        var voice = new Voice(random, Words.General, kind.Grammar).With("town", town.Plain).With("org", name);
        var placed = random.Percent(88);
        var claimed = random.Percent(62);
        return (new()
        {
            Id = made.Id,
            Status = RecordStatus.Published,
            Origin = Origin.Demo,
            Name = name,
            Sector = kind.Sector,
            // No real number begins with 00.
            Cvr = random.Percent(35) ? $"00{random.Next(1_000_000):D6}" : null,
            Description = random.Percent(90) ? voice.Say("about", random.Next(1, 3)) : null,
            Themes = [.. random.Some(kind.Gives, 1, 3).Select(p => p.Themes[0]).Distinct()],
            Municipality = placed || random.Percent(70) ? town.Municipality : null,
            Address = placed ? new(Names.Street(random), town.Postcode, town.Name) : null,
            Position = placed ? town.Around(random) : null,
            PositionFrom = placed ? PositionSource.Address : PositionSource.None,
            Web = random.Percent(55) ? $"https://{Names.Slug(name)}.example" : null,
            Claimed = claimed,
            Verified = claimed && random.Percent(70),
            Limits = Limits(voice),
            Responses = Responses(),
        }, made);
    }

    public IEnumerable<Unit> Units(DemoOrganisation organisation)
    {
        if (organisation.Sector is not (Sector.Municipality or Sector.School or Sector.Region) || !random.Percent(18))
            yield break;
        var voice = new Voice(random, Words.General, organisation.Kind.Grammar);
        foreach (var name in Enumerable.Range(0, random.Next(1, 4)).Select(_ => voice.Say("unit")!).Distinct())
            yield return new()
            {
                Id = Ids.From(ids),
                Status = RecordStatus.Published,
                Organisation = organisation.Id,
                Name = name,
                Address = new(Names.Street(random), organisation.Town.Postcode, organisation.Town.Name),
                Position = organisation.Town.Around(random),
                PositionFrom = PositionSource.Address,
            };
    }

    private OrganisationKind Kind()
    {
        var at = random.Next(Weights);
        return Words.Organisations.First(k => (at -= k.Weight) < 0);
    }

    private string Name(OrganisationKind kind, Town town)
    {
        var voice = new Voice(random, Words.General, kind.Grammar);
        var name = voice.Say("name")!;
        for (var i = 0; !names.Add((name, town.Municipality)); i++)
            name = i < 5 ? voice.Say("name")! : $"{name} {Names.Place(random)}";
        return name;
    }

    private Limits? Limits(Voice voice) => random.Percent(34)
        ? new(random.Next(1, 9), random.Percent(9) ? today.AddDays(random.Next(7, 120)) : null, random.Percent(40) ? voice.Say("notes") : null)
        : null;

    private Responses Responses()
    {
        if (random.Percent(35))
            return new();
        var asked = random.Next(1, 34);
        var answered = asked - (int)(asked * random.NextDouble() * random.NextDouble());
        return new(asked, answered, answered > 0 ? random.Next(2, 30) * random.Next(1, 9) : null);
    }
}
