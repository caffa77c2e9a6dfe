using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the need's own words name the organisation or its place.</summary>
internal sealed class NamedFamily : IFamily
{
    private const int Most = 0, Sum = 1, Share = 2, Whole = 3, Place = 4, Short = 5, Friends = 6;

    public string Code => "named";
    public Sentence Name => new("Nævnt: om I selv nævner dem eller deres sted", "Named: whether you name them or their place yourselves");

    public Part[] Parts { get; } =
    [
        new("named.most", "Det mest sjældne ord af navnet, der står i teksten", "The rarest word of the name that is in the text"),
        new("named.sum", "Alle ord af navnet, der står i teksten", "All words of the name that are in the text"),
        new("named.share", "Hvor meget af navnet der står i teksten", "How much of the name is in the text"),
        new("named.whole", "Hele navnet", "The whole name"),
        new("named.place", "Stedet, de ligger", "The place where they are"),
        new("named.short", "Navnets forbogstaver", "The initials of the name"),
        new("named.friends", "Om de arbejder sammen med dem, I nævner", "Whether they work with those you name"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        var (names, words) = (about.Trails.Names, about.Words);
        foreach (var stem in words.Written.Keys)
            if (stem.Length >= 2 && names.WithStem(stem) is { Count: > 0 } with)
            {
                var rarity = (float)names.Rarity(stem);
                foreach (var o in with)
                {
                    values[Most][o] = Math.Max(values[Most][o], rarity);
                    values[Sum][o] += rarity;
                }
            }
        foreach (var card in about.Trails.Profiles)
            if (values[Sum][card.OwnerNumber] is > 0 and var found)
                Refine(about, card.OwnerNumber, found, values);
        foreach (var capitals in words.Capitals)
            foreach (var o in names.WithInitials(capitals))
                values[Short][o] = 1;
        Placed(about, values[Place]);
        var trails = about.Trails;
        var start = new double[trails.Bound];
        foreach (var card in trails.Profiles)
            start[card.OwnerNumber] = card.OwnerNumber == about.Lead ? 0 : values[Share][card.OwnerNumber] * values[Most][card.OwnerNumber] is var named and > 0.15f ? named * named : 0;
        var sum = trails.Profiles.Sum(c => start[c.OwnerNumber]);
        if (sum <= 0)
            return;
        for (var o = 0; o < start.Length; o++)
            start[o] /= sum;
        var met = Walk.From(trails, start, [.. about.Near.Select((n, t) => n * about.Age[t])]);
        for (var o = 0; o < met.Length; o++)
            values[Friends][o] = start[o] > 0 ? 0 : (float)Math.Log(1 + 500 * met[o]);
    }

    private static void Refine(Inquiry about, int o, float found, float[][] values)
    {
        var names = about.Trails.Names;
        var all = names.StemsOf(o).Sum(names.Rarity);
        values[Share][o] = all > 0 ? (float)(found / all) : 0;
        if (names.WordsOf(o) is { Length: > 0 } full && Contains(about.Words.InOrder, full))
            values[Whole][o] = full.Length > 1 ? 1 : (float)names.Rarity(names.StemsOf(o) is [var only] ? only : full[0]);
    }

    private static void Placed(Inquiry about, float[] values)
    {
        if (about.Words.Places.Count == 0)
            return;
        var trails = about.Trails;
        foreach (var card in trails.Profiles)
            if (card.Record is Network.Model.Organisation { Address.City: { } city })
                foreach (var (name, at) in about.Words.Places)
                    if (Text.DanishText.Words(city) is [var town, ..] && trails.Places.Find(town) == at)
                        values[card.OwnerNumber] = 1;
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
        if (part == Place)
            return new($"I nævner {owner.Address?.City}, hvor de ligger", $"You name {owner.Address?.City}, where they are");
        if (part == Friends)
            return new("Arbejder sammen med nogen, I nævner", "Work with somebody you name");
        var words = Evidence.WordsOfName(about, organisation);
        return new($"Jeres tekst nævner {Say.ListDa(words)}, som er en del af deres navn", $"Your text says {Say.ListEn(words)}, which is part of their name");
    }
}
