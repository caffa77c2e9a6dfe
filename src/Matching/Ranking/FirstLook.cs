using System.Runtime.CompilerServices;
using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>What the columns alone tell of a candidate: theme, text and kind exactly, and the most that the rest can add.</summary>
internal sealed class FirstLook
{
    private readonly Setting setting;
    private readonly ThemeRows themes;
    private readonly int themeMost, textMost, distanceMost, subjectMost, audienceMost, timeMost, weekdaysMost, capacityMost, sectorMost, freshMost, answerMost, rest, tieMost;
    private readonly int[] kindPoints = new int[256];
    // by the bits of what is given; -1 when nothing of it is counted
    private readonly int[] wanted = new int[256];
    private readonly double? reach;
    private readonly float full;
    private readonly int nothingPoints;
    private readonly bool outsideApplies;

    public FirstLook(Setting setting)
    {
        this.setting = setting;
        themes = new(setting);
        full = setting.Query.Full;
        var unknown = new List<int>();
        for (var i = 0; i < setting.InPlay.Length; i++)
        {
            var most = setting.Most[i];
            switch (setting.InPlay[i].Code)
            {
                case "theme": themeMost = most; continue;
                case "text": textMost = most; nothingPoints = Round(most * TextSignal.Nothing); continue;
                case "kind":
                    for (var kinds = 0; kinds < 256; kinds++)
                        kindPoints[kinds] = Round(most * KindSignal.Meets(setting.Asks ? setting.Card.Kinds : kinds, setting.Asks ? kinds : setting.Card.Kinds));
                    continue;
                case "distance": distanceMost = most; break;
                case "history" or "trust": tieMost += most; break;
                case "subject": subjectMost = most; rest += most; break;
                case "audience": audienceMost = most; rest += most; break;
                case "time": timeMost = most; rest += most; break;
                case "capacity": capacityMost = most; rest += most; break;
                case "sectors": sectorMost = most; rest += most; break;
                case "freshness": freshMost = most; rest += most; break;
                case "answers": answerMost = most; rest += most; break;
                case "weekdays": weekdaysMost = most; rest += most; break;
                default: rest += most; break;
            }
            unknown.Add(i);
        }
        Unknown = [.. unknown];
        MostAfter = new int[Unknown.Length];
        for (var i = Unknown.Length - 2; i >= 0; i--)
            MostAfter[i] = MostAfter[i + 1] + setting.Most[Unknown[i + 1]];
        Array.Fill(wanted, -1);
        if (setting.Card.Need is { } need)
            foreach (var kind in Enum.GetValues<OfferKind>())
                wanted[1 << (int)kind] = CapacitySignal.Wanted(need, kind) ?? -1;
        Rest = rest + distanceMost + tieMost;
        outsideApplies = OutsideField.Applies(setting);
        reach = DistanceSignal.ReachOf(setting.Card);
    }

    /// <summary>The signals that are not known from the columns, by their place in <see cref="Setting.InPlay"/>.</summary>
    public int[] Unknown { get; }

    /// <summary>The most that those after each of them can add.</summary>
    public int[] MostAfter { get; }

    /// <summary>The most that all others can add.</summary>
    public int Rest { get; }

    /// <summary>The points of theme, text and kind; related unless the two share not even a first level of themes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Known(Columns columns, int at, float text, out bool related) => kindPoints[columns.Kinds[at]] + ThemeAndText(columns, at, text, out related);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ThemeAndText(Columns columns, int at, float text, out bool related)
    {
        var tops = columns.Tops[at];
        related = (tops & setting.Card.Tops) != 0 || tops == 0;
        var likeness = themeMost == 0 || tops == 0 ? 0 : related ? themes.Likeness(columns.Themes(at)) : -1;
        var points = Round(themeMost * likeness);
        if (text > 0)
            points += TextPoints(text);
        else if (likeness <= 0 && columns.Worded[at])
            points += nothingPoints;
        return points;
    }

