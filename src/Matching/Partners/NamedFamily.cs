using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the need's own words name the organisation or its place.</summary>
internal sealed class NamedFamily : IFamily
{
    private const int Most = 0, Share = 1, Whole = 2, Short = 3;

    public string Code => "named";
    public Sentence Name => new("Nævnt: om I selv nævner dem eller deres sted", "Named: whether you name them or their place yourselves");

    public Part[] Parts { get; } =
    [
        new("named.most", "Det mest sjældne ord af navnet, der står i teksten", "The rarest word of the name that is in the text"),
        new("named.share", "Hvor meget af navnet der står i teksten", "How much of the name is in the text"),
        new("named.whole", "Hele navnet", "The whole name"),
        new("named.short", "Navnets forbogstaver", "The initials of the name"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        if (!about.HasWords)
            return;
        var (trails, desk, slot) = (about.Trails, about.Desk, -1);
        foreach (var o in about.Listed)
        {
            slot++;
            if (desk.Rarest[o] == 0)
                continue;
            into[Most, slot] = desk.Rarest[o];
            into[Share, slot] = Namings.ShareOf(about, o);
            if (trails.Names.WordsOf(o) is { Length: > 0 } full && Contains(about.Words.InOrder, full))
                into[Whole, slot] = full.Length > 1 ? 1 : trails.Names.StemsOf(o) is [var only] ? only.Rarity : 0;
        }
        foreach (var capitals in about.Words.Capitals)
            foreach (var o in trails.Names.WithInitials(capitals))
                if (desk.SlotOf[o] is > 0 and var at)
                    into[Short, at - 1] = 1;
    }

    private static bool Contains(List<string> text, string[] name)
    {
        for (var i = 0; i + name.Length <= text.Count; i++)
        {
            var same = 0;
            while (same < name.Length && Same(text[i + same], name[same]))
                same++;
            if (same == name.Length)
                return true;
        }
        return false;
    }

    private static bool Same(string written, string name) =>
        written == name || (written.Length == name.Length + 1 && written[^1] == 's' && written.StartsWith(name, StringComparison.Ordinal));

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        if (!speaksFor)
            return new("Jeres ord peger kun lidt på dem", "Your words point to them only a little");
        var owner = about.Trails.CardOf(organisation)!.Owner!;
        if (part == Whole)
            return new($"I nævner {owner.Name} i jeres tekst", $"You name {owner.Name} in your text");
        if (part == Short)
            return new("I nævner dem ved deres forbogstaver", "You name them by their initials");
        var words = Evidence.WordsOfName(about, organisation);
        return new($"Jeres tekst nævner {Say.ListDa(words)}, som er en del af deres navn", $"Your text says {Say.ListEn(words)}, which is part of their name");
    }
}
