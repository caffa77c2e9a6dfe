using CoCreate.Matching.Index;
using CoCreate.Matching.Partners;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// What a card's numbers alone tell of a candidate: theme, text and kind exactly, and the most that the rest can add. What costs least and tells
/// most is looked at first; who cannot reach the threshold any more is looked at no further.
/// </summary>
internal sealed class FirstLook
{
    private readonly Setting setting;
    private readonly ThemeRows themes;
    private readonly int themeMost, textMost, distanceMost, subjectMost, audienceMost, timeMost, weekdaysMost, capacityMost, sectorMost, freshMost, answerMost, rest, tieMost;
    private readonly int[] kindPoints;
    // by the bits of what is given; -1 when nothing of it is counted
    private readonly int[] wanted;
    private readonly double? reach;
    private readonly float full;
    private readonly int aboutTheme, aboutText;
    private readonly PartnerScores? partners;
    private readonly bool outsideApplies;

    private static readonly OfferKind[] Kinds = Enum.GetValues<OfferKind>();

    public FirstLook(Setting setting, ThemeRows themes, Workbench bench)
    {
        (this.setting, this.themes, kindPoints, wanted) = (setting, themes, bench.KindPoints, bench.Wanted);
        Array.Clear(kindPoints);
        full = setting.Query.Full;
        Span<int> unknown = stackalloc int[setting.InPlay.Length];
        var count = 0;
        partners = setting.Partners;
        for (var i = 0; i < setting.InPlay.Length; i++)
        {
            var most = setting.Most[i];
            MostBesideThePast += setting.InPlay[i] is FamilySignal ? 0 : setting.Highest[i];
            switch (setting.InPlay[i].Code)
            {
                // known exactly, for all families together
                case var _ when setting.InPlay[i] is FamilySignal: break;
                case "theme": (themeMost, aboutTheme) = (most, setting.AboutMost[i]); continue;
                case "text": (textMost, aboutText) = (most, setting.AboutMost[i]); continue;
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
                case var _ when setting.Highest[i] == 0: break;
                default: rest += most; break;
            }
            unknown[count++] = i;
        }
        Unknown = unknown[..count].ToArray();
        MostAfter = new int[Unknown.Length];
        for (var i = Unknown.Length - 2; i >= 0; i--)
            MostAfter[i] = MostAfter[i + 1] + setting.Highest[Unknown[i + 1]];
        Array.Fill(wanted, -1);
        if (setting.Card.Need is { } need)
            foreach (var kind in Kinds)
                wanted[1 << (int)kind] = CapacitySignal.Wanted(need, kind) ?? -1;
        outsideApplies = OutsideField.Applies(setting);
        reach = DistanceSignal.ReachOf(setting.Card);
    }

    /// <summary>The signals that are not known from the numbers, by their place in <see cref="Setting.InPlay"/>.</summary>
    public int[] Unknown { get; }

    /// <summary>The most that those after each of them can add.</summary>
    public int[] MostAfter { get; }

    /// <summary>The most that all but the past can add.</summary>
    public int MostBesideThePast { get; }

    /// <summary>How far from the field the candidate comes, as far as it matters yet.</summary>
    public Apart Apart(Card card, Outcome outcome) =>
        !outsideApplies ? Ranking.Apart.Same
        : !Related(card) ? OutsideField.Meets(setting, card.Kinds) ? Ranking.Apart.Outside : Ranking.Apart.Same
        : !outcome.Outside.IsEmpty && setting.Card.Tops != ulong.MaxValue ? Ranking.Apart.Same
        : OutsideField.Of(setting, card.Kinds, card.Themes);

    /// <summary>Whether the candidate may reach the threshold.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="text">BM25 sum of its text.</param>
    /// <param name="km">How far away it is at least.</param>
    /// <param name="threshold">What it has to reach.</param>
    /// <param name="known">The points of theme, text and kind.</param>
    /// <param name="atMost">The most points in all.</param>
    public bool MayReach(Card candidate, float text, float km, int threshold, out int known, out int atMost)
    {
        known = kindPoints[candidate.Kinds];
        atMost = known + rest + (partners?.Total(candidate.OwnerNumber) ?? 0) + (setting.Asks && distanceMost > 0 ? DistanceAtMost(candidate, km) : distanceMost);
        var open = themeMost > 0 && candidate.Tops is not 0 and var tops && (tops & setting.Card.Tops) != 0;
        if (open && atMost + tieMost + themeMost + TextPoints(text, textMost) < threshold)
            return false;
        var about = ThemeAndText(candidate, text, themeMost, textMost);
        known += about;
        atMost += about;
        // whom the two know is asked only where it can make a difference
        if (tieMost > 0 && atMost + tieMost >= threshold && setting.Ties.Has(candidate.OwnerNumber))
            atMost += tieMost;
        if (atMost < threshold)
            return false;
        if (setting.Asks)
            atMost -= Lacks(candidate, atMost - threshold);
        return atMost >= threshold;
    }

