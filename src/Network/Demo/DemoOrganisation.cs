using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>What the generator remembers of an organisation while it makes what belongs to it.</summary>
internal readonly record struct DemoOrganisation(string Id, string Name, Sector Sector, OrganisationKind Kind, Town Town);

/// <summary>A kind of organisation: sector, how often, what such people give and need.</summary>
internal sealed class OrganisationKind
{
    public required Grammar Grammar { get; init; }
    public required Sector Sector { get; init; }
    public required int Weight { get; init; }
    public required Pack[] Gives { get; init; }
    public required Pack[] Needs { get; init; }
}

/// <summary>A field of life with its words: what is done, where, with what.</summary>
internal sealed class Pack
{
    public required Grammar Grammar { get; init; }
    public required string[] Themes { get; init; }
    public required string[] Subjects { get; init; }
    public required (int From, int To)? Grades { get; init; }
    public required OfferKind[] Kinds { get; init; }
}
