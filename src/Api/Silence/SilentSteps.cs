using System.Collections.Immutable;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;

namespace CoCreate.Api.Silence;

/// <summary>One thing a facilitator can do about a need nobody answered.</summary>
public sealed record SilentStep(string Da, string En);

/// <summary>Three steps for a silent need, each tried on the engine: look further, bring three together, ask for less at a time.</summary>
public static class SilentSteps
{
    private const int Asked = 40, Introduced = 3;
    private static readonly double[] Further = [10, 25, 50, 100];

    /// <summary>The three, in that order.</summary>
    public static ImmutableArray<SilentStep> Of(MatchIndex index, Need need, DateOnly today)
    {
        var fits = Fits(index, need, today);
        return [Widen(index, need, today, fits), Introduce(fits), Split(index, need, today, fits)];
    }

    private static SilentStep Widen(MatchIndex index, Need need, DateOnly today, ImmutableArray<Match> fits)
    {
        if (need.ReachKm is not { } reach)
            return new("Søg længere væk: Behovet har ingen grænse for, hvor langt der må være. Spørg, om de kan nøjes med mindre.",
                "Look further away: the need sets no limit to how far. Ask whether they could do with less.");
        foreach (var km in Further.Where(km => km > reach))
        {
            var more = Fits(index, need with { ReachKm = km }, today);
            if (more.Length > fits.Length && more.FirstOrDefault(m => fits.All(f => f.Offer!.Id != m.Offer!.Id)) is { } first)
                return new($"Søg længere væk: Med {km:0} km i stedet for {reach:0} km passer {more.Length} tilbud i stedet for {fits.Length}, først »{first.Offer!.Title}« fra {first.Organisation.Name}.",
                    $"Look further away: with {km:0} km instead of {reach:0} km, {more.Length} offers fit instead of {fits.Length}, the first “{first.Offer.Title}” from {first.Organisation.Name}.");
        }
        return new($"Søg længere væk: Der er ikke flere, der passer, selv med {Further[^1]:0} km i stedet for {reach:0} km.", $"Look further away: no more offers fit even with {Further[^1]:0} km instead of {reach:0} km.");
    }

    private static SilentStep Introduce(ImmutableArray<Match> fits)
    {
        var best = fits.DistinctBy(m => m.Organisation.Id).Take(Introduced).ToImmutableArray();
        if (best.IsEmpty)
            return new("Sæt dem i forbindelse: Ingen i netværket passer endnu. Kender du selv nogen, så inviter dem.", "Introduce them: nobody in the network fits yet. If you know somebody, invite them.");
        return new("Sæt dem i forbindelse med " + string.Join("; ", best.Select(m => $"{m.Organisation.Name} ({Because(m).Da})")) + ".",
            "Introduce them to " + string.Join("; ", best.Select(m => $"{m.Organisation.Name} ({Because(m).En})")) + ".");
    }

    private static SilentStep Split(MatchIndex index, Need need, DateOnly today, ImmutableArray<Match> fits)
    {
        if (need.Requirements.Length > 1)
        {
            var parts = need.Requirements.Select(r => (r, Match: Fits(index, need with { Requirements = [r] }, today).FirstOrDefault())).ToImmutableArray();
            return new("Del kravene: " + string.Join("; ", parts.Select(p => $"»{Called(p.r)}« kan {p.Match?.Organisation.Name ?? "ingen endnu"} klare")) + ".",
                "Split the requirements: " + string.Join("; ", parts.Select(p => $"“{Called(p.r)}” could be met by {p.Match?.Organisation.Name ?? "nobody yet"}")) + ".");
        }
        if (need.GroupSize is > 1 and { } size)
        {
            var half = (size + 1) / 2;
            var more = Fits(index, need with { GroupSize = half }, today).Length;
            return new($"Del gruppen: To hold på {half} i stedet for {size} giver {more} tilbud, der passer, i stedet for {fits.Length}.",
                $"Split the group: two groups of {half} instead of {size} give {more} offers that fit instead of {fits.Length}.");
        }
        return new("Del kravet: Behovet beder kun om én ting. Spørg, hvad der kan gøres først.", "Split the requirement: the need asks for one thing only. Ask what could be done first.");
    }

    private static ImmutableArray<Match> Fits(MatchIndex index, Need need, DateOnly today) =>
        [.. MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, today, Asked, BetterIf: false) { TellTo = Listener.Third }).Items.Where(m => m.Offer is not null && m.Rating >= Rating.Fair)];

    private static Reason Because(Match match) => match.Reasons.MaxBy(reason => reason.Points)!;

    private static string Called(Requirement requirement) => requirement.Text ?? Network.Reference.Labels.Da(requirement.Kind);
}
