using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using Npgsql;
using NpgsqlTypes;

namespace CoCreate.Benchmarks.Rivals.Postgres;

/// <summary>Offers and questions as PostgreSQL takes them.</summary>
internal static class PostgresRows
{
    public static async Task WriteAsync(NpgsqlBinaryImporter copy, OfferRow o)
    {
        var (x, y, z) = OnBall(o.At);
        await copy.StartRowAsync();
        await copy.WriteAsync(o.Number);
        await copy.WriteAsync(o.Id);
        await copy.WriteAsync(o.Owner);
        await copy.WriteAsync((short)o.Sector);
        await copy.WriteAsync((short)o.Kind);
        await copy.WriteAsync(o.Themes);
        for (var i = 0; i < 3; i++)
            await WriteAsync(copy, i < o.Themes.Length ? (short?)o.Themes[i] : null);
        await copy.WriteAsync(o.Subjects);
        await copy.WriteAsync(o.Grades);
        await copy.WriteAsync(Grades(o.Grades));
        await copy.WriteAsync(o.Weekdays);
        await copy.WriteAsync(o.Online);
        await copy.WriteAsync(o.Comes);
        await copy.WriteAsync(o.Visited);
        await copy.WriteAsync(x);
        await copy.WriteAsync(y);
        await copy.WriteAsync(z);
        await WriteAsync(copy, o.Radius);
        await copy.WriteAsync(Chord2(o.Goes));
        for (var i = 0; i < 2; i++)
        {
            await WriteAsync(copy, i < o.Periods.Length ? (int?)o.Periods[i].From : null);
            await WriteAsync(copy, i < o.Periods.Length ? (int?)o.Periods[i].To : null);
        }
        await copy.WriteAsync(o.LastDay);
        await copy.WriteAsync(o.Full);
        await WriteAsync(copy, o.Room);
        await WriteAsync(copy, o.Price);
        await copy.WriteAsync((short)o.Per);
        await WriteAsync(copy, o.Fresh);
        await copy.WriteAsync(o.Answers);
        await WriteAsync(copy, o.PausedUntil);
        await copy.WriteAsync(o.LimitUsed);
    }

    private static readonly (string Name, NpgsqlDbType Type, Func<RivalQuestion, object> Value)[] Parameters =
    [
        ("words", NpgsqlDbType.Text, q => string.Join(' ', q.Telling)),
        ("enough", NpgsqlDbType.Double, q => q.Enough),
        ("today", NpgsqlDbType.Integer, q => q.Today),
        ("owner", NpgsqlDbType.Integer, q => q.Owner),
        ("asked", NpgsqlDbType.Array | NpgsqlDbType.Integer, q => q.AskedThemes),
        ("close", NpgsqlDbType.Array | NpgsqlDbType.Integer, q => q.CloseThemes),
        ("gradeList", NpgsqlDbType.Array | NpgsqlDbType.Integer, q => Grades(q.Grades)),
        ("themes", NpgsqlDbType.Integer, q => q.AskedThemes.Length),
        ("likeness0", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Likeness[0]),
        ("likeness1", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Likeness[1]),
        ("likeness2", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Likeness[2]),
        ("grades", NpgsqlDbType.Integer, q => q.Grades),
        ("gradeCount", NpgsqlDbType.Integer, q => q.GradeCount),
        ("subjects", NpgsqlDbType.Bigint, q => q.Subjects),
        ("subjectCount", NpgsqlDbType.Double, q => (double)q.SubjectCount),
        ("weekdays", NpgsqlDbType.Integer, q => q.Weekdays),
        ("weekdayCount", NpgsqlDbType.Double, q => (double)q.WeekdayCount),
        ("kinds", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Kinds),
        ("wanted", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Wanted.Select(w => (double?)w).ToArray()),
        ("times", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Times),
        ("sectors", NpgsqlDbType.Array | NpgsqlDbType.Double, q => q.Sectors),
        ("budget", NpgsqlDbType.Double, q => q.Budget),
        ("windowFrom", NpgsqlDbType.Integer, q => q.Window.From),
        ("windowTo", NpgsqlDbType.Integer, q => q.Window.To),
        ("windowEnough", NpgsqlDbType.Double, q => (double)q.WindowEnough),
        ("endOfWait", NpgsqlDbType.Integer, q => q.EndOfWait),
        ("x", NpgsqlDbType.Double, q => OnBall(q.At).X),
        ("y", NpgsqlDbType.Double, q => OnBall(q.At).Y),
        ("z", NpgsqlDbType.Double, q => OnBall(q.At).Z),
        ("reach", NpgsqlDbType.Double, q => q.Reach),
        ("far", NpgsqlDbType.Double, q => Math.Sqrt(Chord2(q.Furthest))),
        ("reach2", NpgsqlDbType.Double, q => Chord2(q.Reach)),
        .. new[] { "theme", "text", "subject", "kind", "audience", "distance", "time", "weekday", "capacity", "price", "history", "trust", "sector", "freshness", "answer" }
            .Select(name => (name, NpgsqlDbType.Double, (Func<RivalQuestion, object>)(q => q.Most(CodeOf(name))))),
    ];

    /// <summary>The parameters that the statement names.</summary>
    public static void Declare(NpgsqlCommand command)
    {
        foreach (var (name, type, _) in Parameters.Where(p => Regex.IsMatch(command.CommandText, $@"@{p.Name}\b")))
            command.Parameters.Add(new NpgsqlParameter(name, type));
    }

    public static void Fill(NpgsqlCommand command, RivalQuestion question)
    {
        foreach (var (name, _, value) in Parameters)
            if (command.Parameters.Contains(name))
                command.Parameters[name].Value = value(question);
    }

    private static string CodeOf(string name) => name switch { "weekday" => "weekdays", "sector" => "sectors", "answer" => "answers", _ => name };

    private static int[] Grades(int bits) => [.. Enumerable.Range(0, 16).Where(g => (bits >> g & 1) != 0)];

    private static Task WriteAsync<T>(NpgsqlBinaryImporter copy, T? value) where T : struct => value is { } said ? copy.WriteAsync(said) : copy.WriteNullAsync();

    private static (double X, double Y, double Z) OnBall(Position at)
    {
        double lat = at.Lat * Math.PI / 180, lon = at.Lon * Math.PI / 180;
        return (Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));
    }

    // the square of the straight line through a ball of radius 1; further than any when it goes half round
    private static double Chord2(double km) => km < 0 ? -1 : km >= 20_000 ? 5 : Math.Pow(2 * Math.Sin(km / 12_742), 2);
}
