using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation is near, or works in the same area.</summary>
internal sealed class NearFamily : IFamily
{
    private const int Lead = 0, Text = 1, Share = 2, NewActive = 3, Own = 4, Affinity = 5, Municipality = 6;

    public string Code => "near";
    public Sentence Name => new("Sted: om de er i nærheden, eller plejer at være med i egnen", "Place: whether they are near, or usually take part in the area");

    public Part[] Parts { get; } =
    [
        new("near.lead", "Hvor langt der er til jer", "How far it is to you"),
        new("near.text", "Hvor langt der er til et sted, I nævner", "How far it is to a place you name"),
        new("near.share", "Hvor meget af det, de laver, der er i egnen", "How much of what they do is in the area"),
        new("near.newActive", "Hvor tit de er med i egnen, når I ikke kender dem", "How often they take part in the area, when you do not know them"),
        new("near.own", "Om de hører til i egnen", "Whether they belong to the area"),
        new("near.affinity", "Hvor tit nogen fra jeres egn vælger nogen fra deres", "How often somebody from your area chooses somebody from theirs"),
        new("near.municipality", "Om det er jeres kommune eller en nabo til den", "Whether it is your municipality or a neighbour of it"),
    ];

    public void Measure(Inquiry about, Table into)
    {
        var (trails, slot) = (about.Trails, -1);
        var home = about.Lead >= 0 ? trails.Kinds.Home[about.Lead] : -1;
        foreach (var o in about.Listed)
        {
            slot++;
            into[Own, slot] = about.IsHome(o) ? 1 : 0;
            into[Affinity, slot] = home >= 0 ? trails.Kinds.Affinity(home, trails.Kinds.Home[o]) : 0;
            into[Share, slot] = about.There.Share[o];
            into[NewActive, slot] = about.Desk.Known[o] ? 0 : MathF.Log(1 + about.Since * about.There.Active[o]);
            if (!into.Wants(Lead) || trails.SpotOf(o) is not { } spot)
                continue;
            if (about.LeadSpot is { } lead)
                into[Lead, slot] = MathF.Exp((float)(-spot.KmTo(lead) / 50));
            into[Municipality, slot] = trails.Kinds.Sectors[o] == (sbyte)Sector.Municipality ? into[Lead, slot] : 0;
            foreach (var (_, at) in about.Words.Places)
                into[Text, slot] = Math.Max(into[Text, slot], MathF.Exp((float)(-spot.KmTo(at) / 15)));
        }
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var (da, en) = Evidence.Area(about);
        if (part == Affinity)
            return speaksFor
                ? new("Nogen fra jeres egn vælger tit nogen fra deres", "Somebody from your area often chooses somebody from theirs")
                : new("Nogen fra jeres egn vælger sjældent nogen fra deres", "Somebody from your area seldom chooses somebody from theirs");
        if (part == Municipality && speaksFor)
            return new("Er jeres egen kommune eller en i nærheden", "Are your own municipality or one nearby");
        if (!speaksFor)
            return new($"Er ellers tit med i {da}, men det tæller ikke så meget her", $"Often take part in {en}, but that counts less here");
        var place = about.Trails.SpotOf(organisation);
        if (part == Lead && place is { } at && about.LeadSpot is { } lead)
            return new($"Ligger cirka {Say.Km(at.KmTo(lead))} fra jer", $"Is about {Say.Km(at.KmTo(lead))} from you");
        if (part == Text && place is { } there)
        {
            var (name, _) = about.Words.Places.MinBy(p => p.At.KmTo(there));
            return new($"Ligger ved {name}, som I nævner", $"Is by {name}, which you name");
        }
        if (part == Own)
            return new($"Hører til i {da}", $"Belong to {en}");
        var times = Evidence.TimesHere(about, organisation);
        return part == Share
            ? new($"Det meste af det, de er med i, er i {da}", $"Most of what they take part in is in {en}")
            : times == 1 ? new($"Har været med i {da} før", $"Have taken part in {en} before") : new($"Har været med i {da} {times} gange", $"Have taken part in {en} {times} times");
    }
}
