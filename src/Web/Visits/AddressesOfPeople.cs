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

    /// <summary>One request, as its sides see it.</summary>
    public static string RequestOf(string id, string? answer = null) => $"/forespoergsler/{Uri.EscapeDataString(id)}{(answer is null ? "" : "?svar=" + answer)}";

    /// <summary>The form that asks somebody, filled from a need and an offer.</summary>
    public static string AskAbout(string? to = null, string? need = null, string? offer = null) => "/spoerg?" + string.Join('&',
        new[] { ("til", to), ("behov", need), ("tilbud", offer) }.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
}
