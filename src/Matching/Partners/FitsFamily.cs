using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether sector and theme fit.</summary>
internal sealed class FitsFamily : IFamily
{
    private const int Same = 0, Active = 1, LeadSectorTheme = 2, Related = 3, Share = 4, Recent = 5, Expected = 6, Welcomed = 7;

    public string Code => "fits";
    public Sentence Name => new("Sektor og emne: om de passer til opgaven", "Sector and theme: whether they fit the task");

    public Part[] Parts { get; } =
    [
        new("fits.same", "Samme sektor som jer", "The same sector as yours"),
        new("fits.active", "Hvor tit de er med i emnet", "How often they take part in the theme"),
        new("fits.leadSectorTheme", "Hvor tit nogen i jeres sektor vælger dem i emnet", "How often somebody of your sector chooses them in the theme"),
        new("fits.related", "Hvor meget af det, de laver, der er i nærheden af emnet", "How much of what they do is close to the theme"),
        new("fits.share", "Hvor meget af det, de laver, der handler om emnet", "How much of what they do is about the theme"),
        new("fits.recent", "Hvor tit de er med i emnet for tiden", "How often they take part in the theme these days"),
        new("fits.expected", "Om deres sektor plejer at være med i sådan noget, og de arbejder i egnen", "Whether their sector usually takes part in such things, and they work in the area"),
        new("fits.welcomed", "Hvor tit nogen i jeres sektor har valgt dem uden at kende dem", "How often somebody of your sector has chosen them without knowing them"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        Expecting.Measure(about, into, Expected);
        var welcomed = into.Wants(Welcomed) ? about.There.WelcomedBy(about.Sector) : [];
        var (trails, slot, chosen, often) = (about.Trails, -1, about.Themed.ChosenBy(about.Sector), about.Since * about.Since * about.Since);
        foreach (var o in about.Listed)
        {
            slot++;
            into[Same, slot] = about.Sector >= 0 && trails.Kinds.Sectors[o] == about.Sector ? 1 : 0;
            into[Active, slot] = MathF.Log(1 + about.Since * about.Themed.Active[o]);
            into[Related, slot] = about.Themed.RelatedShare[o];
            into[Share, slot] = about.Themed.Share[o];
            into[Recent, slot] = MathF.Log(1 + often * about.Themed.Recent[o]);
            into[Welcomed, slot] = welcomed.Length > 0 ? MathF.Log(1 + about.Since * welcomed[o]) : 0;
            into[LeadSectorTheme, slot] = chosen.Length > 0 ? MathF.Log(1 + about.Since * chosen[o]) : 0;
        }
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        if (!speaksFor)
            return new("Sektor og emne passer ikke så godt", "Sector and theme do not fit so well");
        if (part == Same)
        {
            var sector = Network.Reference.Labels.Of(about.Trails.CardOf(organisation)!.Owner!.Sector);
            return new($"Kommer fra samme sektor som jer: {Say.Inside(sector.Da)}", $"Come from the same sector as you: {Say.Inside(sector.En)}");
        }
        return part switch
        {
            Expected => new("Kommer fra en sektor, der plejer at være med i sådan noget, og arbejder i egnen", "Come from a sector that usually takes part in such things, and work in the area"),
            Welcomed => new("Andre i jeres sektor har valgt dem som nye partnere", "Others of your sector have chosen them as new partners"),
            LeadSectorTheme => new("Andre i jeres sektor vælger dem tit", "Others of your sector often choose them"),
            Active or Recent => new("Er tit med i noget om emnet", "Often take part in something on the theme"),
            _ => new("Meget af det, de laver, handler om emnet", "Much of what they do is about the theme"),
        };
    }
}
