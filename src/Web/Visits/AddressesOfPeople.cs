namespace CoCreate.Web.Visits;

public static partial class Addresses
{
    public const string News = "/nyt", Introduce = "/forbind", Introductions = "/forbindelser", Letter = "/s";

    /// <summary>One introduction, and within it the letter to one of them.</summary>
    public static string Introduction(string id, string? to = null) => $"{Introductions}/{Uri.EscapeDataString(id)}{(to is null ? "" : "?til=" + Uri.EscapeDataString(to))}";

    /// <summary>The bench with these on it.</summary>
    public static string IntroduceThese(IEnumerable<string> organisations, string? need = null) =>
        $"{Introduce}?{string.Join('&', organisations.Select(id => "org=" + Uri.EscapeDataString(id)).Concat(need is null ? [] : ["behov=" + Uri.EscapeDataString(need)]))}";

    /// <summary>What a letter's link leads to.</summary>
    public static string LetterOf(string code) => $"{Letter}/{Uri.EscapeDataString(code)}";

    /// <summary>Asking to take an organisation's page over.</summary>
    public static string TakeOver(string organisation) => Organisation(organisation) + "/overtag";

    /// <summary>The letters of an import.</summary>
    public static string ImportLetters(string import) => $"{Import}/{Uri.EscapeDataString(import)}/breve";
}
