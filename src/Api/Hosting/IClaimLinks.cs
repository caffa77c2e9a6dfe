namespace CoCreate.Api.Hosting;

/// <summary>Makes links by which an organisation's people take its page over.</summary>
public interface IClaimLinks
{
    /// <summary>The path of a new link.</summary>
    /// <param name="organisation">Whose page it is.</param>
    /// <param name="by">Who gives the link: an account, or the holder of another link.</param>
    /// <param name="need">The need it came up with, if any.</param>
    /// <param name="expires">Until when it works.</param>
    string PathFor(string organisation, string by, string? need, DateTimeOffset expires);
}
