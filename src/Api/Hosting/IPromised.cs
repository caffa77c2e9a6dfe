namespace CoCreate.Api.Hosting;

/// <summary>New requests that are on their way to organisations and not sent yet: they count against the month's limit when others are suggested.</summary>
public interface IPromised
{
    /// <summary>How many, by organisation.</summary>
    IReadOnlyDictionary<string, int> ByOrganisation();
}
