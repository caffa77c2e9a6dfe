using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoCreate.Benchmarks.Scale;

/// <summary>Draws how milliseconds grow with the network, both axes in powers of ten.</summary>
internal static class GrowthPlot
{
    private const int Width = 640, Height = 400, Left = 70, Right = 20, Top = 40, Bottom = 50;
    private const double LeastMs = 0.1, MostMs = 100, LeastOffers = 5_000, MostOffers = 2_000_000;

    /// <summary>Writes results/scale.svg beside the sources.</summary>
    public static void Save(IReadOnlyList<Growth> sizes, [CallerFilePath] string here = "") =>
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "results", "scale.svg"), Draw(sizes));

    private static string Draw(IReadOnlyList<Growth> sizes)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>Milliseconds for the best 20 offers as the network grows</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        foreach (var ms in new[] { 0.1, 1, 10, 100 })
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(ms):F1}H{Width - Right}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(ms) + 4:F1}\" text-anchor=\"end\">{ms} ms</text>\n");
        foreach (var size in sizes)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(size.Offers):F1}\" y=\"{Height - Bottom + 22}\" text-anchor=\"middle\">{size.Offers:N0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">offers</text>\n");
        Line(svg, sizes, "answer p99", "#b3261e", s => s.Answer.P99, 0);
        Line(svg, sizes, "answer p50", "#e08a00", s => s.Answer.Median, 1);
        Line(svg, sizes, "ranking p99", "#1f5fa8", s => s.Ranking.P99, 2);
        Line(svg, sizes, "ranking p50", "#2e7d32", s => s.Ranking.Median, 3);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Line(StringBuilder svg, IReadOnlyList<Growth> sizes, string name, string colour, Func<Growth, double> ms, int place)
    {
        var points = string.Join(' ', sizes.Select(s => string.Create(CultureInfo.InvariantCulture, $"{X(s.Offers):F1},{Y(ms(s)):F1}")));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
        foreach (var s in sizes)
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(s.Offers):F1}\" cy=\"{Y(ms(s)):F1}\" r=\"3.5\" fill=\"{colour}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + 10 + place * 140}\" y=\"22\" fill=\"{colour}\">{name}</text>\n");
    }

    private static double X(double offers) => Left + (Width - Left - Right) * Math.Log(offers / LeastOffers) / Math.Log(MostOffers / LeastOffers);

    private static double Y(double ms) => Height - Bottom - (Height - Top - Bottom) * Math.Log(Math.Clamp(ms, LeastMs, MostMs) / LeastMs) / Math.Log(MostMs / LeastMs);
}
