using CoCreate.Matching.Index;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Ranking;

/// <summary>
/// Which cards of a block the hard rules can let through and could still stand among the best, told from marks alone, 64 cards at a time. Cards that
/// are alike in kind, subject, having a word in common and best theme can reach the same points at most, so whole classes are left out at once.
/// It may keep one that has no chance, never the other way round.
/// </summary>
internal sealed class BlockSieve
{
    private const int Words = Marks.Words, Exact = 0, Near = 1, Silent = 2, Other = 3, Kinds = 4;

    private readonly Setting setting;
    private readonly ThemeLevels levels;
    private readonly Reach reach;
    private readonly int[] kindPoints = new int[Kinds];
    private readonly ulong exactKinds, nearKinds, grades, subjects, tops;
    private readonly bool anyKind, anySubject, themed, outsideApplies;
    private readonly int others, themeMost, textMost, noWords, subjectMissed;
    private readonly int[] levelPoints;

    // for each class of kind, subject and word: down to which level of themes somebody has a chance (-1: none has), and who of the rest
    private readonly Chance[] chances = new Chance[Kinds * 4];

    private record struct Chance(int Level, bool Lowest, bool NoTheme, bool Unrelated, bool UnrelatedWorded);

    public BlockSieve(Setting setting, ThemeRows rows)
    {
        this.setting = setting;
        (levels, reach) = (new(rows), new(setting));
        var card = setting.Card;
        (tops, grades, subjects) = (card.Tops, card.Grades, card.Subjects);
        themed = card.Themes.Length > 0;
        outsideApplies = OutsideField.Applies(setting);
        var kind = Most("kind");
        var subject = Most("subject");
        (themeMost, textMost) = (Most("theme"), Most("text"));
        (noWords, subjectMissed) = (Points.Round(textMost * TextSignal.Nothing), subject - Points.Round(subject * SubjectSignal.Missed));
        others = setting.Most.Sum() - textMost - kind - themeMost;
        anyKind = card.Kinds == 0 || kind == 0;
        anySubject = subject == 0 || card.OtherSubjects || subjects == 0;
        for (var k = 0; k < 8; k++)
        {
            var met = setting.Asks ? KindSignal.Meets(card.Kinds, 1 << k) : KindSignal.Meets(1 << k, card.Kinds);
            exactKinds |= met >= 1 ? 1UL << k : 0;
            nearKinds |= met is > 0 and < 1 ? 1UL << k : 0;
        }
        (kindPoints[Exact], kindPoints[Near], kindPoints[Other]) = (kind, Points.Round(kind * KindSignal.NearlyMet), Points.Round(kind * KindSignal.Unmet));
        levelPoints = new int[levels.Count];
        for (var level = 0; level < levelPoints.Length; level++)
            levelPoints[level] = Points.Round(themeMost * levels[level]);
    }

    /// <summary>How far a card is at least, and whether it is in reach.</summary>
    public Reach Reach => reach;

    /// <summary>Works out which classes have a chance, after the thresholds rose.</summary>
    public void Raise(ReadOnlySpan<int> thresholds)
    {
        var same = thresholds[(int)Apart.Same];
        for (var kind = 0; kind < (anyKind ? 1 : Kinds); kind++)
        {
            // only one that meets a kind that is asked for can come from outside
            var exact = kind == Exact && outsideApplies;
            var related = exact ? Math.Min(same, thresholds[(int)Apart.Beside]) : same;
            // where there are more first-level themes than bits, what seems related may come from outside
            related = exact && tops == ulong.MaxValue ? Math.Min(related, thresholds[(int)Apart.Outside]) : related;
            var unrelated = exact ? Math.Min(same, thresholds[(int)Apart.Outside]) : same;
            for (var missed = 0; missed < 2; missed++)
                for (var words = 0; words < 2; words++)
                {
                    var most = others + (anyKind ? 0 : kindPoints[kind]) - missed * subjectMissed + words * textMost;
                    var level = -1;
                    while (level + 1 < levels.Count && most + levelPoints[level + 1] >= related)
                        level++;
                    var apart = most + (themed ? Points.Round(-themeMost) : 0);
                    chances[kind * 4 + missed * 2 + words] = new(level, most + Points.Round(themeMost * levels.Lowest) >= related,
                        most >= same, apart >= unrelated, apart + (1 - words) * noWords >= unrelated);
                }
        }
    }

