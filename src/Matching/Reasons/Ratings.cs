namespace CoCreate.Matching.Reasons;

/// <summary>From a score to a word.</summary>
internal static class Ratings
{
    public static Rating Of(int score) => score switch
    {
        >= 7_500 => Rating.Great,
        >= 5_000 => Rating.Good,
        >= 2_500 => Rating.Fair,
        _ => Rating.Poor,
    };
}
