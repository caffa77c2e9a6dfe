namespace CoCreate.Api.Hosting;

/// <summary>Links to the page after yes, for a member nobody of whom signs in.</summary>
public interface ISideLinks
{
    /// <summary>The whole address of a link for one member.</summary>
    string For(string partnership, string side, string address);
}
