using System.Collections.Immutable;

namespace CoCreate.Web.Pages.Search;

/// <summary>Grades as schools speak of them: three bands, or one grade. In the address <c>4-6</c> or <c>4</c>.</summary>
public static class GradeBand
{
    public static readonly string[] All = ["0-3", "4-6", "7-10"];

    /// <summary>The grades of a band; none when it is no band.</summary>
    public static ImmutableArray<int> Of(string band) => band switch
    {
        "0-3" => [0, 1, 2, 3],
        "4-6" => [4, 5, 6],
        "7-10" => [7, 8, 9, 10],
        { Length: 1 or 2 } when int.TryParse(band, out var grade) && grade is >= 0 and <= 10 => [grade],
        _ => [],
    };
}
