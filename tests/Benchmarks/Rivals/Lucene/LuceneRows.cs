using System.Globalization;

namespace CoCreate.Benchmarks.Rivals.Lucene;

/// <summary>Offers and questions as lines for the Java process.</summary>
internal static class LuceneRows
{
    public static string Row(OfferRow o) => Joined('\t', o.Id, o.Title, o.Text, o.Owner, o.Sector, o.Kind, Joined(',', [.. o.Themes.Cast<object>()]), o.Subjects, o.Grades, o.Weekdays,
        o.Online ? 1 : 0, o.Comes ? 1 : 0, o.Visited ? 1 : 0, o.At.Lat, o.At.Lon, o.Radius ?? 1e6, o.Goes, o.Periods[0].From, o.Periods[0].To, o.Periods[^1].From, o.Periods[^1].To,
        o.LastDay, o.Full ? 1 : 0, o.Room ?? -1, o.Price ?? -1, o.Per, o.Fresh ?? 0, o.Answers, o.PausedUntil ?? 0, o.LimitUsed ? 1 : 0);

    public static string Question(RivalQuestion q) => Joined('\t', string.Join(' ', q.Telling), q.Enough / 2.2, q.Today, q.Owner, Joined(',', [.. q.AskedThemes.Cast<object>()]),
        List(q.Likeness[0]), List(q.Likeness[1]), List(q.Likeness[2]), q.Grades, q.Subjects, q.Weekdays, List(q.Kinds), List(q.Wanted.Select(w => (double)(w ?? -1))), List(q.Times), List(q.Sectors),
        q.Budget, q.Window.From, q.Window.To, q.WindowEnough, q.EndOfWait, q.At.Lat, q.At.Lon, q.Reach,
        string.Join(',', q.Ties.Select(t => $"{t.Key}:{t.Value}")),
        List(new[] { "theme", "text", "subject", "kind", "audience", "distance", "time", "weekdays", "capacity", "price", "sectors", "freshness", "answers" }.Select(q.Most)));

    private static string List(IEnumerable<double> values) => Joined(',', [.. values.Cast<object>()]);

    private static string Joined(char separator, params object[] values) => string.Join(separator, values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)));
}