    /// <summary>How far from the field the candidate comes, as far as it matters yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Apart Apart(Columns columns, int at, bool related, Outcome outcome) =>
        !outsideApplies ? Ranking.Apart.Same
        : !related ? OutsideField.Meets(setting, columns.Kinds[at]) ? Ranking.Apart.Outside : Ranking.Apart.Same
        : !outcome.Outside.IsEmpty ? Ranking.Apart.Same
        : OutsideField.Of(setting, columns.Kinds[at], columns.Themes(at));

    /// <summary>The most points the candidate can reach; once it is below the threshold it is not made finer.</summary>
    public int AtMost(Columns columns, int at, int known, float km, int threshold)
    {
        var most = known + rest + distanceMost + (tieMost > 0 && setting.Ties.Has(columns.Owners[at]) ? tieMost : 0);
        if (most < threshold || !setting.Asks)
            return most;
        if (distanceMost > 0 && (most += DistanceAtMost(columns, at, km) - distanceMost) < threshold)
            return most;
        var card = setting.Card;
        if (timeMost > 0 && (most += Points.Round(timeMost * TimeSignal.Shared(card.Days, columns.Days(at))) - timeMost) < threshold)
            return most;
        if (subjectMost > 0 && !card.OtherSubjects && columns.Subjects[at] != ulong.MaxValue
            && (most += Points.Round(subjectMost * SubjectSignal.Met(card.Subjects, columns.Subjects[at])) - subjectMost) < threshold)
            return most;
        if (capacityMost > 0)
            most += CapacityOf(columns, at) - capacityMost;
        if (audienceMost > 0 && card.Grades != 0 && columns.Grades[at] != 0)
            most += Points.Round(audienceMost * AudienceSignal.Grades(card.Grades, columns.Grades[at])) - audienceMost;
        if (weekdaysMost > 0)
            most += Points.Round(weekdaysMost * WeekdaySignal.Shared(card.Weekdays, columns.Weekdays[at])) - weekdaysMost;
        if (most < threshold)
            return most;
        most += Points.Round(answerMost * columns.Habits[at]) - answerMost;
        if (freshMost > 0)
            most += Points.Round(freshMost * FreshnessSignal.Confirmed(columns.Fresh[at], setting.Today)) - freshMost;
        if (sectorMost > 0)
            most += Points.Round(sectorMost * SectorSignal.Complement(card.Owner?.Sector, columns.Sectors[at], card.Need is { Wicked: true })) - sectorMost;
        return most;
    }

    /// <summary>The most it can be about the same, see <see cref="Relevance"/>.</summary>
    public int RelevantAtMost(Columns columns, int at, float text)
    {
        var points = ThemeAndText(columns, at, text, out _);
        if (subjectMost == 0)
            return points;
        var exact = setting.Asks && !setting.Card.OtherSubjects && columns.Subjects[at] != ulong.MaxValue;
        return points + (exact ? Round(subjectMost * SubjectSignal.Met(setting.Card.Subjects, columns.Subjects[at])) : subjectMost);
    }

    private int CapacityOf(Columns columns, int at) =>
        wanted[columns.Kinds[at]] is >= 0 and var many && columns.Rooms[at] is >= 0 and var room ? Round(capacityMost * CapacitySignal.Holds(many, room)) : 0;

    private int TextPoints(float text) => text > 0 && full > 0 ? Round(textMost * (double)Math.Min(1f, text / full)) : 0;

    private int DistanceAtMost(Columns columns, int at, float km)
    {
        if (float.IsNaN(km))
            return 0;
        var value = DistanceSignal.Travelling(km, reach);
        if ((columns.Where[at] & 1 << (int)Where.Asker) != 0)
            value = value > DistanceSignal.TheyCome ? value : DistanceSignal.TheyCome;
        if ((columns.Where[at] & 1 << (int)Where.Online) != 0)
            value = value > DistanceSignal.Online ? value : DistanceSignal.Online;
        return (int)(distanceMost * value) + 1;
    }

    private static int Round(double points) => Points.Round(points);
}
