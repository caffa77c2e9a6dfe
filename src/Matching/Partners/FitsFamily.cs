using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Partners;

/// <summary>Whether sector and theme fit.</summary>
internal sealed class FitsFamily : IFamily
{
    private const int Expected = 0, Same = 1, Share = 2, Active = 3, LeadSector = 4, Profile = 5, LeadSectorTheme = 6, Related = 7;

    public string Code => "fits";
    public Sentence Name => new("Sektor og emne: om de passer til opgaven", "Sector and theme: whether they fit the task");

    public Part[] Parts { get; } =
    [
        new("fits.expected", "En sektor, der plejer at være med i sådan noget", "A sector that usually takes part in such things"),
        new("fits.same", "Samme sektor som jer", "The same sector as yours"),
        new("fits.share", "Hvor meget af det, de laver, der handler om emnet", "How much of what they do is about the theme"),
        new("fits.active", "Hvor tit de er med i emnet", "How often they take part in the theme"),
        new("fits.leadSector", "Hvor tit nogen i jeres sektor vælger dem", "How often somebody of your sector chooses them"),
        new("fits.profile", "Emner, de selv siger er deres", "Themes they say are theirs"),
        new("fits.leadSectorTheme", "Hvor tit nogen i jeres sektor vælger dem i emnet", "How often somebody of your sector chooses them in the theme"),
        new("fits.related", "Hvor meget af det, de laver, der er i nærheden af emnet", "How much of what they do is close to the theme"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        var trails = about.Trails;
        var sector = about.Asker.Owner?.Sector;
        var bySector = new double[Enum.GetValues<Sector>().Length];
        for (var t = 0; t < trails.All.Length; t++)
        {
            var trail = trails.All[t];
            var match = about.ThemeMatch[t] * about.Age[t];
            var led = trail.Lead >= 0 && sector is not null && trails.CardOf(trail.Lead)?.Owner?.Sector == sector;
            var like = (about.HasWords ? about.Like[t] * about.Like[t] : about.ThemeMatch[t]) * about.Near[t] * about.Age[t];
            foreach (var m in trail.Members)
            {
                values[Share][m] += (float)about.ThemeMatch[t];
                values[Related][m] += (float)about.RelatedMatch[t];
                values[Active][m] += (float)match;
                if (m == trail.Lead)
                    continue;
                if (led)
                {
                    values[LeadSector][m] += (float)(about.Near[t] * about.Age[t]);
                    values[LeadSectorTheme][m] += (float)match;
                }
                if (trails.CardOf(m)?.Owner is { } owner)
                    bySector[(int)owner.Sector] += like / trail.Members.Length;
            }
        }
        var sum = bySector.Sum();
        foreach (var card in trails.Profiles)
        {
            var o = card.OwnerNumber;
            values[Share][o] /= trails.CountOf(o) + 1;
            values[Related][o] /= trails.CountOf(o) + 1;
            values[Active][o] = (float)Math.Log(1 + values[Active][o]);
            values[LeadSector][o] = (float)Math.Log(1 + values[LeadSector][o]);
            values[LeadSectorTheme][o] = (float)Math.Log(1 + values[LeadSectorTheme][o]);
            values[Expected][o] = sum > 0 ? (float)(bySector[(int)card.Owner!.Sector] / sum) : 0;
            values[Same][o] = card.Owner!.Sector == sector ? 1 : 0;
            values[Profile][o] = about.Themes.Length > 0 && card.Themes.Length > 0
                ? (float)Math.Max(0, ThemeSignal.Likeness(trails.Index.Themes, about.Themes, card.Themes)) : 0;
        }
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var sector = Labels.Of(about.Trails.CardOf(organisation)!.Owner!.Sector);
        if (!speaksFor)
            return new("Sektor og emne passer ikke så godt", "Sector and theme do not fit so well");
        if (part == Expected)
            return new($"{Say.Large(Say.Inside(sector.Da))} plejer at være med i sådan noget", $"Of a sector that usually takes part in such things: {Say.Inside(sector.En)}");
        if (part == Same)
            return new($"Kommer fra samme sektor som jer: {Say.Inside(sector.Da)}", $"Come from the same sector as you: {Say.Inside(sector.En)}");
        if (part is LeadSector or LeadSectorTheme)
            return new("Andre i jeres sektor vælger dem tit", "Others of your sector often choose them");
        return part == Profile
            ? new("Emnet er også deres", "The theme is theirs as well")
            : new("Meget af det, de laver, handler om emnet", "Much of what they do is about the theme");
    }
}
