using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Whether the organisation is near, or works in the same area.</summary>
internal sealed class NearFamily : IFamily
{
    private const int Lead = 0, Text = 1, Ever = 2, Share = 3, NewActive = 4, Own = 5;

    public string Code => "near";
    public Sentence Name => new("Sted: om de er i nærheden, eller plejer at være med i egnen", "Place: whether they are near, or usually take part in the area");

    public Part[] Parts { get; } =
    [
        new("near.lead", "Hvor langt der er til jer", "How far it is to you"),
        new("near.text", "Hvor langt der er til et sted, I nævner", "How far it is to a place you name"),
        new("near.ever", "Om de har været med i egnen før", "Whether they took part in the area before"),
        new("near.share", "Hvor meget af det, de laver, der er i egnen", "How much of what they do is in the area"),
        new("near.newActive", "Hvor tit de er med i egnen, når I ikke kender dem", "How often they take part in the area, when you do not know them"),
        new("near.own", "Om de hører til i egnen", "Whether they belong to the area"),
    ];

    public void Measure(Inquiry about, float[][] values)
    {
        var trails = about.Trails;
        var tied = Tied(about);
        for (var t = 0; t < trails.All.Length; t++)
            if (about.Here[t])
                foreach (var m in trails.All[t].Members)
                {
                    values[Ever][m] = 1;
                    values[Share][m]++;
                    values[NewActive][m] += (float)about.Age[t];
                }
        foreach (var card in trails.Profiles)
        {
            var o = card.OwnerNumber;
            values[Share][o] /= trails.CountOf(o) + 1;
            values[NewActive][o] = tied[o] ? 0 : (float)Math.Log(1 + values[NewActive][o]);
            if (about.Areas.Length > 0 && card.Owner is { } owner && trails.Areas.Of(owner).AsSpan().ContainsAny(about.Areas))
                values[Own][o] = 1;
            if (trails.PlaceOf(o) is not { } place)
                continue;
            if (about.LeadPlace is { } lead)
            {
                var km = place.KmTo(lead);
                values[Lead][o] = (float)Math.Exp(-km / 50);
            }
            foreach (var (_, at) in about.Words.Places)
                values[Text][o] = Math.Max(values[Text][o], (float)Math.Exp(-place.KmTo(at) / 15));
        }
    }

    private static bool[] Tied(Inquiry about)
    {
        var tied = new bool[about.Trails.Bound];
        foreach (var t in about.Trails.Of(about.Lead))
            foreach (var m in about.Trails.All[t].Members)
                tied[m] = true;
        return tied;
    }

    public Sentence Words(Inquiry about, int part, int organisation, bool speaksFor)
    {
        var (da, en) = Evidence.Area(about);
        if (!speaksFor)
            return new($"Er ellers tit med i {da}, men det tæller ikke så meget her", $"Often take part in {en}, but that counts less here");
        var place = about.Trails.PlaceOf(organisation);
        if (part == Lead && place is { } at && about.LeadPlace is { } lead)
            return new($"Ligger cirka {Say.Km(at.KmTo(lead))} fra jer", $"Is about {Say.Km(at.KmTo(lead))} from you");
        if (part == Text && place is { } there)
        {
            var (name, _) = about.Words.Places.MinBy(p => p.At.KmTo(there));
            return new($"Ligger ved {name}, som I nævner", $"Is by {name}, which you name");
        }
        if (part == Own)
            return new($"Hører til i {da}", $"Belong to {en}");
        var times = 0;
        foreach (var t in about.Trails.Of(organisation))
            times += about.Here[t] ? 1 : 0;
        return part == Share
            ? new($"Det meste af det, de er med i, er i {da}", $"Most of what they take part in is in {en}")
            : times == 1 ? new($"Har været med i {da} før", $"Have taken part in {en} before") : new($"Har været med i {da} {times} gange", $"Have taken part in {en} {times} times");
    }
}
