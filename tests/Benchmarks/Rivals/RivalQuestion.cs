using System.Numerics;
using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Rules;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>
/// A need as numbers. What CoCreate works out within its own time (most points of each signal, likeness of themes, the most telling words,
/// what each kind is worth) is handed to the rivals ready-made and not counted.
/// </summary>
internal sealed class RivalQuestion
{
    private const int Words = 24, MostThemes = 3;
    private readonly Dictionary<string, int> most;

    public RivalQuestion(MatchIndex index, Need need, double furthest)
    {
        Need = need;
        var setting = Matching.Ranking.Plan.For(index, RivalNetwork.Ask(need)).Settings[0];
        var card = setting.Card;
        most = setting.InPlay.Select((s, i) => (s.Code, Most: setting.Most[i])).ToDictionary(s => s.Code, s => s.Most);
        Today = setting.Today.DayNumber;
        Owner = card.OwnerNumber;
        var asked = card.Themes.ToArray();
        if (asked.Length > MostThemes)
            throw new InvalidOperationException("The rivals' queries are written for three themes.");
        AskedThemes = Array.ConvertAll(asked, t => (int)t);
        Likeness = [.. Enumerable.Range(0, MostThemes).Select(i => Enumerable.Range(0, index.Themes.Count)
            .Select(other => i < asked.Length ? index.Themes.Likeness(asked[i], other) : -1).ToArray())];
        CloseThemes = [.. Enumerable.Range(0, index.Themes.Count).Where(t => Likeness.Any(row => row[t] >= 0.45))];
        Telling = [.. setting.Query.Terms.Select(t => t.Written.ToLowerInvariant()).Distinct().Take(Words)];
        Enough = setting.Query.Full;
        (Subjects, Grades, Weekdays) = ((long)card.Subjects, card.Grades, card.Weekdays);
        Kinds = [.. Enum.GetValues<OfferKind>().Select(kind => KindSignal.Meets(card.Kinds, 1 << (int)kind))];
        Wanted = [.. Enum.GetValues<OfferKind>().Select(kind => CapacitySignal.Wanted(need, kind))];
        Sectors = [.. Enum.GetValues<Sector>().Select(sector => SectorSignal.Complement(card.Owner?.Sector, sector, need.Wicked))];
        Times = [.. Enum.GetValues<PricePer>().Select(per => per switch { PricePer.Pupil => (double)need.GroupSize!, PricePer.Class => Math.Max(1, Math.Ceiling((need.GroupSize ?? 1) / 28.0)), _ => 1 })];
        Budget = (double)need.Budget!.Amount;
        Window = card.Days[0];
        EndOfWait = PausedRule.EndOfWait(card, setting.Today)!.Value.DayNumber;
        At = card.Position!.Value;
        Reach = need.ReachKm!.Value;
        Furthest = Math.Max(Reach, furthest);
        Ties = TiesOf(index, setting);
    }

    public Need Need { get; }
    public int Today { get; }
    public int Owner { get; }
    public int[] AskedThemes { get; }
    /// <summary>For each of three asked themes how well every theme of the tree answers it; −1 throughout where fewer are asked.</summary>
    public double[][] Likeness { get; }
    /// <summary>Themes that answer one of the asked below the tree's first level.</summary>
    public int[] CloseThemes { get; }
    /// <summary>The most telling words, as written.</summary>
    public string[] Telling { get; }
    /// <summary>The BM25 sum that counts as saying the same.</summary>
    public double Enough { get; }
    public long Subjects { get; }
    public int SubjectCount => BitOperations.PopCount((ulong)Subjects);
    public int Grades { get; }
    public int GradeCount => BitOperations.PopCount((uint)Grades);
    public int Weekdays { get; }
    public int WeekdayCount => BitOperations.PopCount((uint)Weekdays);
    /// <summary>The value of each kind of offer.</summary>
    public double[] Kinds { get; }
    /// <summary>How many an offer of each kind must hold.</summary>
    public int?[] Wanted { get; }
    /// <summary>The value of each sector of the giver.</summary>
    public double[] Sectors { get; }
    /// <summary>How many times the price is paid, by what it is counted by.</summary>
    public double[] Times { get; }
    public double Budget { get; }
    public (int From, int To) Window { get; }
    public int WindowEnough => Math.Min(14, Window.To - Window.From + 1);
    public int EndOfWait { get; }
    public Position At { get; }
    public double Reach { get; }
    /// <summary>No farther than this does anybody go, online apart.</summary>
    public double Furthest { get; }
    /// <summary>Points of history and trust by organisation; PostgreSQL works them out itself.</summary>
    public Dictionary<int, int> Ties { get; }

    /// <summary>The most points of a signal; 0 when it is out of play.</summary>
    public double Most(string signal) => most.GetValueOrDefault(signal);

    private static Dictionary<int, int> TiesOf(MatchIndex index, Setting setting)
    {
        var points = new Dictionary<int, int>();
        foreach (var profile in index.Profiles.All().Where(p => setting.Ties.Has(p.OwnerNumber)))
        {
            var pair = new Pair(setting, profile, 0);
            points[profile.OwnerNumber] = Enumerable.Range(0, setting.InPlay.Length).Where(i => setting.InPlay[i].Code is "history" or "trust").Sum(i => setting.PointsOf(i, pair));
        }
        return points;
    }
}
