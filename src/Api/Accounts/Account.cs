namespace CoCreate.Api.Accounts;

/// <summary>A person who can sign in. Mutable because ASP.NET Core Identity sets its fields one by one before it saves.</summary>
public sealed class Account
{
    /// <summary>Opaque and pseudonymous: the only thing of a person that the network's log carries.</summary>
    public required string Id { get; init; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    /// <summary>The e-mail address as compared: upper case.</summary>
    public string EmailKey { get; set; } = "";
    public string? Password { get; set; }
    /// <summary>Changes when the password does; older sign-ins end.</summary>
    public string Stamp { get; set; } = "";
    public int Failed { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    /// <summary>What the person reads, <c>da</c> or <c>en</c>; letters are written in it.</summary>
    public string Language { get; set; } = "da";
    /// <summary>Signs in with the password everybody knows.</summary>
    public bool Demo { get; init; }
}
