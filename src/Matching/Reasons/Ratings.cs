namespace CoCreate.Matching.Reasons;

/// <summary>From a score to a word.</summary>
public static class Ratings
{
    /// <summary>The least score of each.</summary>
    public const int Great = 7_500, Good = 5_000, Fair = 2_500;

    /// <summary>The word for a score.</summary>
    public static Rating Of(int score) => score switch
    {
        >= Great => Rating.Great,
        >= Good => Rating.Good,
        >= Fair => Rating.Fair,
        _ => Rating.Poor,
    };

    /// <summary>The least score of the next rating; null above great.</summary>
    public static int? Next(int score) => score switch
    {
        >= Great => null,
        >= Good => Great,
        >= Fair => Good,
        _ => Fair,
    };
}
