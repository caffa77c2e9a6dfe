using System.Collections.Immutable;

namespace CoCreate.Network.Demo;

/// <summary>An invented person who can sign in to a demo. Passwords are the business of accounts.</summary>
/// <param name="Email">Address under cocreate.example.</param>
/// <param name="Name">Invented name.</param>
/// <param name="Role"><c>member</c>, <c>facilitator</c>, <c>council</c> or <c>administrator</c>.</param>
/// <param name="Organisations">Ids of the organisations the person is a member of.</param>
/// <param name="Municipalities">Codes of the municipalities the person facilitates or reads for.</param>
public sealed record DemoPerson(string Email, string Name, string Role, ImmutableArray<string> Organisations, ImmutableArray<string> Municipalities);

/// <summary>Who can sign in to a demo.</summary>
public static class DemoPeople
{
    /// <summary>One of each role, members of four sectors.</summary>
    public static ImmutableArray<DemoPerson> All { get; } =
    [
        new("laerer@cocreate.example", "Mette Kjær", "member", ["toldbodskolen"], []),
        new("forening@cocreate.example", "Jens Mortensen", "member", ["pramdragerlauget"], []),
        new("virksomhed@cocreate.example", "Birgit Lund", "member", ["gudenaa-kantiner"], []),
        new("viden@cocreate.example", "Aud Nissen", "member", ["ph-oestjylland"], []),
        new("facilitator@cocreate.example", "Søren Holm", "facilitator", [], ["0730"]),
        new("byraad@cocreate.example", "Karen Dalsgaard", "council", [], ["0730"]),
        new("admin@cocreate.example", "Driften", "administrator", [], []),
    ];
}
