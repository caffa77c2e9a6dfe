namespace CoCreate.Network.Reference;

/// <summary>A word in both languages.</summary>
public sealed record Label(string Da, string En)
{
    /// <summary>The word in a language, Danish unless it is English that is asked for.</summary>
    /// <param name="language">BCP 47, <c>da</c> or <c>en-GB</c>.</param>
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Da;
}
