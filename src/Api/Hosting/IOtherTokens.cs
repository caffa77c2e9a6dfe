namespace CoCreate.Api.Hosting;

/// <summary>Bearer tokens that are no account's: they open something of their own, and are not refused at the door.</summary>
public interface IOtherTokens
{
    /// <summary>Whether it is one, and still holds.</summary>
    bool Holds(string token);
}
