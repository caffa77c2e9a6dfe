using CoCreate.Matching.Partners;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>A class of cards that are alike in kind, subject, time and having a word in common, and which of them could still stand among the best.</summary>
/// <param name="Kind">The class of kind.</param>
/// <param name="Missed">Flips the row of those without a subject in common when they are not meant.</param>
/// <param name="Late">The same for those that share no time.</param>
/// <param name="Said">The class of how much of the question's words they say.</param>
/// <param name="Level">Down to which level of themes somebody has a chance; -1 when the lowest level has one too, -2 when none has.</param>
/// <param name="NoTheme">Whether those have that name no theme: all bits or none.</param>
/// <param name="Worded">The same of those about something else that say something in words.</param>
/// <param name="Silent">The same of those that say nothing.</param>
internal readonly record struct Chance(int Kind, ulong Missed, ulong Late, int Said, int Level, ulong NoTheme, ulong Worded, ulong Silent);

/// <summary>Which classes of cards have a chance: cards that are alike can reach the same points at most.</summary>
internal sealed class Chances
{
    /// <summary>Classes of kind.</summary>
    public const int Exact = 0, Near = 1, Silent = 2, Other = 3, Kinds = 4;

    /// <summary>How much of the question's words is said at most, by class: nothing, little, some, any.</summary>
    public static ReadOnlySpan<float> Said => [0, 0.2f, 0.35f, 1];

    private readonly Setting setting;
    private readonly ThemeLevels levels;
    private readonly bool aboutOnly, outsideApplies;
    private readonly int kindMost, others, themeMost, textMost, noWords, subjectMissed, timeMissed;

    /// <param name="setting">The question.</param>
    /// <param name="levels">How themes answer it.</param>
    /// <param name="aboutOnly">Whether only being about the same counts, and everybody is there: for those that a rule removed.</param>
    /// <param name="list">To write on.</param>
    public Chances(Setting setting, ThemeLevels levels, bool aboutOnly, List<Chance> list)
    {
        (this.setting, this.levels, this.aboutOnly, List) = (setting, levels, aboutOnly, list);
        var card = setting.Card;
        Themed = card.Themes.Length > 0;
        outsideApplies = !aboutOnly && OutsideField.Applies(setting);
        var (subject, time) = (Most("subject"), Most("time"));
        (kindMost, themeMost, textMost) = (Most("kind"), Most("theme"), Most("text"));
        (noWords, subjectMissed, timeMissed) = (Points.Round(textMost * TextSignal.Nothing), subject - Points.Round(subject * SubjectSignal.Missed), time - Points.Round(time * TimeSignal.Missed));
        others = subject;
        if (!aboutOnly)
        {
            others = -textMost - kindMost - themeMost;
            // whom the past speaks for is scored before, one by one
            for (var i = 0; i < setting.Highest.Length; i++)
                others += setting.InPlay[i] is FamilySignal ? 0 : setting.Highest[i];
        }
        AnyKind = aboutOnly || card.Kinds == 0 || kindMost == 0;
        AnySubject = subject == 0 || card.OtherSubjects || card.Subjects == 0;
        AnyTime = aboutOnly || time == 0 || card.Days.IsEmpty;
    }

    /// <summary>Those that have a chance.</summary>
    public List<Chance> List { get; }
    /// <summary>Whether themes are told apart.</summary>
    public bool Themed { get; }
    /// <summary>Whether kinds make no difference.</summary>
    public bool AnyKind { get; }
    /// <summary>Whether subjects make none.</summary>
    public bool AnySubject { get; }
    /// <summary>Whether time makes none.</summary>
    public bool AnyTime { get; }

    /// <summary>Works out which classes have a chance, after the thresholds rose.</summary>
    public void Raise(ReadOnlySpan<int> thresholds)
    {
        List.Clear();
        var same = thresholds[(int)Apart.Same];
        for (var kind = 0; kind < (AnyKind ? 1 : Kinds); kind++)
        {
            // only one that meets a kind that is asked for can come from outside
            var exact = kind == Exact && outsideApplies;
            var related = exact ? Math.Min(same, thresholds[(int)Apart.Beside]) : same;
            // where there are more first-level themes than bits, what seems related may come from outside
            related = exact && setting.Card.Tops == ulong.MaxValue ? Math.Min(related, thresholds[(int)Apart.Outside]) : related;
            var unrelated = exact ? Math.Min(same, thresholds[(int)Apart.Outside]) : same;
            for (var missed = 0; missed < (AnySubject ? 1 : 2); missed++)
                for (var late = 0; late < (AnyTime ? 1 : 2); late++)
                    for (var said = 0; said < Said.Length; said++)
                        Add(kind, missed, late, said, same, related, unrelated);
        }
    }

    private void Add(int kind, int missed, int late, int said, int same, int related, int unrelated)
    {
        var most = others + (AnyKind ? 0 : PointsOf(kind)) - missed * subjectMissed - late * timeMissed + Points.Round(textMost * (double)Said[said]);
        var level = -1;
        while (level + 1 < levels.Count && most + Points.Round(themeMost * levels[level + 1]) >= related)
            level++;
        var lowest = Themed && most + Points.Round(themeMost * levels.Lowest) >= related;
        var apart = most + (Themed ? Points.Round(-themeMost) : 0);
        var (none, silent, worded) = (Themed && most >= same, apart >= unrelated, apart + (said == 0 ? noWords : 0) >= unrelated);
        if (level >= 0 || lowest || none || silent)
            List.Add(new(kind, All(missed == 0), All(late == 0), said, lowest ? -1 : level < 0 ? -2 : level, All(none), All(worded), All(silent)));
    }

    private int PointsOf(int kind) => kind switch
    {
        Exact => kindMost,
        Near => Points.Round(kindMost * KindSignal.NearlyMet),
        Other => Points.Round(kindMost * KindSignal.Unmet),
        _ => 0,
    };

    private static ulong All(bool yes) => yes ? ulong.MaxValue : 0;

    private int Most(string signal)
    {
        for (var at = 0; at < setting.InPlay.Length; at++)
            if (setting.InPlay[at].Code == signal)
                return aboutOnly && at < setting.AboutMost.Length ? setting.AboutMost[at] : setting.Most[at];
        return 0;
    }
}
