using System.Collections.Immutable;

namespace CoCreate.Api.Accounts;

/// <summary>The five roles; a person may hold several.</summary>
public enum Role { Visitor, Member, Facilitator, Council, Administrator }

/// <summary>Who acts: a pseudonymous id with roles and what they reach. Decisions see nothing else of a person.</summary>
/// <param name="Id">Account id; <c>visitor</c> when nobody is signed in.</param>
/// <param name="Roles">What the person is.</param>
/// <param name="Organisations">Ids of the organisations the person is a member of.</param>
/// <param name="Municipalities">Codes of the municipalities the person facilitates or reads for.</param>
public sealed record Actor(string Id, ImmutableArray<Role> Roles, ImmutableArray<string> Organisations, ImmutableArray<string> Municipalities)
{
    /// <summary>Nobody signed in.</summary>
    public static Actor Visitor { get; } = new("visitor", [Role.Visitor], [], []);

    /// <summary>Whether somebody is signed in.</summary>
    public bool SignedIn => Id != "visitor";

    /// <summary>Whether the person holds a role.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
