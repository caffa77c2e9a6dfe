namespace CoCreate.Api.Accounts;

/// <summary>Who belongs to which organisation.</summary>
public interface IMemberships
{
    /// <summary>Makes an account a member.</summary>
    void Join(string account, string organisation);

    /// <summary>Ends a membership.</summary>
    void Leave(string account, string organisation);
}
