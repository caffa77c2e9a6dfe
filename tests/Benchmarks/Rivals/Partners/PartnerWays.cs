namespace CoCreate.Benchmarks.Rivals.Partners;

/// <summary>
/// How a text index ranks partners: by what organisations took part in. Either the past projects are found and each gives its score to its
/// members, or all texts of an organisation are one document and it is found itself.
/// </summary>
internal static class PartnerWays
{
    public const string Projects = "projects", Sharp = "sharp, nearby", Profiles = "profiles";

    public static IReadOnlyList<Way> All { get; } =
    [
        new(Projects, "one document a past project; an organisation gets the sum of its projects' scores"),
        new(Sharp, "the same with the square of each score, so that the few nearest decide, and projects in the question's own region counted four times"),
        new(Profiles, "one document an organisation, with the titles and texts of all it took part in"),
    ];

    /// <summary>Which power of a project's score its members get.</summary>
    public static double Power(string way) => way == Sharp ? 2 : 1;

    /// <summary>How many times a project in the question's region counts.</summary>
    public static double Region(string way) => way == Sharp ? 4 : 1;
}
