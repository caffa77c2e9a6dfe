using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation knows the asker, or those the asker knows.</summary>
internal sealed class KnowsFamily : IFamily
{
    private const int Wander = 0, Tie = 1, Led = 2, TieTheme = 3, LedTheme = 4, Direct = 5, Recent = 6;
    private const float Hardly = 1e-6f;

    public string Code => "knows";
    public Sentence Name => new("Bekendte: om de kender jer, eller dem I kender", "Acquaintance: whether they know you, or those you know");

    public Part[] Parts { get; } =
    [
        new("knows.walk", "Dem, man møder gennem jeres partnere i emnet", "Those one meets through your partners in the theme"),
        new("knows.tie", "Hvor tit I har arbejdet sammen", "How often you have worked together"),
        new("knows.led", "Hvor tit de har været med, når I stod for det", "How often they took part when you held the threads"),
        new("knows.tieTheme", "Hvor tit I har arbejdet sammen om emnet", "How often you have worked together on the theme"),
        new("knows.ledTheme", "Hvor tit de har været med, når I stod for noget om emnet", "How often they took part when you held the threads of something on the theme"),
        new("knows.before", "Om I har arbejdet sammen før", "Whether you have worked together before"),
        new("knows.recent", "Hvor tit I har arbejdet sammen for nylig", "How often you have worked together lately"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        var slot = -1;
        foreach (var o in about.Listed)
            into[Wander, ++slot] = MathF.Log(1 + about.Met(o) / Hardly);
        if (about.HasPast)
            Ties(about, into);
    }

    private static void Ties(Inquiry about, Table into)
    {
        var (trails, slots) = (about.Trails, about.Desk.SlotOf);
        foreach (var t in trails.Of(about.Lead))
        {
            var (age, match, lead) = (about.Age(t), about.Match(t), trails.All[t].Lead);
            foreach (var m in trails.Paths.MembersOf(t))
                if (slots[m] is > 0 and var slot)
                {
                    into[Tie, slot - 1] += age;
                    into[TieTheme, slot - 1] += age * match;
                    into[Recent, slot - 1] += age * age * age;
                    into[Direct, slot - 1] = 1;
                    if (lead == about.Lead)
                    {
                        into[Led, slot - 1] += age;
                        into[LedTheme, slot - 1] += age * match;
                    }
                }
        }
        for (var slot = 0; slot < about.Count; slot++)
            if (into[Direct, slot] > 0)
                foreach (var part in (ReadOnlySpan<int>)[Tie, Led, TieTheme, LedTheme, Recent])
                    into[part, slot] = MathF.Log(1 + into[part, slot]);
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var together = about.Desk.Known[organisation] ? Evidence.Together(about, organisation) : null;
        if (!speaksFor)
            return together is null
                ? new("Kender ikke så mange af dem, I kender", "Do not know so many of those you know")
                : new("At I har arbejdet sammen før, tæller ikke så meget her", "That you worked together before counts less here");
        if (together is not null)
            return new($"Har arbejdet sammen med jer før: {Evidence.Titled(together)}", $"Have worked with you before: {Evidence.Titled(together)}");
        if (!about.HasPast)
            return new("Arbejder sammen med andre fra jeres egn", "Work with others from your area");
        return Evidence.Shared(about, organisation) is { Count: > 0 } shared
            ? new($"Arbejder sammen med dem, I kender: {Say.ListDa(shared)}", $"Work with those you know: {Say.ListEn(shared)}")
            : new("Er i nettet omkring dem, I kender", "Are in the network around those you know");
    }
}
