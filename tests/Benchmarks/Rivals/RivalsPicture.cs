using System.Globalization;
using System.Text;
using CoCreate.Benchmarks.Rivals.Partners;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>Two charts side by side: milliseconds on a logarithmic scale, and NDCG@10.</summary>
internal sealed class RivalsPicture(Race race, Quality? quality)
{
    private const int Names = 150, Width = 420, Row = 44, Top = 60, Bar = 13;
    private const string Mine = "#1c6e5a", Theirs = "#9a9a94", Pale = "0.45";
    private readonly StringBuilder svg = new();

    public string Svg()
    {
        var rows = race.Runners.Select(r => (r.Name, Times: r.Inside ?? r.Times)).ToList();
        var height = Top + rows.Count * Row + 50;
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 {height}" font-family="sans-serif" font-size="13" fill="#222"><rect width="1040" height="{height}" fill="#fff"/>""");
        Text(20, 24, $"Best 20 of {race.Network.Offers.Length:N0} offers: milliseconds a question (median; pale: p99), logarithmic", 15);
        var (least, most) = (Math.Log10(rows.Min(r => r.Times.Median)) - 0.3, Math.Log10(rows.Max(r => r.Times.P99)) + 0.05);
        for (var power = (int)Math.Ceiling(least); power <= most; power++)
            Line(Names + At(power), height - 40, Math.Pow(10, power).ToString("0.###", CultureInfo.InvariantCulture));
        for (var i = 0; i < rows.Count; i++)
        {
            var (name, times) = rows[i];
            Text(20, Top + i * Row + 20, name, 13);
            Bars(Names, Top + i * Row, At(Math.Log10(times.Median)), At(Math.Log10(times.P99)), i == 0, $"{times.Median:0.0}", $"{times.P99:0.0}");
        }
        if (quality is not null)
            Partners(rows.ConvertAll(r => r.Name), height);
        return svg.Append("</svg>\n").ToString();

        double At(double power) => (power - least) / (most - least) * Width;
    }

    private void Partners(List<string> engines, int height)
    {
        const int left = 660, width = 320;
        Text(left, 24, "NDCG@10 of real partners, dk", 15);
        foreach (var step in new[] { 0.1, 0.2, 0.3, 0.4, 0.5 })
            Line(left + step / 0.6 * width, height - 40, step.ToString("0.0", CultureInfo.InvariantCulture));
        for (var i = 0; i < engines.Count; i++)
        {
            var found = quality!.Found.Where(f => f.Engine == engines[i]).ToList();
            if (found.Count == 0)
                continue;
            var ndcg = (i == 0 ? found[^1] : found.MaxBy(f => f.Ndcg[0])).Ndcg[0];
            Rectangle(left, Top + i * Row + 4, ndcg / 0.6 * width, Bar * 1.6, i == 0, "1");
            Text(left + ndcg / 0.6 * width + 6, Top + i * Row + 20, ndcg.ToString("0.000", CultureInfo.InvariantCulture), 12);
        }
    }

    private void Bars(double x, double y, double median, double p99, bool mine, FormattableString medianText, FormattableString p99Text)
    {
        Rectangle(x, y + 2, median, Bar, mine, "1");
        Rectangle(x, y + 4 + Bar, p99, Bar, mine, Pale);
        Text(x + median + 6, y + Bar, medianText.ToString(CultureInfo.InvariantCulture), 12);
        Text(x + p99 + 6, y + 2 + 2 * Bar, p99Text.ToString(CultureInfo.InvariantCulture), 12);
    }

    private void Rectangle(double x, double y, double width, double height, bool mine, string opacity) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{x:F1}" y="{y:F1}" width="{width:F1}" height="{height:F1}" fill="{(mine ? Mine : Theirs)}" opacity="{opacity}"/>""");

    private void Line(double x, double bottom, string label)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{x:F1}" x2="{x:F1}" y1="{Top - 16}" y2="{bottom:F1}" stroke="#ddd"/>""");
        Text(x - 8, bottom + 18, label, 12);
    }

    private void Text(double x, double y, string text, int size) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x:F1}" y="{y:F1}" font-size="{size}">{text}</text>""");
}