    /// <summary>Marks those worth a look; false when nobody is.</summary>
    /// <param name="block">The block.</param>
    /// <param name="hit">Those that have a word in common.</param>
    /// <param name="kept">Filled, one bit a card.</param>
    public bool Keep(CardBlock block, ReadOnlySpan<ulong> hit, Span<ulong> kept)
    {
        var marks = block.Marks;
        Span<ulong> open = stackalloc ulong[Words], related = stackalloc ulong[Words], missed = stackalloc ulong[Words];
        if (!Open(block, open))
            return false;
        marks.AddAny(tops, Marks.Top, related);
        Missed(marks, missed);
        Span<ulong> kinds = stackalloc ulong[Kinds * Words], atLeast = stackalloc ulong[(ThemeLevels.Most + 1) * Words];
        KindsOf(marks, kinds);
        LevelsOf(block, related, atLeast);
        ReadOnlySpan<ulong> none = marks[Marks.NoTheme], worded = marks[Marks.Worded];
        var any = 0UL;
        kept.Clear();
        for (var kind = 0; kind < (anyKind ? 1 : Kinds); kind++)
            for (var c = 0; c < 4; c++)
            {
                var chance = chances[kind * 4 + c];
                if (chance is { Level: < 0, Lowest: false, NoTheme: false, Unrelated: false })
                    continue;
                var level = chance.Lowest ? related : chance.Level < 0 ? default : atLeast.Slice(chance.Level * Words, Words);
                var (noTheme, unrelated, unrelatedWorded) = (All(chance.NoTheme), All(chance.Unrelated), All(chance.UnrelatedWorded));
                var (wantMissed, wantHit) = (All((c & 2) != 0), All((c & 1) != 0));
                for (var w = 0; w < Words; w++)
                {
                    var of = open[w] & ~(missed[w] ^ wantMissed) & ~(hit[w] ^ wantHit) & (anyKind ? ulong.MaxValue : kinds[kind * Words + w]);
                    if (of == 0)
                        continue;
                    var apart = ~related[w] & ~(themed ? none[w] : 0);
                    var chosen = (level.IsEmpty ? 0 : level[w]) | (themed ? none[w] & noTheme : 0) | (apart & ((worded[w] & unrelatedWorded) | (~worded[w] & unrelated)));
                    kept[w] |= of & chosen;
                    any |= of & chosen;
                }
            }
        return any != 0;
    }

    // those that are not full, are for the grades, and are not out of everybody's reach
    private bool Open(CardBlock block, Span<ulong> open)
    {
        var marks = block.Marks;
        marks[Marks.Room].CopyTo(open);
        if (grades != 0)
        {
            Span<ulong> fit = stackalloc ulong[Words];
            marks[Marks.NoGrade].CopyTo(fit);
            marks.AddAny(grades, Marks.Grade, fit);
            for (var w = 0; w < Words; w++)
                open[w] &= fit[w];
        }
        return reach.Narrow(block, open);
    }

    private void Missed(Marks marks, Span<ulong> missed)
    {
        if (anySubject)
            return;
        marks.AddAny(subjects, Marks.Subject, missed);
        ReadOnlySpan<ulong> silent = marks[Marks.NoSubject], other = marks[Marks.OtherSubject];
        for (var w = 0; w < Words; w++)
            missed[w] = ~(missed[w] | silent[w] | other[w]);
    }

    private void KindsOf(Marks marks, Span<ulong> kinds)
    {
        if (anyKind)
            return;
        Span<ulong> exact = kinds[..Words], near = kinds.Slice(Near * Words, Words), silent = kinds.Slice(Silent * Words, Words), other = kinds.Slice(Other * Words, Words);
        marks.AddAny(exactKinds, Marks.Kind, exact);
        marks.AddAny(nearKinds, Marks.Kind, near);
        marks[Marks.NoKind].CopyTo(silent);
        for (var w = 0; w < Words; w++)
        {
            near[w] &= ~exact[w];
            other[w] = ~(exact[w] | near[w] | silent[w]);
        }
    }

    private void LevelsOf(CardBlock block, ReadOnlySpan<ulong> related, Span<ulong> atLeast)
    {
        for (var level = 0; level < levels.Count; level++)
        {
            var row = atLeast.Slice(level * Words, Words);
            if (!block.Themes.Told)
            {
                related.CopyTo(row);
                continue;
            }
            if (level > 0)
                atLeast.Slice((level - 1) * Words, Words).CopyTo(row);
            levels.Add(level, block.Themes, row);
        }
    }

    private static ulong All(bool yes) => yes ? ulong.MaxValue : 0;

    private int Most(string signal)
    {
        var at = Array.FindIndex(setting.InPlay, s => s.Code == signal);
        return at < 0 ? 0 : setting.Most[at];
    }
}