    /// <summary>What is missing from the most that the others can add; not made finer once it is more than there is to lose.</summary>
    private int Lacks(Card candidate, int spare)
    {
        var card = setting.Card;
        var lacks = 0;
        if (subjectMost > 0 && !card.OtherSubjects && !candidate.OtherSubjects)
            lacks += subjectMost - Round(subjectMost * SubjectSignal.Met(card.Subjects, candidate.Subjects));
        if (capacityMost > 0)
            lacks += capacityMost - CapacityOf(candidate);
        if (audienceMost > 0 && card.Grades != 0 && candidate.Grades != 0)
            lacks += audienceMost - Round(audienceMost * AudienceSignal.Grades(card.Grades, candidate.Grades));
        if (lacks > spare)
            return lacks;
        if (timeMost > 0)
            lacks += timeMost - Round(timeMost * TimeSignal.Shared(card.Days, candidate.Days));
        if (weekdaysMost > 0)
            lacks += weekdaysMost - Round(weekdaysMost * WeekdaySignal.Shared(card.Weekdays, candidate.Weekdays));
        if (lacks > spare)
            return lacks;
        if (freshMost > 0)
            lacks += freshMost - Round(freshMost * FreshnessSignal.Confirmed(candidate.Fresh < 0 ? null : DateOnly.FromDayNumber(candidate.Fresh), setting.Today));
        if (sectorMost > 0)
            lacks += sectorMost - Round(sectorMost * SectorSignal.Complement(card.Owner?.Sector, candidate.Sector, card.Need is { Wicked: true }));
        return lacks + answerMost - Round(answerMost * candidate.HabitAtMost);
    }

    /// <summary>The most it can be about the same, see <see cref="Relevance"/>.</summary>
    public int RelevantAtMost(Card candidate, float text)
    {
        var points = ThemeAndText(candidate, text, aboutTheme, aboutText);
        if (subjectMost == 0)
            return points;
        var exact = setting.Asks && !setting.Card.OtherSubjects && !candidate.OtherSubjects;
        return points + (exact ? Round(subjectMost * SubjectSignal.Met(setting.Card.Subjects, candidate.Subjects)) : subjectMost);
    }

    // one that names no theme may be about anything
    private bool Related(Card candidate) => (candidate.Tops == 0) | ((candidate.Tops & setting.Card.Tops) != 0);

    private int CapacityOf(Card candidate) =>
        wanted[candidate.Kinds] is >= 0 and var many && candidate.Room is >= 0 and var room ? Round(capacityMost * CapacitySignal.Holds(many, room)) : 0;

    private int ThemeAndText(Card candidate, float text, int themeMost, int textMost)
    {
        var tops = candidate.Tops;
        var likeness = setting.Card.Themes.Length == 0 || tops == 0 ? 0 : (tops & setting.Card.Tops) != 0 ? themes.Likeness(candidate.Themes) : -1;
        return Round(themeMost * likeness) + (text > 0 ? TextPoints(text, textMost) : likeness <= 0 && candidate.Worded ? Round(textMost * TextSignal.Nothing) : 0);
    }

    private int TextPoints(float text, int textMost) => text > 0 && full > 0 ? Round(textMost * (double)Math.Min(1f, text / full)) : 0;

    private int DistanceAtMost(Card candidate, float km)
    {
        if (float.IsNaN(km))
            return 0;
        var value = DistanceSignal.Travelling(km, reach);
        if ((candidate.Where & 1 << (int)Where.Asker) != 0)
            value = value > DistanceSignal.TheyCome ? value : DistanceSignal.TheyCome;
        if ((candidate.Where & 1 << (int)Where.Online) != 0)
            value = value > DistanceSignal.Online ? value : DistanceSignal.Online;
        return (int)(distanceMost * value) + 1;
    }

    private static int Round(double points) => Points.Round(points);
}
